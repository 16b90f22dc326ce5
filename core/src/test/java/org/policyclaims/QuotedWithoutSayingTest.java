package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A quotation has a speaker without a verb of saying, or nobody, and is not the author's word. */
class QuotedWithoutSayingTest {
  @Test
  void aNameBehindADashSpeaks() {
    assertThat(Reading.claims("“Norway killed the deal.” – Marta Lind, deputy minister"))
        .contains("Marta Lind, deputy minister | SAY – | Uu | Norway | kill | the deal");
  }

  @Test
  void aNameBehindAColonSpeaks() {
    assertThat(Reading.claims("\"Poland will pay the debt\": Jan Holt"))
        .containsExactly("Jan Holt | SAY : | Uu | Poland | pay | the debt");
  }

  @Test
  void aNameOnTheNextLineSpeaks() {
    assertThat(
            Reading.claims(
                "The ministers met in May.\n\n“The treaty protects the farmers.”\n\nMarta Lind\n\n"
                    + "The treaty failed."))
        .containsExactly(
            "- | AUTHOR | CT+ | The ministers | meet | -",
            "Marta Lind | SAY ” | Uu | The treaty | protect | the farmers",
            "- | AUTHOR | CT+ | The treaty | fail | -");
  }

  @Test
  void aQuotationGoesOnWithWhatWasSaidBefore() {
    assertThat(Reading.claims("Lind said that the deal was dead. “Norway killed it.”"))
        .containsExactly(
            "Lind | SAY said | Uu | the deal | be dead | -",
            "Lind | SAY said | Uu | Norway | kill | it");
  }

  @Test
  void whatNobodyIsToldToSayIsOpen() {
    assertThat(Reading.claims("The ministers met in May.\n\n“The treaty protects the farmers.”"))
        .containsExactly(
            "- | AUTHOR | CT+ | The ministers | meet | -",
            "- | SAY | Uu | The treaty | protect | the farmers");
  }

  @Test
  void aTitleInQuotationMarksIsTheAuthorsWord() {
    assertThat(Reading.claims("The minister opened “The Long Road” in May."))
        .containsExactly("- | AUTHOR | CT+ | The minister | open | “The Long Road”");
  }

  @Test
  void whoActsBeforeAQuotationSpeaks() {
    assertThat(Reading.claims("Marta Lind shook her head. “Norway killed the deal.”"))
        .contains("Marta Lind | SAY ” | Uu | Norway | kill | the deal");
  }

  @Test
  void ofTwoWhoAreNamedNeitherSpeaks() {
    assertThat(Reading.claims("Marta Lind met Jan Holt. “Norway killed the deal.”"))
        .contains("- | SAY | Uu | Norway | kill | the deal");
  }

  @Test
  void aThingBeforeAQuotationDoesNotSpeak() {
    assertThat(Reading.claims("The talks failed. “Norway killed the deal.”"))
        .contains("- | SAY | Uu | Norway | kill | the deal");
  }

  @Test
  void aNameInBracketsSpeaks() {
    assertThat(Reading.claims("\"Norway must leave the union\" (Marta Lind, foreign minister)."))
        .anyMatch(found -> found.startsWith("Marta Lind") && found.contains("| leave |"));
  }

  @Test
  void theOwnerOfAVerdictSpeaks() {
    assertThat(Reading.claims("Lind's verdict: Norway must leave the union."))
        .containsExactly("Lind | SAY : | Uu | Norway | leave | the union");
  }

  @Test
  void aQuotationInAParagraphOfItsOwnGoesOnToo() {
    assertThat(
            Reading.claims(
                "Marta Lind said that the deal was dead.\n\n“Norway killed it. The farmers lost.”"))
        .containsExactly(
            "Marta Lind | SAY said | Uu | the deal | be dead | -",
            "Marta Lind | SAY said | Uu | Norway | kill | it",
            "Marta Lind | SAY said | Uu | The farmers | lose | -");
  }

  @Test
  void whoeverIsNamedBehindTheLastParagraphSaysAllOfThem() {
    assertThat(
            Reading.claims(
                "Jan Holt praised the talks.\n\n“Norway killed the deal.\n\n"
                    + "“The farmers lost,” Marta Lind said."))
        .contains(
            "Marta Lind | SAY said | Uu | Norway | kill | the deal",
            "Marta Lind | SAY said | Uu | The farmers | lose | -");
  }

  @Test
  void whoeverSpeaksInTheTitleDoesNotSpeakOn() {
    assertThat(
            Reading.claims(
                "Lind calls talks ‘a sham’ before vote\n\nThe ministers met in May.\n\n"
                    + "“The treaty protects the farmers.”"))
        .contains("- | SAY | Uu | The treaty | protect | the farmers");
  }
}
