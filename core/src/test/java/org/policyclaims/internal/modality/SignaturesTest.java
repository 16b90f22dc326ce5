package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.policyclaims.Factuality;
import org.policyclaims.internal.lexicon.Knowledge;

/** How signatures compose, whatever the value they start from. */
class SignaturesTest {
  private static final Signature FAIL =
      Signature.of(Factuality.CERTAIN_NEGATIVE, Factuality.CERTAIN_POSITIVE);
  private static final Signature MANAGE =
      Signature.of(Factuality.CERTAIN_POSITIVE, Factuality.CERTAIN_NEGATIVE);
  private static final Signature SAY = Signature.of(Factuality.UNKNOWN, Factuality.UNKNOWN);
  private static final Signature KNOW =
      Signature.of(Factuality.CERTAIN_POSITIVE, Factuality.CERTAIN_POSITIVE);

  @Property
  void negationUndoesNegation(@ForAll Factuality outer) {
    Factuality once = Signatures.within(outer, Factuality.CERTAIN_NEGATIVE);

    assertThat(Signatures.within(once, Factuality.CERTAIN_NEGATIVE)).isEqualTo(outer);
  }

  @Property
  void failTurnsThePolarity(@ForAll Factuality outer) {
    assertThat(FAIL.author(outer)).isEqualTo(outer.negate());
  }

  @Property
  void failingToFailIsManaging(@ForAll Factuality outer) {
    assertThat(FAIL.author(FAIL.author(outer))).isEqualTo(MANAGE.author(outer));
  }

  @Property
  void whatIsMerelySaidIsOpenToTheAuthor(@ForAll Factuality outer) {
    assertThat(SAY.author(outer)).isEqualTo(Factuality.UNKNOWN);
  }

  @Property
  void whatIsPresupposedSurvivesNegation(@ForAll Factuality outer) {
    assertThat(KNOW.author(outer)).isEqualTo(Factuality.CERTAIN_POSITIVE);
  }

  @Property
  void composingNeverMakesMoreCertain(@ForAll Factuality outer, @ForAll Factuality inner) {
    Factuality composed = Signatures.within(outer, inner);

    assertThat(certainty(composed))
        .isLessThanOrEqualTo(Math.min(certainty(outer), certainty(inner)));
  }

  @Property
  void composingIsAssociative(
      @ForAll Factuality first, @ForAll Factuality second, @ForAll Factuality third) {
    assertThat(Signatures.within(Signatures.within(first, second), third))
        .isEqualTo(Signatures.within(first, Signatures.within(second, third)));
  }

  @Test
  void theLexiconKnowsTheClassicalImplicatives() {
    Signatures signatures = Signatures.load(Knowledge.none());

    assertThat(signatures.find("manage", Part.VERB, EmbeddedForm.INFINITIVE)).contains(MANAGE);
    assertThat(signatures.find("fail", Part.VERB, EmbeddedForm.INFINITIVE)).contains(FAIL);
    assertThat(signatures.find("prevent", Part.VERB, EmbeddedForm.FROM)).contains(FAIL);
    assertThat(signatures.size()).isGreaterThanOrEqualTo(400);
  }

  private static int certainty(Factuality value) {
    String label = value.label();
    return label.startsWith("CT") ? 3 : label.startsWith("PR") ? 2 : label.startsWith("PS") ? 1 : 0;
  }
}
