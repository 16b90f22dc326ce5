package org.policyclaims.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the figures of a reliability table mean, and that a regression finds what is there. */
class ReliabilityTest {
  private static final Reliability FOUR =
      new Reliability(
          List.of(
              new Reliability.Judged(0.9, true),
              new Reliability.Judged(0.8, true),
              new Reliability.Judged(0.8, false),
              new Reliability.Judged(0.3, false)));

  @Test
  void aBinHasItsMeanAndItsShareOfRightOnes() {
    assertThat(FOUR.bin(8)).isEqualTo(new Reliability.Bin(0.8, 0.9, 2, 0.8, 0.5));
    assertThat(FOUR.bin(3).size()).isEqualTo(1);
    assertThat(FOUR.bin(0).size()).isZero();
  }

  @Test
  void theErrorIsTheMeanMissOfTheBins() {
    assertThat(FOUR.calibrationError()).isCloseTo((0.1 + 2 * 0.3 + 0.3) / 4, within(1e-9));
  }

  @Test
  void tiesCountHalf() {
    assertThat(FOUR.separation()).isEqualTo(3.5 / 4);
  }

  @Test
  void aThresholdKeepsSomeRightAndLeavesOutSomeWrong() {
    assertThat(FOUR.kept(0.9)).isEqualTo(0.5);
    assertThat(FOUR.kept(0.8)).isEqualTo(1);
    assertThat(FOUR.leftOut(0.8)).isEqualTo(0.5);
  }

  @Test
  void aRegressionFindsTheLogOddsOfEachGroup() {
    List<LogisticRegression.Row> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rows.add(new LogisticRegression.Row(new double[] {0}, i < 4, 1));
      rows.add(new LogisticRegression.Row(new double[] {1}, i < 6, 1));
    }
    double[] weights = LogisticRegression.fit(rows, 0);
    assertThat(LogisticRegression.probability(weights, new double[] {0}))
        .isCloseTo(0.5, within(1e-4));
    assertThat(LogisticRegression.probability(weights, new double[] {1}))
        .isCloseTo(0.75, within(1e-4));
  }
}
