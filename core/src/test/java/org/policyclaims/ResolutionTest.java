package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A resolution names its body once; each clause begins with what the body does. */
class ResolutionTest {
  private static final String RESOLUTION =
      """
      The General Assembly,

      Recalling its resolution on the dams of 27 March 2014,

      1. Strongly condemns the shelling of the villages;

      2. Demands that the parties cease hostilities;

      3. Requests the parties to open the border.

      Minsk rejected the text.
      """;

  @Test
  void theBodyIsTheActorOfTheClauses() {
    assertThat(Reading.propositions(RESOLUTION))
        .anyMatch(claim -> claim.startsWith("The General Assembly | recall | its resolution"))
        .contains("The General Assembly | condemn | the shelling of the villages");
  }

  @Test
  void theBodyIsTheSpeakerOfItsDemands() {
    assertThat(Reading.claims(RESOLUTION))
        .anyMatch(
            claim ->
                claim.startsWith("The General Assembly | DEMAND Demands | ")
                    && claim.contains("the parties | cease | hostilities"));
  }

  @Test
  void aVerbThatLooksLikeANounIsReadAsAVerb() {
    assertThat(Reading.claims(RESOLUTION))
        .anyMatch(
            claim ->
                claim.startsWith("The General Assembly | DEMAND Requests | ")
                    && claim.contains("the parties | open | the border"));
  }

  @Test
  void aSentenceWithASubjectKeepsIt() {
    assertThat(Reading.propositions(RESOLUTION)).contains("Minsk | reject | the text");
  }

  @Test
  void aParticipleIsReadAsTheVerbOfTheBody() {
    assertThat(
            Reading.propositions(
                """
                The Security Council,

                Expressing grave concern at the raids reported by the panel,

                Deeply deploring the losses caused by the storm,

                Having considered the letter sent by Libya,

                1. Decides to close the border.
                """))
        .contains(
            "The Security Council | express | grave concern at the raids",
            "the panel | report | the raids",
            "The Security Council | deplore | the losses",
            "The Security Council | consider | the letter");
  }

  @Test
  void theBodySpeaksThroughANounToo() {
    assertThat(
            Reading.claims(
                """
                The Security Council,

                Expressing grave concern that the parties obstruct the aid,

                1. Decides to close the border.
                """))
        .anyMatch(
            claim ->
                claim.startsWith("The Security Council | CRITICIZE Expressing grave concern | ")
                    && claim.contains("the parties | obstruct | the aid"));
  }

  @Test
  void whatAPressReleaseQuotesOfItIsSaidByTheBody() {
    String release =
        """
        Norland welcomes the vote

        The minister left the talks.

        “The Security Council,

        “Recalling its “road map” for peace,

        “1. Decides to extend the mandate of the Mission;

        “2. Calls on Norland to withdraw its forces.”

        The port was closed.
        """;
    assertThat(Reading.claims(release))
        .containsSubsequence(
            "- | AUTHOR | CT+ | The minister | leave | the talks",
            "The Security Council | DECIDE Decides | CT+ | The Security Council | extend"
                + " | the mandate of the Mission",
            "The Security Council | DEMAND Calls on | Uu | Norland | withdraw | its forces",
            "- | AUTHOR | CT+ | - | close | The port");
  }

  @Test
  void severalMayAdoptOne() {
    assertThat(
            Reading.claims(
                """
                The Foreign Ministers of Norland and Poland:

                Noting that the war has ended;

                Expressing concern at the raids;

                Agree to meet in May.
                """))
        .contains(
            "The Foreign Ministers of Norland and Poland | SAY Noting | CT+ | the war | end | -",
            "The Foreign Ministers of Norland and Poland | DECIDE Agree | Uu"
                + " | The Foreign Ministers of Norland and Poland | meet | -");
  }

  @Test
  void aHeadingWithAColonAdoptsNothing() {
    assertThat(Reading.claims("Key Points:\n\nRising prices hurt farmers.\n\nFalling wages help."))
        .noneMatch(claim -> claim.contains("Key Points"));
  }
}
