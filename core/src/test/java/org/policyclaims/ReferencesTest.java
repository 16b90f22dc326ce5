package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Footnotes, citations and notes about the publication are no part of what is claimed. */
class ReferencesTest {
  @Test
  void theNumberOfAFootnoteEndsItsSentence() {
    assertThat(Reading.propositions("Poland won the vote.4 Italy left the talks."))
        .containsExactly("Poland | win | the vote", "Italy | leave | the talks");
  }

  @Test
  void aDecimalNumberIsNoFootnote() {
    assertThat(Reading.propositions("Exports grew by 2.4 per cent."))
        .containsExactly("Exports | grow | - | by: 2.4 per cent");
  }

  @Test
  void aCitationInBracketsIsNoClaimAndNoDate() {
    ClaimDocument document =
        Reading.document(
            "The ministry signed the treaty (see EDM, April 18). The deal failed (Gazeta, April 14).");
    assertThat(document.claims())
        .allMatch(claim -> claim.eventDate().isEmpty())
        .extracting(claim -> claim.action().lemma())
        .containsExactly("sign", "fail");
  }

  @Test
  void theYearOfAResolutionIsNoDateOfWhatIsTold() {
    assertThat(Reading.document("The Council recalled resolution 1540 (2004).").claims())
        .allMatch(claim -> claim.eventDate().isEmpty());
  }

  @Test
  void theYearOfAnEventIsItsDate() {
    assertThat(Reading.document("The ministry signed the treaty in 2004.").claims())
        .extracting(claim -> claim.eventDate().orElseThrow().value())
        .containsExactly("2004");
  }

  @Test
  void notesAboutThePublicationAreNoClaims() {
    assertThat(
            Reading.propositions(
                "Check against delivery\n\nNorway left the talks.\n\n"
                    + "(Reporting by Jan Holt; Editing by Marta Lind)\n\nPublished 26 October"))
        .containsExactly("Norway | leave | the talks");
  }
}
