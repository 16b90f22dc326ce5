package org.policyclaims.benchmarks.quality;

/**
 * How a system does at one threshold of confidence.
 *
 * @param threshold extractions below it are left out
 * @param precision the share of the extracted words that match
 * @param recall the share of the gold words that are matched
 * @param extractions how many extractions are left
 */
record CarbScore(double threshold, double precision, double recall, int extractions) {

  /** The harmonic mean of precision and recall. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
