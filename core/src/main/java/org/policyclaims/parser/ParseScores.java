package org.policyclaims.parser;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What an encoder says of a sentence of n words, row by row. Higher is better; differences within a
 * row count alone. The arrays are not copied and must not be changed.
 *
 * @param words n, at least 1
 * @param tags n rows of a column for each tag
 * @param arcs n rows of n + 1: how well the root (column 0) or each word would do as the head
 * @param dependents n rows; in each, for each relation, width numbers that are multiplied with a
 *     head's, and a last one that is added
 * @param heads n + 1 rows of width numbers; row 0 is the root
 * @param width how many numbers make a head's row
 */
@SuppressWarnings("ArrayRecordComponent") // made for each sentence, and read at once
public record ParseScores(
    int words, float[] tags, float[] arcs, float[] dependents, float[] heads, int width) {
  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if an array is of another size than the words ask for
   */
  public ParseScores {
    checkArgument(words >= 1 && width >= 1, "no words or no width: %s, %s", words, width);
    checkArgument(arcs.length == words * (words + 1), "arcs: %s", arcs.length);
    checkArgument(heads.length == (words + 1) * width, "heads: %s", heads.length);
    checkArgument(tags.length % words == 0, "tags: %s", tags.length);
    checkArgument(
        dependents.length % (words * (width + 1)) == 0, "dependents: %s", dependents.length);
  }

  /** The number of the best tag of a word. */
  int bestTag(int word) {
    int columns = tags.length / words;
    return best(tags, word * columns, columns);
  }

  /**
   * The number of the best relation of a word to its head.
   *
   * @param head 0 for the root, else the head's index from 1
   */
  int bestRelation(int word, int head) {
    int relations = dependents.length / (words * (width + 1));
    float[] scores = new float[relations];
    int at = word * relations * (width + 1);
    for (int relation = 0; relation < relations; relation++) {
      float sum = dependents[at + width];
      for (int i = 0; i < width; i++) {
        sum += dependents[at + i] * heads[head * width + i];
      }
      scores[relation] = sum;
      at += width + 1;
    }
    return best(scores, 0, relations);
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (scores[from + i] > scores[from + best]) {
        best = i;
      }
    }
    return best;
  }
}
