package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;

/** One construction a test: a sentence in, "author speaker polarity [markers]" out. */
class ModalityReaderTest {

  private static String modality(String sentence, String word) {
    Claim claim = FactualityTest.claim(sentence, word).orElseThrow();
    return claim.modality().factuality().label()
        + " "
        + claim.modality().speakerFactuality().label()
        + " "
        + claim.modality().polarity()
        + " "
        + claim.modality().markers().stream()
            .map(marker -> marker.text() + ":" + marker.force())
            .toList();
  }

  @Test
  void aHedgeThatDroppedOutOfTheActionModifiesIt() {
    assertThat(modality("Oslo appears to be not ready to assist Riga in its defence.", "ready"))
        .isEqualTo("PR- PR- NEGATIVE [appears:EPISTEMIC, ready:VOLITION]");
  }

  @Test
  void aPredicateThatIsPartOfTheActionAssertsItself() {
    assertThat(modality("Oslo refused to provide its harbours.", "refused"))
        .isEqualTo("CT+ CT+ POSITIVE [refused:VOLITION]");
    assertThat(modality("Oslo failed to deliver the boats.", "failed"))
        .isEqualTo("CT+ CT+ POSITIVE []");
    assertThat(modality("Oslo is interested in keeping the port.", "interested"))
        .startsWith("CT+ CT+ POSITIVE");
  }

  @Test
  void thatOneIsUnableIsSo() {
    assertThat(modality("The bank has been unable to repay the loan.", "repay"))
        .isEqualTo("CT+ CT+ POSITIVE [unable:ABILITY]");
    assertThat(modality("The bank was able to repay the loan.", "repay"))
        .isEqualTo("CT+ CT+ POSITIVE [able:ABILITY]");
    assertThat(modality("The bank is not able to repay the loan.", "repay"))
        .isEqualTo("CT- CT- NEGATIVE [able:ABILITY]");
    assertThat(modality("The bank is too poor to repay the loan.", "repay"))
        .isEqualTo("CT- CT- POSITIVE []");
  }

  @Test
  void abilityIsNoDoubt() {
    assertThat(modality("The minister let slip that Riga could do without the loan.", "do"))
        .isEqualTo("CT+ CT+ POSITIVE [could:ABILITY]");
    assertThat(modality("The premier said that the loan could ruin Riga.", "ruin"))
        .isEqualTo("Uu PS+ POSITIVE [could:EPISTEMIC]");
  }

  @Test
  void whatOthersSayIsOpenToTheAuthor() {
    assertThat(modality("The envoy said that Riga would sell the port.", "sell"))
        .isEqualTo("Uu CT+ POSITIVE [would:VOLITION]");
  }

  @Test
  void whatAnotherKnowsInsideReportedSpeechStaysOpenToTheAuthor() {
    assertThat(modality("The envoy said that the king knew that the fleet had left.", "left"))
        .startsWith("Uu CT+");
  }

  @Test
  void aRemarkBesideANegatedClauseIsNotNegated() {
    assertThat(modality("Oslo did not sell the port, which it had built in spring.", "built"))
        .startsWith("CT+ CT+ POSITIVE");
  }

  @Test
  void negationReachesTheBareSecondVerb() {
    assertThat(modality("Oslo did not accept or reject the offer.", "reject")).startsWith("CT-");
    assertThat(modality("Oslo did not accept the offer and left the talks.", "left"))
        .startsWith("CT+");
  }

  @Test
  void aCurlyApostropheNegatesToo() {
    assertThat(modality("Oslo didn’t accept the offer.", "accept"))
        .isEqualTo("CT- CT- NEGATIVE []");
  }

  @Test
  void noFewerThanIsNoNegation() {
    assertThat(modality("No fewer than ten ministers backed the offer.", "backed"))
        .startsWith("CT+ CT+ POSITIVE");
    assertThat(modality("No minister backed the offer.", "backed")).startsWith("CT- CT- NEGATIVE");
  }

  @Test
  void aNegationBehindTheVerbBelongsToWhatFollows() {
    assertThat(modality("The firm had to defend not paying its workers.", "defend"))
        .startsWith("CT+");
  }

  @Test
  void howAndWhyPresupposeTheirClause() {
    assertThat(modality("The envoy cannot explain why the firm escaped the fine.", "escaped"))
        .startsWith("CT+");
  }

  @Test
  void aConditionLeavesBothClausesOpen() {
    String sentence = "If Riga sells the port, Oslo will close the embassy.";
    assertThat(modality(sentence, "sells")).startsWith("Uu Uu");
    assertThat(modality(sentence, "close")).startsWith("Uu Uu");
  }

  @Test
  void aFactiveSurvivesACondition() {
    assertThat(modality("If the king regrets that the fleet left, he hides it well.", "left"))
        .startsWith("CT+");
  }

  @Test
  void aNameThatLooksLikeAVerbIsNoCommand() {
    assertThat(modality("Ban focused on climate change.", "focused")).startsWith("CT+");
    assertThat(modality("Do not sign this treaty.", "sign")).startsWith("Uu");
  }

  @Test
  void whatOneIsAccusedOfIsOpen() {
    assertThat(modality("The envoy was accused of using the money for a villa.", "accused"))
        .startsWith("CT+");
  }

  @Test
  void aRelativeClauseOfNothingIsOpen() {
    assertThat(modality("There are no rules that ensure the safety of the dam.", "ensure"))
        .startsWith("Uu");
    assertThat(modality("There are rules that ensure the safety of the dam.", "ensure"))
        .startsWith("CT+");
  }

  @Test
  void whoRejectsAClaimHoldsTheOpposite() {
    assertThat(modality("Oslo rejected the claim that it had financed the party.", "financed"))
        .startsWith("Uu CT-");
  }

  @Test
  void aCounterfactualTurnsBothClauses() {
    String sentence = "If the senate had acted sooner, the bank would not have failed.";
    assertThat(modality(sentence, "acted")).startsWith("CT-");
    assertThat(modality(sentence, "failed")).startsWith("CT+");
  }

  @Test
  void aDeniedExpectationIsAnExpectationOfTheOpposite() {
    assertThat(modality("The bank is not expected to raise its rates.", "raise"))
        .startsWith("Uu PR-");
    assertThat(modality("The bank is expected to raise its rates.", "raise")).startsWith("Uu PR+");
  }
}
