package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.Participant;
import org.policyclaims.Reading;

/** Verbs of saying that are spelt like the plural of a noun. */
class MisreadSayingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The port has paid the debt,” the minister laments.",
        "“The port has paid the debt,” the minister opines, and the council waits.",
        "The minister decrees that the port has paid the debt.",
        "The minister paraphrases in Riga on Monday: “The port has paid the debt.”",
        "The minister petitions for a paid debt."
      })
  void behindOrBeforeWhatIsSaidItIsTheVerb(String sentence) {
    assertThat(Reading.document(sentence).attributions())
        .singleElement()
        .satisfies(saying -> assertThat(saying.speaker()).hasValueSatisfying(this::isTheMinister));
  }

  private void isTheMinister(Participant speaker) {
    assertThat(speaker.text()).isEqualToIgnoringCase("the minister");
  }

  @ParameterizedTest
  @CsvSource({
    "The decrees that the minister signed are void., decrees",
    "It was one of the remarks that angered Norway., remarks",
    "The minister's petitions for the port, petitions",
    "The firm is in active talks with the port., talks"
  })
  void theNounStaysOne(String text, String noun) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(noun)) {
        assertThat(sentence.tag(i)).isEqualTo("NNS");
      }
    }
  }

  @Test
  void aWordThatTheParserReadsAsAVerbIsNotReadAgain() {
    assertThat(Reading.claims("“The port has paid the debt,” the minister says."))
        .containsExactly("the minister | SAY says | Uu | The port | pay | the debt");
  }

  @ParameterizedTest
  @CsvSource({
    "Claims that Norway attacked the ship have been disproved., NNS",
    "Estimates that the bank lost the money are false., NNS",
    "Recalls that all states have agreed to the plan;, VBZ",
    "Notes that the envoy has left the country;, VBZ"
  })
  void aNounThatOpensTheSentenceHasItsPredicate(String text, String tag) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    assertThat(sentence.tag(0)).isEqualTo(tag);
    assertThat(sentence.is(0, "nsubj", "nsubj:pass")).isEqualTo(tag.equals("NNS"));
  }

  @Test
  void whatIsDisprovedIsFalse() {
    assertThat(Reading.claims("Claims that Norway attacked the ship have been disproved."))
        .contains("- | CLAIM Claims | CT- | Norway | attack | the ship");
  }
}
