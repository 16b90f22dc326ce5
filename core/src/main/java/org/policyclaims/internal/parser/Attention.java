package org.policyclaims.internal.parser;

import java.util.Arrays;

/**
 * Lets each word take from the others what it looks for in them (Vaswani et al. 2017): in each of
 * several heads a word's query is compared with all words' keys, and their values are mixed
 * accordingly. Immutable and thread-safe.
 */
final class Attention {
  private static final float LOG2_E = 1.442695f;

  /** Further down two to the power of a number is no longer told from nothing. */
  private static final float LOWEST = -100f;

  private final Linear queriesKeysValues;
  private final Linear out;
  private final int heads;
  private final int keyWidth;
  private final int valueWidth;

  /**
   * Makes one.
   *
   * @param queriesKeysValues gives all queries, then all keys, then all values
   * @param out what is applied to the mixed values
   * @param heads how many
   * @param keyWidth how many numbers make one head's query or key
   * @param valueWidth how many make its value
   */
  Attention(Linear queriesKeysValues, Linear out, int heads, int keyWidth, int valueWidth) {
    this.queriesKeysValues = queriesKeysValues;
    this.out = out;
    this.heads = heads;
    this.keyWidth = keyWidth;
    this.valueWidth = valueWidth;
  }

  /**
   * What the words take, each from those of its own sentence.
   *
   * @param words shape: n, width; all words of some sentences, one behind the other
   * @param lengths how many words each sentence has; n in all
   * @return shape: n, width
   */
  float[][] of(float[][] words, int[] lengths) {
    float[][] all = queriesKeysValues.of(words);
    float[][] mixed = new float[words.length][heads * valueWidth];
    int from = 0;
    for (int length : lengths) {
      float[][] sentence = Arrays.copyOfRange(all, from, from + length);
      for (int head = 0; head < heads; head++) {
        float[][] taken = taken(sentence, head);
        for (int word = 0; word < length; word++) {
          System.arraycopy(taken[word], 0, mixed[from + word], head * valueWidth, valueWidth);
        }
      }
      from += length;
    }
    return out.of(mixed);
  }

  /** The mixed values of one head for one sentence. Shape: words of the sentence, value width. */
  private float[][] taken(float[][] sentence, int head) {
    int n = sentence.length;
    float[][] shares = new float[n][n];
    float[][] keys = Matrices.columns(sentence, (heads + head) * keyWidth, keyWidth);
    Linear.addProducts(sentence, head * keyWidth, keys, keyWidth, shares);
    for (float[] row : shares) {
      toShares(row);
    }
    int from = 2 * heads * keyWidth + head * valueWidth;
    float[][] values = Matrices.stretches(sentence, from, valueWidth);
    float[][] taken = new float[n][valueWidth];
    Linear.addProducts(shares, 0, values, n, taken);
    return taken;
  }

  /** Makes scores into shares that add up to one (softmax). */
  private static void toShares(float[] scores) {
    float most = scores[0];
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = exponential(scores[i] - most);
      sum += scores[i];
    }
    float factor = 1 / sum;
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= factor;
    }
  }

  /**
   * Raises e to a power of at most 0: two to a whole power and, for the rest, the first terms of
   * its series. Unlike {@link Math#exp} it gives the same everywhere.
   */
  private static float exponential(float power) {
    float binary = Math.max(power * LOG2_E, LOWEST);
    int whole = (int) (binary - 0.5f);
    float rest = (binary - whole) * 0.6931472f;
    float series =
        1
            + rest
                * (1
                    + rest
                        * (0.5f + rest * (0.1666667f + rest * (0.0416667f + rest * 0.0083333f))));
    return series * Float.intBitsToFloat((whole + 127) << 23);
  }
}
