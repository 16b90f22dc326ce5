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
}
