package org.policyclaims.benchmarks.performance;

/**
 * A mean of JMH's.
 *
 * @param value the mean
 * @param error half of its interval at 99.9 %; NaN of a single iteration
 */
record Measured(double value, double error) {
  /** The error for a table; empty where there is none. */
  String errorInWords() {
    return Double.isNaN(error) ? "" : PerformanceReport.number(error);
  }
}
