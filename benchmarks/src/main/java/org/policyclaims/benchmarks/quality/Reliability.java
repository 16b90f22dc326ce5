package org.policyclaims.benchmarks.quality;

import java.util.List;

/**
 * How well confidences keep what they promise, and how well they part right from wrong.
 *
 * @param judged each confidence with whether what it stands on is right
 */
record Reliability(List<Judged> judged) {
  /** How many bins of the same width there are. */
  static final int BINS = 10;

  Reliability {
    judged = List.copyOf(judged);
  }

  /**
   * A confidence and what came of it.
   *
   * @param confidence from 0 to 1
   * @param right whether it was right
   */
  record Judged(double confidence, boolean right) {}

  /**
   * What fell between two confidences.
   *
   * @param from the lower one
   * @param to the higher one
   * @param size how many
   * @param confidence their mean confidence; 0 where there are none
   * @param right the share of them that is right; 0 where there are none
   */
  record Bin(double from, double to, int size, double confidence, double right) {}

  /** The bin with the number, from 0. */
  Bin bin(int number) {
    List<Judged> within =
        judged.stream().filter(each -> number(each.confidence()) == number).toList();
    return new Bin(
        (double) number / BINS,
        (number + 1.0) / BINS,
        within.size(),
        within.stream().mapToDouble(Judged::confidence).average().orElse(0),
        share(within));
  }

  private static int number(double confidence) {
    // a hundredth on the border, such as 0.7, belongs to the upper bin however it is stored
    return Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
  }

  /** The share of all that is right. */
  double right() {
    return share(judged);
  }

  private static double share(List<Judged> some) {
    return some.stream().mapToDouble(each -> each.right() ? 1 : 0).average().orElse(0);
  }

  /**
   * The expected calibration error: by how much a bin's confidence misses its share of right ones,
   * on average over what is in the bins (Naeini, Cooper and Hauskrecht 2015).
   */
  double calibrationError() {
    double sum = 0;
    for (int number = 0; number < BINS; number++) {
      Bin bin = bin(number);
      sum += bin.size() * Math.abs(bin.confidence() - bin.right());
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  /**
   * How probable it is that a right one has a higher confidence than a wrong one, ties counting
   * half: the area under the receiver operating characteristic. 0.5 where one kind is missing.
   */
  double separation() {
    double better = 0;
    long pairs = 0;
    for (Judged right : judged) {
      for (Judged wrong : judged) {
        if (right.right() && !wrong.right()) {
          pairs++;
          better += worth(right.confidence(), wrong.confidence());
        }
      }
    }
    return pairs == 0 ? 0.5 : better / pairs;
  }

  private static double worth(double right, double wrong) {
    if (right == wrong) {
      return 0.5;
    }
    return right > wrong ? 1 : 0;
  }

  /** The share of the right ones that have at least this confidence. */
  double kept(double least) {
    return atLeast(least, true);
  }

  /** The share of the wrong ones that have less than this confidence. */
  double leftOut(double least) {
    return 1 - atLeast(least, false);
  }

  private double atLeast(double least, boolean right) {
    return judged.stream()
        .filter(each -> each.right() == right)
        .mapToDouble(each -> each.confidence() >= least ? 1 : 0)
        .average()
        .orElse(0);
  }
}
