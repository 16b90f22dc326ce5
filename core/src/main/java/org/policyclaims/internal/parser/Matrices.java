package org.policyclaims.internal.parser;

import java.util.Arrays;

/** Parts of matrices that are kept row by row. */
final class Matrices {
  private Matrices() {}

  /** Some columns of all rows as rows. Shape: count, rows. */
  static float[][] columns(float[][] rows, int from, int count) {
    float[][] columns = new float[count][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < count; column++) {
        columns[column][row] = rows[row][from + column];
      }
    }
    return columns;
  }

  /** Some columns of all rows. Shape: rows, count. */
  static float[][] stretches(float[][] rows, int from, int count) {
    float[][] stretches = new float[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      stretches[row] = Arrays.copyOfRange(rows[row], from, from + count);
    }
    return stretches;
  }
}
