package org.policyclaims.internal.parser;

import java.util.Arrays;

/**
 * A matrix to multiply the vectors of words with, and a vector to add. Immutable and thread-safe.
 *
 * <p>The innermost loops have one array that is written and some that are read, all at the same
 * index: such loops, and few others, the JVM makes into vector instructions. Sums are added up in
 * one order, so that a word's numbers do not depend on its company. A product is not rounded before
 * it is added; only where a processor cannot do both at once it is.
 */
final class Linear {
  private static final boolean FUSED = FusedProducts.areFast();

  /** Shape: inputs, outputs. */
  private final float[][] weights;

  private final float[] bias;

  /**
   * Makes one.
   *
   * @param weights shape: inputs, outputs
   * @param bias one an output
   */
  Linear(float[][] weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /** One of the named weights, whose bias has the same name with {@code .bias} behind it. */
  static Linear of(Weights weights, String name) {
    return new Linear(weights.columnsOf(name), weights.vector(name + ".bias"));
  }

  /**
   * Multiplies.
   *
   * @param words shape: n, inputs
   * @return shape: n, outputs
   */
  float[][] of(float[][] words) {
    float[][] results = new float[words.length][];
    for (int word = 0; word < words.length; word++) {
      results[word] = Arrays.copyOf(bias, bias.length);
    }
    addProducts(words, 0, weights, weights.length, results);
    return results;
  }

  /**
   * Adds to each result the product of a stretch of its row with a matrix. The matrix's rows are
   * taken six by six for all words, so that they stay near the processor.
   *
   * @param rows shape: n, at least from + count
   * @param from where the stretch begins
   * @param matrix shape: at least count, outputs
   * @param count how long the stretch is
   * @param results shape: n, outputs
   */
  static void addProducts(
      float[][] rows, int from, float[][] matrix, int count, float[][] results) {
    int input = 0;
    for (; input + 6 <= count; input += 6) {
      float[] first = matrix[input];
      float[] second = matrix[input + 1];
      float[] third = matrix[input + 2];
      float[] fourth = matrix[input + 3];
      float[] fifth = matrix[input + 4];
      float[] sixth = matrix[input + 5];
      int at = from + input;
      for (int word = 0; word < rows.length; word++) {
        float[] row = rows[word];
        float[] to = results[word];
        if (FUSED) {
          addFused(
              to,
              row[at],
              first,
              row[at + 1],
              second,
              row[at + 2],
              third,
              row[at + 3],
              fourth,
              row[at + 4],
              fifth,
              row[at + 5],
              sixth);
        } else {
          addThree(to, row[at], first, row[at + 1], second, row[at + 2], third);
          addThree(to, row[at + 3], fourth, row[at + 4], fifth, row[at + 5], sixth);
        }
      }
    }
    for (; input < count; input++) {
      for (int word = 0; word < rows.length; word++) {
        addOne(results[word], rows[word][from + input], matrix[input]);
      }
    }
  }

  private static void addFused(
      float[] to,
      float firstFactor,
      float[] first,
      float secondFactor,
      float[] second,
      float thirdFactor,
      float[] third,
      float fourthFactor,
      float[] fourth,
      float fifthFactor,
      float[] fifth,
      float sixthFactor,
      float[] sixth) {
    for (int i = 0; i < to.length; i++) {
      float sum = Math.fma(firstFactor, first[i], to[i]);
      sum = Math.fma(secondFactor, second[i], sum);
      sum = Math.fma(thirdFactor, third[i], sum);
      sum = Math.fma(fourthFactor, fourth[i], sum);
      sum = Math.fma(fifthFactor, fifth[i], sum);
      to[i] = Math.fma(sixthFactor, sixth[i], sum);
    }
  }

  private static void addThree(
      float[] to,
      float firstFactor,
      float[] first,
      float secondFactor,
      float[] second,
      float thirdFactor,
      float[] third) {
    for (int i = 0; i < to.length; i++) {
      to[i] = to[i] + firstFactor * first[i] + secondFactor * second[i] + thirdFactor * third[i];
    }
  }

  private static void addOne(float[] to, float factor, float[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * row[i];
    }
  }
}
