package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.Reading;

/** The dot of an abbreviation ends no sentence; a dot in brackets that is none does. */
class AbbreviationDotsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rep. Ann Lee (R-S.C.) said the bill would fail.",
        "Rep. Ann Lee, D-N.H., said the bill would fail.",
        "Rep. Ann Lee (R-W.Va.) said the bill would fail.",
        "Rep. Ann Lee (D-Ore.) said the bill would fail.",
        "The firm (once Nordic Oil etc.), said the bill would fail.",
      })
  void theDotOfAnAbbreviationInBracketsOrBeforeACommaEndsNoSentence(String text) {
    assertThat(Reading.sentences(text)).containsExactly(text);
  }

  @Test
  void theSpeakerWithAStateIsTheSpeaker() {
    assertThat(Reading.claims("Rep. Ann Lee (R-S.C.) said the bill would fail."))
        .containsExactly("Rep. Ann Lee (R-S.C.) | SAY said | Uu | the bill | fail | -");
  }

  @Test
  void theAbbreviationKeepsItsDot() {
    Sentence sentence = Reading.parsed("Rep. Ann Lee (R-S.C.) left.").sentences().get(0);
    assertThat(sentence.word(4)).isEqualTo("R-S.C.");
    assertThat(sentence.word(5)).isEqualTo(")");
  }

  @Test
  void aDotThatEndsASentenceInBracketsStillDoes() {
    assertThat(Reading.sentences("(Applause.) We paid the debt. (Minsk paid it.) We left."))
        .containsExactly("(Applause.)", "We paid the debt.", "(Minsk paid it.)", "We left.");
  }

  @Test
  void aDotBeforeAQuotationMarkStillDoes() {
    assertThat(Reading.sentences("“We paid.” Minsk left."))
        .containsExactly("“We paid.”", "Minsk left.");
  }

  @Test
  void aDotApartFromTheCommaIsNoAbbreviation() {
    assertThat(Reading.sentences("Minsk paid . , Moscow left.")).hasSize(2);
  }
}
