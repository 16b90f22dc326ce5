package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The clause itself: voice, copula, existence, expletives, negation, ellipsis. */
class ClauseTest {

  @Test
  void active() {
    assertThat(Propositions.of("The council approved the budget."))
        .containsExactly("The council | approve | the budget");
  }

  @Test
  void passiveWithAgent() {
    assertThat(Propositions.of("The budget was approved by the council."))
        .containsExactly("the council | approve | The budget");
  }

  @Test
  void passiveWithoutAgentHasNoActor() {
    assertThat(Propositions.of("The budget was approved."))
        .containsExactly("- | approve | The budget");
  }

  @Test
  void copulaWithNoun() {
    assertThat(Propositions.of("Norway is a member of the alliance."))
        .containsExactly("Norway | be | a member of the alliance");
  }

  @Test
  void copulaWithAdjective() {
    assertThat(Propositions.of("The border is open.")).containsExactly("The border | be open | -");
  }

  @Test
  void copulaWithPlace() {
    assertThat(Propositions.of("The minister is in Geneva."))
        .containsExactly("The minister | be in | Geneva");
  }

  @Test
  void becoming() {
    assertThat(Propositions.of("Orban became prime minister in 2010."))
        .containsExactly("Orban | become | prime minister | in: 2010");
  }

  @Test
  void existence() {
    assertThat(Propositions.of("There are three bases in the region."))
        .containsExactly("- | be | three bases | in: the region");
  }

  @Test
  void timeTaken() {
    assertThat(Propositions.of("It took the parties two years to sign the treaty."))
        .containsExactly("the parties | sign | the treaty | two years");
  }

  @Test
  void extraposedInfinitiveHasNoActor() {
    assertThat(Propositions.of("It is important to protect the border."))
        .containsExactly("- | protect | the border");
  }

  @Test
  void cleft() {
    assertThat(Propositions.of("It was Ankara that blocked the accession."))
        .containsExactly("Ankara | block | the accession");
  }

  @Test
  void ditransitive() {
    assertThat(Propositions.of("The bank gave Athens a loan."))
        .containsExactly("The bank | give | a loan | Athens");
  }

  @Test
  void passiveDitransitive() {
    assertThat(Propositions.of("Athens was given a loan by the bank."))
        .containsExactly("the bank | give | a loan | Athens");
  }

  @Test
  void recipientWithPreposition() {
    assertThat(Propositions.of("The bank denied a loan to Athens."))
        .containsExactly("The bank | deny | a loan | to: Athens");
  }

  @Test
  void timeIsAnArgument() {
    assertThat(Propositions.of("Latvia sold ten tanks to Georgia in 2014."))
        .containsExactly("Latvia | sell | ten tanks | to: Georgia | in: 2014");
  }

  @Test
  void negationIsNoPartOfTheLemma() {
    assertThat(Propositions.of("Hungary did not sign the treaty."))
        .containsExactly("Hungary | sign | the treaty");
  }

  @Test
  void negativeAdverb() {
    assertThat(Propositions.of("The army hardly moved.")).containsExactly("The army | move | -");
  }

  @Test
  void neither() {
    assertThat(Propositions.of("Neither party signed the treaty."))
        .containsExactly("Neither party | sign | the treaty");
  }

  @Test
  void ellipsis() {
    assertThat(Propositions.of("Poland has signed the treaty, but Hungary has not."))
        .containsExactly("Poland | sign | the treaty", "Hungary | sign | the treaty");
  }

  @Test
  void beneficiaryIsNoPartOfTheObject() {
    assertThat(Propositions.of("Moscow created problems for Kyiv."))
        .containsExactly("Moscow | create | problems | for: Kyiv");
  }

  @Test
  void inThisRegardIsNoPartOfTheObject() {
    assertThat(Propositions.of("Kyiv has few options in this regard."))
        .containsExactly("Kyiv | have | few options | in: this regard");
  }

  @Test
  void contractedCopula() {
    assertThat(Propositions.of("It's a step that helps Kyiv."))
        .containsExactly("It | be | a step", "a step | help | Kyiv");
  }

  @Test
  void contractedCopulaWithCurlyApostrophe() {
    assertThat(Propositions.of("It’s a step that helps Kyiv."))
        .containsExactly("It | be | a step", "a step | help | Kyiv");
  }

  @Test
  void whatIsDeniedOfTheSecondIsSaidOfTheFirstAlone() {
    assertThat(Propositions.of("Norway but not Sweden signed the treaty."))
        .containsExactly("Norway | sign | the treaty");
    assertThat(Propositions.of("The embargo hurts Russia, not China."))
        .containsExactly("The embargo | hurt | Russia");
    assertThat(Propositions.of("Norway and Sweden signed the treaty."))
        .containsExactly("Norway and Sweden | sign | the treaty");
  }

  @Test
  void whatIsDeniedOfTheFirstIsSaidOfTheSecondAlone() {
    assertThat(Propositions.of("Norway supports not the treaty but the pact."))
        .containsExactly("Norway | support | the pact");
    assertThat(Propositions.of("Norway supports not only the treaty but also the pact."))
        .noneMatch(claim -> claim.equals("Norway | support | the pact"));
  }

  @Test
  void aSubjectBehindSoOrNorTakesTheWholeClauseBefore() {
    assertThat(Propositions.of("Norway signed the treaty and so did Sweden."))
        .containsExactly("Norway | sign | the treaty", "Sweden | sign | the treaty");
    assertThat(Propositions.of("Norway did not sign the treaty; nor did Sweden."))
        .containsExactly("Norway | sign | the treaty", "Sweden | sign | the treaty");
    assertThat(Propositions.of("Norway signed the treaty and did its duty."))
        .contains("Norway | do | its duty");
  }

  @Test
  void noChoice() {
    assertThat(Propositions.of("Norway has no choice but to sign the treaty."))
        .contains("Norway | sign | the treaty");
    assertThat(Propositions.of("Norway has a plan to sign the treaty."))
        .doesNotContain("Norway | sign | the treaty");
  }

  @Test
  void whatSomebodyStoppedShortOf() {
    assertThat(Propositions.of("Norway stopped short of banning exports."))
        .containsExactly("Norway | stop | -", "Norway | ban | exports");
    assertThat(Propositions.of("Norway stopped banning exports."))
        .containsExactly("Norway | stop banning | exports");
  }
}
