package org.policyclaims.benchmarks.quality;

import java.util.List;

/**
 * A logistic regression with a quadratic penalty on the weights of scaled features, fitted by
 * Newton's method (Hastie, Tibshirani and Friedman 2009, 4.4).
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 100;
  private static final double SMALL_STEP = 1e-9;

  /** Keeps the equations solvable; so small that nothing else comes of it. */
  private static final double LEAST_PENALTY = 1e-6;

  private LogisticRegression() {}

  /**
   * An observation.
   *
   * @param values its features
   * @param right what came of it
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(double[] values, boolean right, double weight) {}

  /**
   * Finds the weights.
   *
   * @param rows the observations, with as many values each
   * @param penalty what the square of half a weight costs; not asked of the base
   * @return the base, then the weight of each feature
   */
  static double[] fit(List<Row> rows, double penalty) {
    int size = rows.get(0).values().length + 1;
    double[] weights = new double[size];
    double largest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS && largest > SMALL_STEP; i++) {
      double[] step = step(rows, weights, penalty);
      largest = 0;
      for (int k = 0; k < size; k++) {
        weights[k] += step[k];
        largest = Math.max(largest, Math.abs(step[k]));
      }
    }
    return weights;
  }

  private static double[] step(List<Row> rows, double[] weights, double penalty) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (int k = 0; k < size; k++) {
      double cost = k == 0 ? LEAST_PENALTY : penalty;
      gradient[k] = -cost * weights[k];
      curvature[k][k] = cost;
    }
    for (Row row : rows) {
      double probability = probability(weights, row.values());
      double miss = row.weight() * ((row.right() ? 1 : 0) - probability);
      double spread = row.weight() * probability * (1 - probability);
      for (int k = 0; k < size; k++) {
        gradient[k] += miss * at(row, k);
        for (int l = 0; l < size; l++) {
          curvature[k][l] += spread * at(row, k) * at(row, l);
        }
      }
    }
    return solve(curvature, gradient);
  }

  private static double at(Row row, int column) {
    return column == 0 ? 1 : row.values()[column - 1];
  }

  /** The probability that an observation with these features is right. */
  static double probability(double[] weights, double[] values) {
    double logOdds = weights[0];
    for (int k = 0; k < values.length; k++) {
      logOdds += weights[k + 1] * values[k];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Gauss's elimination; the matrix is positive definite, so that no pivot is 0. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        for (int column = pivot; column < size; column++) {
          matrix[row][column] -= factor * matrix[pivot][column];
        }
        solution[row] -= factor * solution[pivot];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int column = row + 1; column < size; column++) {
        solution[row] -= matrix[row][column] * solution[column];
      }
      solution[row] /= matrix[row][row];
    }
    return solution;
  }
}
