package org.policyclaims.internal.parser;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What an encoder says of a sentence of n words, row by row. Higher is better; differences within a
 * row count alone. The arrays are not copied and must not be changed.
 *
 * @param tags n rows of a column for each tag
 * @param arcs n rows of n + 1: how well the root (column 0) or each word would do as the head
 * @param dependents n rows; in each, for each relation, as many numbers as a head's row has, which
 *     are multiplied with these, and a last one that is added
 * @param heads n + 1 rows of the same length; row 0 is the root
 */
@SuppressWarnings("ArrayRecordComponent") // made for each sentence, and read at once
public record ParseScores(float[][] tags, float[][] arcs, float[][] dependents, float[][] heads) {
  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if there are no words, or not as many rows or columns as the
   *     words ask for
   */
  public ParseScores {
    int words = arcs.length;
    checkArgument(words >= 1, "no words");
    checkArgument(tags.length == words, "tags: %s rows", tags.length);
    checkArgument(arcs[0].length == words + 1, "arcs: %s columns", arcs[0].length);
    checkArgument(dependents.length == words, "dependents: %s rows", dependents.length);
    checkArgument(heads.length == words + 1, "heads: %s rows", heads.length);
    checkArgument(
        dependents[0].length % (heads[0].length + 1) == 0,
        "dependents: %s columns",
        dependents[0].length);
  }

  /** The number of the best tag of a word. */
  int bestTag(int word) {
    return best(tags[word]);
  }

  /**
   * How probable it is that a word has this head, by the arcs' scores alone (a softmax over the
   * word's row, as the scores are trained).
   *
   * @param head 0 for the root, else the head's index from 1
   */
  float probabilityOfHead(int word, int head) {
    return probability(arcs[word], head);
  }

  /**
   * A relation with its probability among all relations to the same head.
   *
   * @param relation its number
   * @param probability from 0 to 1
   */
  record Labelled(int relation, float probability) {}

  /**
   * The best relation of a word to its head.
   *
   * @param head 0 for the root, else the head's index from 1
   */
  Labelled bestRelation(int word, int head) {
    float[] dependent = dependents[word];
    float[] numbers = heads[head];
    float[] scores = new float[dependent.length / (numbers.length + 1)];
    int at = 0;
    for (int relation = 0; relation < scores.length; relation++) {
      float sum = dependent[at + numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        sum += dependent[at + i] * numbers[i];
      }
      scores[relation] = sum;
      at += numbers.length + 1;
    }
    int best = best(scores);
    return new Labelled(best, probability(scores, best));
  }

  private static float probability(float[] scores, int of) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[of]);
    }
    return (float) (1 / sum);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
