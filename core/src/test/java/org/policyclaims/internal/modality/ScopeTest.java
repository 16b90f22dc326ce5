package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.Reading;

/**
 * How far a word reaches: a sentence in, "lemma author speaker" of the last claim out, with its
 * markers where it has any.
 */
class ScopeTest {

  private static String last(String sentence) {
    List<Claim> claims = Reading.document(sentence).claims();
    return ModalityLines.line(claims.get(claims.size() - 1));
  }

  private static String first(String sentence) {
    return ModalityLines.line(Reading.document(sentence).claims().get(0));
  }

  @Test
  void anInvertedConditionIsOne() {
    assertThat(first("Had the bank failed, Oslo would have paid.")).startsWith("fail CT-");
    assertThat(last("Had the bank failed, Oslo would have paid."))
        .isEqualTo("pay CT- CT- would:epistemic");
    assertThat(first("Should Oslo sign the treaty, Bergen will leave.")).startsWith("sign Uu Uu");
    assertThat(last("Should Oslo sign the treaty, Bergen will leave."))
        .isEqualTo("leave Uu Uu will:volition");
    assertThat(last("Were Oslo to sign the treaty, Bergen would leave.")).startsWith("leave Uu Uu");
  }

  @Test
  void aPastThatDidNotComeAboutNeedsAModalInTheMainClause() {
    assertThat(first("If Oslo had signed the treaty, Bergen could have left."))
        .startsWith("sign CT- CT-");
    assertThat(first("If Oslo had signed the treaty, Bergen might have left."))
        .startsWith("sign CT- CT-");
    assertThat(first("If Oslo had signed the treaty, Bergen left.")).isEqualTo("sign Uu Uu");
    assertThat(last("If Oslo had signed the treaty, Bergen left.")).isEqualTo("leave Uu Uu");
  }

  @Test
  void aConditionAfterAnAdverbIsOne() {
    assertThat(last("Especially if Oslo signs the treaty, Bergen will leave."))
        .startsWith("leave Uu Uu");
    assertThat(last("Unless Oslo signs the treaty, Bergen will leave.")).startsWith("leave Uu Uu");
    assertThat(last("Before Oslo signed the treaty, Bergen left.")).isEqualTo("leave CT+ CT+");
  }

  @Test
  void aQuestionIsOpenEvenInQuotesAndBrackets() {
    assertThat(last("Has Oslo signed the treaty?")).isEqualTo("sign Uu Uu");
    assertThat(last("\"Has Oslo signed the treaty?\"")).isEqualTo("sign Uu Uu");
    assertThat(last("“Has Oslo signed the treaty?”")).isEqualTo("sign Uu Uu");
    assertThat(last("(Has Oslo signed the treaty?)")).isEqualTo("sign Uu Uu");
  }

  @Test
  void whyAndHowPresupposeWhatTheyAskAbout() {
    assertThat(last("Why did Oslo sign the treaty?")).isEqualTo("sign CT+ CT+");
    assertThat(last("How did Oslo sign the treaty?")).isEqualTo("sign CT+ CT+");
    assertThat(last("And why did Oslo sign the treaty?")).isEqualTo("sign CT+ CT+");
    assertThat(last("In May, why did Oslo sign the treaty?")).isEqualTo("sign CT+ CT+");
    assertThat(last("Did Oslo say why Bergen signed the treaty?")).isEqualTo("sign CT+ CT+");
    assertThat(last("Oslo explained how Bergen signed the treaty.")).isEqualTo("sign CT+ CT+");
  }

  @Test
  void aCommandAssertsNothing() {
    assertThat(last("Sign the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(last("Please sign the treaty now.")).isEqualTo("sign Uu Uu");
    assertThat(last("In the end, sign the treaty.")).isEqualTo("sign Uu Uu");
  }

  @Test
  void almostTurnsAVerbAndNoNoun() {
    assertThat(last("Oslo almost signed the treaty.")).isEqualTo("sign CT- CT- almost:epistemic");
    assertThat(last("Oslo nearly signed the treaty.")).isEqualTo("sign CT- CT- nearly:epistemic");
    assertThat(last("Oslo hardly signed the treaty.")).isEqualTo("sign CT- CT-");
  }

  @Test
  void aFocusedNegationLeavesTheClause() {
    assertThat(first("Oslo not only signed the treaty but also ratified it."))
        .isEqualTo("sign CT+ CT+");
    assertThat(last("Oslo not only signed the treaty but also ratified it."))
        .isEqualTo("ratify CT+ CT+");
    assertThat(last("Oslo does not always sign treaties.")).isEqualTo("sign CT+ CT+");
    assertThat(last("Oslo did not necessarily sign the treaty."))
        .isEqualTo("sign PS- PS- necessarily:epistemic");
  }

  @Test
  void aNegativeSubjectOrObjectNegatesTheVerb() {
    assertThat(last("Oslo signed no treaty.")).isEqualTo("sign CT- CT-");
    assertThat(last("Nobody signed the treaty.")).isEqualTo("sign CT- CT-");
    assertThat(last("Neither Oslo nor Bergen signed the treaty.")).isEqualTo("sign CT- CT-");
    assertThat(last("Oslo signed no more than two treaties.")).isEqualTo("sign CT+ CT+");
  }

  @Test
  void whatThereIsNoneOfLeavesItsClauseOpen() {
    assertThat(last("There is no evidence that Oslo signed the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(last("There is evidence that Oslo signed the treaty.")).isEqualTo("sign PR+ PR+");
    assertThat(last("Oslo has no proof that Bergen signed the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(first("There is little doubt that Oslo signed the treaty."))
        .startsWith("be PR- PR-");
    assertThat(last("There is little doubt that Oslo signed the treaty."))
        .isEqualTo("sign PR+ PR+");
  }

  @Test
  void hearsayIsOpenToTheAuthor() {
    assertThat(last("Oslo allegedly signed the treaty."))
        .isEqualTo("sign Uu CT+ allegedly:epistemic");
    assertThat(last("Oslo reportedly signed the treaty."))
        .isEqualTo("sign Uu CT+ reportedly:epistemic");
  }

  @Test
  void aSayingThatTheAuthorCallsWrongIsNotSo() {
    assertThat(last("Oslo wrongly claimed that Bergen had signed the treaty."))
        .isEqualTo("sign CT- CT+");
    assertThat(first("The false claim that Oslo signed the treaty spread."))
        .startsWith("sign CT- CT+");
    assertThat(last("Oslo claimed that Bergen had signed the treaty.")).isEqualTo("sign Uu CT+");
  }

  @Test
  void whatNobodyBelievesIsHeldToBeUnlikely() {
    assertThat(last("No one believes that Oslo signed the treaty.")).isEqualTo("sign PR- PR-");
    assertThat(last("No minister said that Oslo signed the treaty.")).isEqualTo("sign Uu Uu");
  }

  @Test
  void enoughImpliesWhatFollows() {
    assertThat(last("Oslo was brave enough to sign the treaty.")).isEqualTo("sign CT+ CT+");
    assertThat(last("Oslo was not brave enough to sign the treaty.")).isEqualTo("sign CT- CT-");
  }

  @Test
  void forcingAndTakingTimeImplyWhatFollows() {
    assertThat(last("Oslo forced Bergen to sign the treaty.")).isEqualTo("sign CT+ CT+");
    assertThat(last("It took Oslo five years to sign the treaty.")).isEqualTo("sign CT+ CT+");
  }

  @Test
  void anAdjectiveOfJudgmentPresupposesItsClause() {
    assertThat(last("Oslo was surprised that Bergen signed the treaty.")).isEqualTo("sign CT+ CT+");
    assertThat(last("It is awkward that Oslo signed the treaty.")).isEqualTo("sign CT+ CT+");
    assertThat(last("It is unlikely that Oslo signed the treaty."))
        .isEqualTo("sign PR- PR- unlikely:epistemic");
    assertThat(last("It is likely that Oslo signed the treaty."))
        .isEqualTo("sign PR+ PR+ likely:epistemic");
  }

  @Test
  void aCoordinatedVerbSharesTheModalUnlessItIsOpposed() {
    assertThat(last("Oslo could not sign the treaty or leave the talks."))
        .isEqualTo("leave CT- CT- could:ability");
    assertThat(last("Oslo did not sign the treaty but left the talks.")).isEqualTo("leave CT+ CT+");
  }

  @Test
  void whetherLeavesAClauseOpen() {
    assertThat(last("Oslo did not say whether Bergen signed the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(last("Oslo asked whether Bergen signed the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(last("Oslo wondered if Bergen would sign the treaty.")).startsWith("sign Uu Uu");
  }

  @Test
  void aDeniedDenialIsOpen() {
    assertThat(last("Oslo denies that Bergen signed the treaty.")).isEqualTo("sign Uu CT-");
    assertThat(last("Oslo did not deny that Bergen signed the treaty.")).isEqualTo("sign Uu Uu");
    assertThat(last("The envoy said that the minister denied that Oslo signed the treaty."))
        .isEqualTo("sign Uu CT-");
  }

  @Test
  void aParticipleBesideANounIsASideRemark() {
    assertThat(first("The ships sold by Oslo left.")).isEqualTo("sell CT+ CT+");
    assertThat(first("Oslo, signing the treaty, left the talks.")).isEqualTo("sign CT+ CT+");
    assertThat(first("The fact that Oslo signed the treaty does not anger Bergen."))
        .isEqualTo("sign CT+ CT+");
  }

  @Test
  void aModalTellsHowCertainItIs() {
    assertThat(last("Oslo may not sign the treaty.")).isEqualTo("sign PS- PS- may:epistemic");
    assertThat(last("Oslo cannot sign the treaty.")).isEqualTo("sign CT- CT- can:ability");
    assertThat(last("Oslo must have signed the treaty.")).isEqualTo("sign PR+ PR+ must:epistemic");
    assertThat(last("Oslo won't sign the treaty.")).startsWith("sign CT- CT-");
  }

  @Test
  void whatASourceNegatesItHoldsToBeFalse() {
    assertThat(last("According to the envoy, Oslo did not sign the treaty."))
        .isEqualTo("sign Uu CT-");
  }

  @Test
  void whatStandsBeforeOnePredicateReachesThoseCoordinatedWithIt() {
    assertThat(last("The deal is not fair or balanced.")).isEqualTo("be balanced CT- CT-");
    assertThat(last("The deal may be weak but divisive."))
        .isEqualTo("be divisive PS+ PS+ may:epistemic");
    assertThat(last("The party has not paid the debt or returned the land."))
        .isEqualTo("return CT- CT-");
    assertThat(last("The bill was not drafted or signed by the senate.")).isEqualTo("sign CT- CT-");
    assertThat(last("The deal is not fair but popular.")).isEqualTo("be popular CT+ CT+");
    assertThat(last("The party has not paid the debt and it returned the land."))
        .isEqualTo("return CT+ CT+");
    assertThat(last("The deal is fair and popular.")).isEqualTo("be fair CT+ CT+");
  }

  @Test
  void hardlyEverIsNever() {
    assertThat(last("The navy hardly ever left the mine.")).isEqualTo("leave CT- CT-");
    assertThat(last("The navy ever so slowly left the mine.")).isEqualTo("leave CT+ CT+");
  }
}
