package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What tells of a saying is no part of what is said, wherever the parser hangs it. */
class SayingsTest {

  @Test
  void anArgumentEndsWhereTheCueBegins() {
    assertThat(
            Propositions.withSayings(
                "“The fund may drop to a low of about $3 billion in the red by 2031,” the Bulletin"
                    + " wrote."))
        .contains("The fund | drop | - | to: a low of about $3 billion in the red by 2031");
  }

  @Test
  void theSourceIsNoArgument() {
    assertThat(
            Propositions.withSayings(
                "The deficit fell by half, according to the finance ministry."))
        .containsExactly("The deficit | fall | - | by: half");
  }

  @Test
  void theSayingIsNoArgument() {
    assertThat(Propositions.withSayings("The talks will resume on Monday, as the envoy noted."))
        .contains("The talks | resume | - | on: Monday");
  }

  @Test
  void theSayingIsNoObject() {
    assertThat(
            Propositions.withSayings(
                "“The lender takes the house when the market falls,” the Bulletin reported."))
        .contains("the market | fall | -");
  }

  @Test
  void whoIsNotTheSourceStaysAnArgument() {
    assertThat(Propositions.withSayings("The envoy said the talks resumed with the old mediator."))
        .contains("the talks | resume | - | with: the old mediator");
  }

  @Test
  void aSayingWithinWhatIsSaidStaysThere() {
    assertThat(
            Propositions.withSayings("Berg said that the envoy asked the minister about the plan."))
        .contains("the envoy | ask | the minister | about: the plan");
  }
}
