package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What belongs to the action: particles, prepositions, light verbs, control, hedges. */
class ActionTest {
  private static final String DEFENCE = "The army | defend | the border";

  @Test
  void particle() {
    assertThat(Propositions.of("Kyiv carried out the reforms."))
        .containsExactly("Kyiv | carry out | the reforms");
  }

  @Test
  void particleAfterTheObject() {
    assertThat(Propositions.of("Kyiv carried the reforms out."))
        .containsExactly("Kyiv | carry out | the reforms");
  }

  @Test
  void prepositionalVerb() {
    assertThat(Propositions.of("The envoy referred to the treaty."))
        .containsExactly("The envoy | refer to | the treaty");
  }

  @Test
  void prepositionOfTwoWords() {
    assertThat(Propositions.of("Iran pulled out of the deal."))
        .containsExactly("Iran | pull out of | the deal");
  }

  @Test
  void doWithout() {
    assertThat(Propositions.of("Estonia cannot do without the pipeline."))
        .containsExactly("Estonia | do without | the pipeline");
  }

  @Test
  void lightVerb() {
    assertThat(Propositions.of("The troops took part in the exercise."))
        .containsExactly("The troops | take part in | the exercise");
  }

  @Test
  void lightVerbWithPreposition() {
    assertThat(Propositions.of("Brussels put pressure on Ankara."))
        .containsExactly("Brussels | put pressure on | Ankara");
  }

  @Test
  void lightVerbWithArticle() {
    assertThat(Propositions.of("The cabinet made a decision on tariffs."))
        .containsExactly("The cabinet | make | a decision on tariffs");
  }

  @Test
  void lightVerbWithNo() {
    assertThat(Propositions.of("The group made no progress."))
        .containsExactly("The group | make | no progress");
  }

  @Test
  void reflexive() {
    assertThat(Propositions.of("The general familiarized himself with the plans."))
        .containsExactly("The general | familiarize himself with | the plans");
  }

  @Test
  void bareNounInAPrepositionalPhrase() {
    assertThat(Propositions.of("Moscow is at war with Kyiv."))
        .containsExactly("Moscow | be at war with | Kyiv");
  }

  @Test
  void adjectiveWithGerund() {
    assertThat(Propositions.of("Warsaw is interested in buying the missiles."))
        .containsExactly("Warsaw | be interested in buying | the missiles");
  }

  @Test
  void adjectiveWithNoun() {
    assertThat(Propositions.of("Warsaw is interested in existing treaties."))
        .containsExactly("Warsaw | be interested in | existing treaties");
  }

  @Test
  void adjectiveWithInfinitive() {
    assertThat(Propositions.of("The army is ready to defend the border."))
        .containsExactly("The army | be ready to defend | the border");
  }

  @Test
  void remainingDependent() {
    assertThat(Propositions.of("Serbia remains dependent on Russian gas."))
        .containsExactly("Serbia | remain dependent on | Russian gas");
  }

  @Test
  void refusing() {
    assertThat(Propositions.of("Ankara refused to provide the base."))
        .containsExactly("Ankara | refuse to provide | the base");
  }

  @Test
  void attempting() {
    assertThat(Propositions.of("Ankara attempted to deploy the missiles."))
        .containsExactly("Ankara | attempt to deploy | the missiles");
  }

  @Test
  void failing() {
    assertThat(Propositions.of("The senate failed to pass the law."))
        .containsExactly("The senate | fail to pass | the law");
  }

  @Test
  void managingToAvoid() {
    assertThat(Propositions.of("The senate managed to avoid passing the law."))
        .containsExactly("The senate | manage to avoid passing | the law");
  }

  @Test
  void insisting() {
    assertThat(Propositions.of("The army insisted on keeping the base."))
        .containsExactly("The army | insist on keeping | the base");
  }

  @Test
  void stopping() {
    assertThat(Propositions.of("France stopped selling the ships."))
        .containsExactly("France | stop selling | the ships");
  }

  @Test
  void hedgesLeaveTheLemma() {
    assertThat(Propositions.of("The bank seems to be ready to help."))
        .containsExactly("The bank | be ready to help | -");
  }

  @Test
  void unlikelyLeavesTheLemma() {
    assertThat(Propositions.of("The talks are unlikely to succeed."))
        .containsExactly("The talks | succeed | -");
  }

  @Test
  void unlikelyThat() {
    assertThat(Propositions.of("It is unlikely that the talks will succeed."))
        .containsExactly("the talks | succeed | -");
  }

  @Test
  void abilityStaysInTheLemma() {
    assertThat(Propositions.of("The bank is unable to repay the loan."))
        .containsExactly("The bank | be unable to repay | the loan");
    assertThat(Propositions.of("Serbia has proven incapable of defending the border."))
        .containsExactly("Serbia | prove incapable of defending | the border");
    assertThat(Propositions.of("Serbia is unlikely to defend the border."))
        .containsExactly("Serbia | defend | the border");
    assertThat(Propositions.of("Serbia is keen to defend the border."))
        .containsExactly("Serbia | be keen to defend | the border");
  }

  @Test
  void excessIsTwoPropositions() {
    assertThat(Propositions.of("The army is too weak to defend the border."))
        .containsExactly("The army | be weak | - | to: defend the border", DEFENCE);
    assertThat(Propositions.of("The army is ready to defend the border."))
        .containsExactly("The army | be ready to defend | the border");
    assertThat(Propositions.of("The army is too weak.")).containsExactly("The army | be weak | -");
  }

  @Test
  void modalVerbLeavesTheLemma() {
    assertThat(Propositions.of("Ankara has to close the base."))
        .containsExactly("Ankara | close | the base");
  }

  @Test
  void forcedPassive() {
    assertThat(Propositions.of("Minsk was forced to close the base."))
        .containsExactly("Minsk | be forced to close | the base");
  }

  @Test
  void objectControlIsTwoPropositions() {
    assertThat(Propositions.of("Moscow forced Minsk to close the base."))
        .containsExactly("Moscow | force | Minsk | to: close the base", "Minsk | close | the base");
  }

  @Test
  void coordinatedInfinitives() {
    assertThat(Propositions.of("Minsk offered to pay the debt or sell the weapons."))
        .containsExactly("Minsk | offer to pay | the debt", "Minsk | offer to sell | the weapons");
  }
}
