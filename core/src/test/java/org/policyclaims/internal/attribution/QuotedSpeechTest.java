package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Quotation;

/** Words in quotation marks as what is said. */
class QuotedSpeechTest {
  @Test
  void beforeTheCue() {
    assertThat(Sayings.of("\"We will rebuild the harbour,\" the mayor said."))
        .containsExactly("the mayor | said | \"We will rebuild the harbour,\"");
    assertThat(Sayings.only("\"We will rebuild the harbour,\" the mayor said.").quotation())
        .isEqualTo(Quotation.DIRECT);
  }

  @Test
  void behindTheCue() {
    assertThat(Sayings.of("The mayor said: \"We will rebuild the harbour.\""))
        .containsExactly("The mayor | said: | \"We will rebuild the harbour.\"");
  }

  @Test
  void aroundTheCue() {
    assertThat(Sayings.of("\"The harbour,\" the mayor said, \"will be rebuilt.\""))
        .containsExactly("the mayor | said | \"The harbour,\" … \"will be rebuilt.\"");
  }

  @Test
  void withAnInvertedCueAndANextSentence() {
    assertThat(
            Sayings.of(
                "\"We will rebuild the harbour,\" said Anna Lind, the mayor. "
                    + "\"It will take two years.\""))
        .containsExactly(
            "Anna Lind, the mayor | said | "
                + "\"We will rebuild the harbour,\" … \"It will take two years.\"");
  }

  @Test
  void thatAsk() {
    assertThat(Sayings.of("\"Will they come?\" she asked."))
        .containsExactly("she | asked | \"Will they come?\"");
  }

  @Test
  void overParagraphsOpenedAgain() {
    assertThat(
            Sayings.of(
                "\"We will rebuild the harbour,\" the mayor said. \"It will take two years.\n\n"
                    + "\"Then the fishermen will come back.\""))
        .first()
        .asString()
        .endsWith("\"Then the fishermen will come back.\"");
  }

  @Test
  void ofASingleWordAreNoSaying() {
    assertThat(Sayings.of("The so-called \"reform\" hurt the poor.")).isEmpty();
  }

  @Test
  void ofPartOfTheContentAreMixed() {
    assertThat(Sayings.only("The minister said that the vote was \"a bad joke\".").quotation())
        .isEqualTo(Quotation.MIXED);
  }

  @Test
  void thoughtWithinEndsWithTheQuotation() {
    assertThat(Sayings.of("\"I think the treaty is dead,\" the envoy said."))
        .containsExactly(
            "I | think | the treaty is dead", "the envoy | said | \"I think the treaty is dead,\"");
  }

  @Test
  void clauseBeforeTheCueIsNotSaid() {
    assertThat(Sayings.of("As the crowd cheered, the envoy said, \"The treaty is dead.\""))
        .contains("the envoy | said | \"The treaty is dead.\"");
    assertThat(Sayings.of("\"The treaty,\" the envoy said, \"is dead and will not come back.\""))
        .containsExactly(
            "the envoy | said | \"The treaty,\" … \"is dead and will not come back.\"");
  }

  @Test
  void verbThatNoLexiconHas() {
    assertThat(Sayings.of("\"The treaty is dead,\" the envoy thundered."))
        .containsExactly("the envoy | thundered | \"The treaty is dead,\"");
  }

  @Test
  void inTheNextParagraph() {
    assertThat(Sayings.of("He wrote:\n\n\"The treaty is dead and we should bury it.\""))
        .containsExactly("He | wrote: | \"The treaty is dead and we should bury it.\"");
  }

  @Test
  void oneWord() {
    assertThat(Sayings.of("\"Never,\" she said.")).containsExactly("she | said | \"Never,\"");
  }

  @Test
  void titleIsNotSaid() {
    assertThat(
            Sayings.of(
                "\"We need rain,\" said Ana Lind, the author of \"Fields and Rivers,\""
                    + " a history of farming."))
        .singleElement()
        .asString()
        .endsWith("| said | \"We need rain,\"");
  }
}
