package org.policyclaims.internal.parser;

/**
 * Brings a vector to mean 0 and variance 1, then scales and moves each of its numbers (Ba et al.
 * 2016). Immutable and thread-safe.
 */
final class Normalization {
  private static final float SMALLEST = 1e-12f;

  private final float[] scale;
  private final float[] shift;

  Normalization(float[] scale, float[] shift) {
    this.scale = scale;
    this.shift = shift;
  }

  static Normalization of(Weights weights, String name) {
    return new Normalization(weights.vector(name), weights.vector(name + ".bias"));
  }

  /** Changes each vector. Shape: n, width; the width is a multiple of four. */
  void apply(float[][] vectors) {
    for (float[] vector : vectors) {
      apply(vector);
    }
  }

  private void apply(float[] vector) {
    float mean = mean(vector);
    for (int i = 0; i < vector.length; i++) {
      vector[i] -= mean;
    }
    float factor = (float) (1 / Math.sqrt(meanSquare(vector) + SMALLEST));
    for (int i = 0; i < vector.length; i++) {
      vector[i] = vector[i] * factor * scale[i] + shift[i];
    }
  }

  /** Four sums side by side: one alone would wait for itself at each step. */
  private static float mean(float[] vector) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    for (int i = 0; i < vector.length; i += 4) {
      first += vector[i];
      second += vector[i + 1];
      third += vector[i + 2];
      fourth += vector[i + 3];
    }
    return (first + second + third + fourth) / vector.length;
  }

  private static float meanSquare(float[] vector) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    for (int i = 0; i < vector.length; i += 4) {
      first += vector[i] * vector[i];
      second += vector[i + 1] * vector[i + 1];
      third += vector[i + 2] * vector[i + 2];
      fourth += vector[i + 3] * vector[i + 3];
    }
    return (first + second + third + fourth) / vector.length;
  }
}
