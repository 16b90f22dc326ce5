package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs below a saying that ends with a colon are what is said. */
class DisplayedSpeechTest {
  @Test
  void theNextParagraphIsWhoeverTheLineAboveNames() {
    assertThat(
            Reading.claims(
                "Carl Berg says:\n\nThe boycott is a mistake.\n\nThe ministers met in May."))
        .containsExactly(
            "Carl Berg | SAY says: | Uu | The boycott | be | a mistake",
            "- | AUTHOR | CT+ | The ministers | meet | -");
  }

  @Test
  void itGoesOnInTheFirstPerson() {
    assertThat(
            Reading.claims(
                "Anna Nowak writes:\n\nThe government lost the vote.\n\nIt closed my office."))
        .containsExactly(
            "Anna Nowak | SAY writes: | Uu | The government | lose | the vote",
            "Anna Nowak | SAY writes: | Uu | It | close | my office");
  }

  @Test
  void itGoesOnWithTheItemsOfAList() {
    assertThat(
            Reading.claims(
                "Carl Berg says:\n\n• The boycott is a mistake.\n• Norway left the talks.\n\n"
                    + "The ministers met in May."))
        .containsExactly(
            "Carl Berg | SAY says: | Uu | The boycott | be | a mistake",
            "Carl Berg | SAY says: | Uu | Norway | leave | the talks",
            "- | AUTHOR | CT+ | The ministers | meet | -");
  }

  @Test
  void aLineThatSaysWhatIsSaidBringsNoMore() {
    assertThat(Reading.claims("The groups said that they left early:\n\nThe ministers met in May."))
        .contains("- | AUTHOR | CT+ | The ministers | meet | -");
  }

  @Test
  void whatIsMarkedOtherwiseIsNot() {
    assertThat(Reading.claims("Carl Berg says:\n\n“The boycott failed.”\n\nThe ministers met."))
        .containsExactly(
            "Carl Berg | SAY says: | Uu | The boycott | fail | -",
            "- | AUTHOR | CT+ | The ministers | meet | -");
  }

  @Test
  void whoIsAddressedBeforeAColonDoesNotSpeak() {
    assertThat(
            Reading.claims(
                "By Anna Nowak\n\nMr. Speaker, and may it please the house: The act is lawful.\n\n"
                    + "Mr. Speaker: Order!"))
        .contains("Anna Nowak | AUTHOR | CT+ | The act | be lawful | -");
  }
}
