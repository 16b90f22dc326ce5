package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In transcripts, interviews and debates a turn lasts until the next one. */
class TurnsTest {
  private static List<String> speakers(String text) {
    return Reading.document(text).claims().stream()
        .map(
            claim ->
                claim.speaker().flatMap(Participant::canonical).orElse("-")
                    + " | "
                    + claim.actor().map(actor -> actor.canonical().orElse(actor.text())).orElse("-")
                    + " | "
                    + claim.action().lemma())
        .toList();
  }

  @Test
  void everySentenceOfATurnHasItsSpeaker() {
    assertThat(
            Reading.claims(
                "Ms. Kowal: We signed the treaty. The treaty protects the farmers.\n\n"
                    + "It entered into force."))
        .containsExactly(
            "Ms. Kowal | AUTHOR | CT+ | We | sign | the treaty",
            "Ms. Kowal | AUTHOR | CT+ | The treaty | protect | the farmers",
            "Ms. Kowal | AUTHOR | CT+ | It | enter into | force");
  }

  @Test
  void theFirstPersonIsTheSpeakerOfTheTurn() {
    assertThat(
            speakers(
                "MR. NOWAK: I signed the treaty.\n\nMS. KOWAL: We left the talks. I regret that."))
        .containsExactly("Nowak | Nowak | sign", "Kowal | Kowal | leave", "Kowal | Kowal | regret");
  }

  @Test
  void nameLinesOfADebateBeginTurns() {
    assertThat(
            speakers(
                """
                Mr Jan Nowak (Northfield) (Lab)

                Farmers lost their markets.

                The Secretary of State for Trade (Ms Anna Kowal)

                I signed the treaty.

                Mr Nowak

                The treaty failed.

                Anna Kowal

                The treaty protects the farmers.
                """))
        .containsExactly(
            "Jan Nowak | Farmers | lose",
            "Anna Kowal | Anna Kowal | sign",
            "Jan Nowak | The treaty | fail",
            "Anna Kowal | The treaty | protect");
  }

  @Test
  void whoAnswersIsWhoTheHeadlineNames() {
    assertThat(
            speakers(
                """
                Foreign Ministry Spokesperson Anna Kowal's Regular Press Conference

                Q: Has Norway signed the treaty?

                A: Norway opposes the treaty. I welcome that.
                """))
        .containsExactly(
            "question | Norway | sign",
            "Anna Kowal | Norway | oppose",
            "Anna Kowal | Anna Kowal | welcome");
  }

  @Test
  void questionAndAnswerAreNoPersons() {
    assertThat(
            Reading.document("Q: Has Norway signed the treaty?\n\nA: Norway signed it.").claims())
        .extracting(claim -> claim.speaker().orElseThrow())
        .extracting(speaker -> speaker.text() + speaker.canonical() + speaker.type())
        .containsExactly("QOptional[question]Optional.empty", "AOptional[answer]Optional.empty");
  }

  @Test
  void initialsThatComeAgainAreSpeakers() {
    assertThat(
            speakers(
                "AK: Did Norway sign?\n\nJN: Norway signed.\n\nAK: The treaty failed.\n\nJN: I left."))
        .containsExactly(
            "AK | Norway | sign",
            "JN | Norway | sign",
            "AK | The treaty | fail",
            "JN | JN | leave");
  }

  @Test
  void aSurnameComesAgainForTheFullName() {
    assertThat(
            speakers(
                """
                ANNA KOWAL: The treaty failed.

                JAN NOWAK, NORTHERN MINISTER OF TRADE: We signed the treaty.

                KOWAL: Farmers lost their markets.

                NOWAK: I left.
                """))
        .containsExactly(
            "Anna Kowal | The treaty | fail",
            "Jan Nowak | Jan Nowak | sign",
            "Anna Kowal | Farmers | lose",
            "Jan Nowak | Jan Nowak | leave");
  }

  @Test
  void aLabelMayHaveALineOfItsOwn() {
    assertThat(
            speakers(
                """
                Anna Kowal:

                The treaty failed.

                Jan Nowak:

                Farmers lost their markets.

                Anna Kowal:

                I left.
                """))
        .containsExactly(
            "Anna Kowal | The treaty | fail",
            "Jan Nowak | Farmers | lose",
            "Anna Kowal | Anna Kowal | leave");
  }

  @Test
  void aSeatMayStandBehindAComma() {
    String debate =
        """
        Mr Jan Nowak, Aberdeen South

        Farmers lost their markets.

        Anna Kowal, Angus North and Mearns

        I signed the treaty.

        Mr Jan Nowak, Aberdeen South

        The treaty failed.
        """;
    assertThat(speakers(debate))
        .containsExactly(
            "Jan Nowak | Farmers | lose",
            "Anna Kowal | Anna Kowal | sign",
            "Jan Nowak | The treaty | fail");
    assertThat(speakers(debate.substring(0, debate.indexOf("I signed"))))
        .containsExactly("- | Farmers | lose");
  }

  @Test
  void writtenQuestionsNameWhoAsksAndAnswers() {
    assertThat(
            speakers(
                """
                Asked by: Jan Nowak (Liberal - Northfield)

                What steps the ministry is taking to support the farmers.

                Answered by Anna Kowal - Minister of State (Department for Trade, Food and Ports)

                Farmers lost their markets.
                """))
        .containsExactly("Jan Nowak | the ministry | take", "Anna Kowal | Farmers | lose");
    assertThat(speakers("Asked by Reuters about it, Nowak left.\n\nFarmers lost their markets."))
        .contains("- | Nowak | leave", "- | Farmers | lose");
  }

  @Test
  void sectionsMayHaveBylinesOfTheirOwn() {
    String north = "The north looks up\n\nBy Anna Kowal\n\nI signed the treaty in May.\n\n";
    assertThat(
            speakers(north + "The south goes on\n\nBy Jan Nowak, Senior Fellow\n\nFarmers lost."))
        .contains("Anna Kowal | Anna Kowal | sign", "Jan Nowak | Farmers | lose");
    assertThat(speakers(north + "Farmers lost their markets."))
        .contains("Anna Kowal | Farmers | lose");
  }

  @Test
  void whoeverIsAskedIsTheOtherOne() {
    assertThat(
            speakers(
                """
                ANNA KOWAL: Did you sign the treaty?

                JAN NOWAK: You know me. I left.

                KOWAL: The treaty failed.

                NOWAK: It failed.
                """))
        .contains("Anna Kowal | Jan Nowak | sign", "Jan Nowak | You | know");
  }

  @Test
  void whatIsAskedIsOpen() {
    assertThat(
            Reading.claims(
                "QUESTION: Has Norway signed the treaty? The treaty protects the farmers."))
        .containsExactly(
            "QUESTION | ASK | Uu | Norway | sign | the treaty",
            "QUESTION | AUTHOR | CT+ | The treaty | protect | the farmers");
  }

  @Test
  void aWrittenQuestionHasTheFormOfAnIndirectOne() {
    assertThat(
            Reading.claims(
                "What steps the ministry is taking to support the farmers.\n\n"
                    + "If he will make a statement on the treaty."))
        .allMatch(claim -> claim.startsWith("- | ASK | Uu"));
  }

  @Test
  void aClauseWithinATellingSentenceAsksNothing() {
    assertThat(
            Reading.claims(
                "When the minister left, the talks failed. What he signed is a sham. Norway left."))
        .allMatch(claim -> claim.startsWith("- | AUTHOR | CT+"));
  }

  @Test
  void aLabelThatStandsAloneBeginsNoTurn() {
    assertThat(Reading.claims("Norway: The port was closed.\n\nThe treaty failed."))
        .contains("- | AUTHOR | CT+ | The treaty | fail | -");
  }

  @Test
  void questionAndAnswerNeedNoColon() {
    assertThat(
            speakers(
                """
                Foreign Ministry Spokesperson Anna Kowal's Regular Press Conference

                Q Has Norway signed the treaty?

                A Norway opposes the treaty. We welcome that.

                Q. Will the talks go on?

                A. A treaty needs talks.
                """))
        .containsExactly(
            "question | Norway | sign",
            "Anna Kowal | Norway | oppose",
            "Anna Kowal | Anna Kowal | welcome",
            "question | the talks | go on",
            "Anna Kowal | A treaty | need");
  }

  @Test
  void anArticleBeginsNoAnswer() {
    assertThat(Reading.claims("A Norwegian court closed the port.\n\nA Swedish court opened it."))
        .allMatch(claim -> claim.startsWith("- | AUTHOR | CT+ | A "));
  }

  @Test
  void whoeverHoldsAnOfficeNeedsNoHonorific() {
    assertThat(
            speakers(
                """
                Jan Nowak (Northfield) (Lab)

                Farmers lost their markets.

                The Parliamentary Secretary, Trade Office (Anna Kowal)

                I signed the treaty.
                """))
        .containsExactly("Jan Nowak | Farmers | lose", "Anna Kowal | Anna Kowal | sign");
    assertThat(
            speakers(
                "The Council (Foreign Affairs)\n\nThe port is closed.\n\n"
                    + "The Council (General Affairs)\n\nThe ferry sank."))
        .containsExactly("- | The port | be closed", "- | The ferry | sink");
  }

  @Test
  void anOfficeInCapitalsIsALabel() {
    assertThat(speakers("SECRETARY KOWAL: We signed the treaty.\n\nThe farmers left."))
        .containsExactly("Kowal | Kowal | sign", "Kowal | The farmers | leave");
  }

  @Test
  void formsOfAddressWithADotEndNoSentence() {
    assertThat(Reading.document("I met my hon. Friend in May. The treaty is good.").claims())
        .extracting(Claim::sentence)
        .containsExactly(0, 1);
  }
}
