package org.policyclaims.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policyclaims.compare.Comparison.CONTRADICTING;
import static org.policyclaims.compare.Comparison.NEITHER;
import static org.policyclaims.compare.Comparison.SAME;

import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.Reading;

/** What makes two claims the same, contradicting or neither, one thing a test. */
class ComparisonTest {
  private static Claim claim(String text) {
    return Reading.document(text).claims().get(0);
  }

  private static Comparison compare(String first, String second) {
    Comparison comparison = Comparison.of(claim(first), claim(second));
    assertThat(Comparison.of(claim(second), claim(first))).isEqualTo(comparison);
    return comparison;
  }

  @Test
  void theSameWordsAreTheSame() {
    assertThat(compare("Norway closed the port.", "Norway closed the port.")).isEqualTo(SAME);
  }

  @Test
  void aNegationContradicts() {
    assertThat(compare("Norway closed the port.", "Norway did not close the port."))
        .isEqualTo(CONTRADICTING);
  }

  @Test
  void twoOppositesMakeTheSame() {
    assertThat(compare("Norway left the union.", "Norway did not remain in the union."))
        .isEqualTo(SAME);
  }

  @Test
  void aPassiveThatNamesNobodyIsAboutWhoeverDoesIt() {
    assertThat(compare("Norway closed the port.", "The port was not closed."))
        .isEqualTo(CONTRADICTING);
  }

  @Test
  void whatIsLeftUnsaidDoesNotTellApartButWhatIsSaidDoes() {
    assertThat(compare("Norway backs the sanctions.", "Norway opposes the sanctions on Cuba."))
        .isEqualTo(CONTRADICTING);
    assertThat(
            compare("Norway backs the sanctions on Iran.", "Norway opposes the sanctions on Cuba."))
        .isEqualTo(NEITHER);
  }

  @Test
  void otherTimesAreOtherDeeds() {
    assertThat(compare("Norway closed the port in 2009.", "Norway did not close the port in 2009."))
        .isEqualTo(CONTRADICTING);
    assertThat(compare("Norway closed the port in 2009.", "Norway did not close the port in 2012."))
        .isEqualTo(NEITHER);
  }

  @Test
  void whatDidNotHappenMayStillHappen() {
    assertThat(compare("Norway will close the port.", "Norway did not close the port."))
        .isEqualTo(NEITHER);
  }

  @Test
  void whatShouldBeIsNotWhatIs() {
    assertThat(compare("Norway should close the port.", "Norway did not close the port."))
        .isEqualTo(NEITHER);
    assertThat(compare("Norway should close the port.", "Norway should not close the port."))
        .isEqualTo(CONTRADICTING);
  }

  @Test
  void whatMayBeMayAlsoNotBe() {
    assertThat(compare("Norway may close the port.", "Norway may not close the port."))
        .isEqualTo(NEITHER);
    assertThat(compare("Norway may close the port.", "Norway will not close the port."))
        .isEqualTo(CONTRADICTING);
  }

  @Test
  void whatNothingTellsIsNotCompared() {
    assertThat(compare("They closed the port.", "They did not close the port.")).isEqualTo(NEITHER);
  }
}
