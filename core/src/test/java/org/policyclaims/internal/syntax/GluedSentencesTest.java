package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.Reading;

/** The dot of an abbreviation that may end a sentence, before a word with a capital. */
class GluedSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway signed a pact with the U.S.|Sweden rejected it.",
        "They sold arms to the U.S.|Norway and Sweden did not object.",
        "The firm moved its plants to the U.S.|Unions welcomed the move.",
        "The talks began at 3 p.m.|Lind, who had led them, said that they had failed.",
        "Norway left the E.U.|Poland stayed."
      })
  void twoWholeSentencesAreTwo(String text) {
    assertThat(Reading.sentences(text.replace('|', ' '))).containsExactly(text.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway met the U.S. President on Monday.",
        "Kowal thinks the U.S. Congress will act.",
        "He fears the U.S. Treasury will impose sanctions on the bank.",
        "The talks with the U.N. Security Council failed on Monday.",
        "The plan of George H.W. Bush failed.",
        "The talks began at 3 p.m. Monday in Oslo."
      })
  void anAbbreviationWithinASentenceEndsNone(String text) {
    assertThat(Reading.sentences(text)).containsExactly(text);
  }

  @Test
  void eachHasItsOwnClaim() {
    assertThat(Reading.claims("Norway signed a pact with the U.S. Sweden rejected it."))
        .containsExactly(
            "- | AUTHOR | CT+ | Norway | sign | a pact with the U.S.",
            "- | AUTHOR | CT+ | Sweden | reject | it");
  }
}
