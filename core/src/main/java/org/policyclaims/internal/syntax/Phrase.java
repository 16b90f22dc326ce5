package org.policyclaims.internal.syntax;

/**
 * A run of tokens within one sentence, with its head.
 *
 * @param sentence the number of the sentence
 * @param from the first token
 * @param to the last token, included
 * @param head the head token, {@code from <= head <= to}
 */
public record Phrase(int sentence, int from, int to, int head) {

  /** Checks the order of the tokens. */
  public Phrase {
    if (from < 0 || head < from || to < head) {
      throw new IllegalArgumentException("not a phrase: " + from + ".." + to + ", head " + head);
    }
  }

  /** Whether the token of the same sentence lies within. */
  public boolean contains(int token) {
    return from <= token && token <= to;
  }

  /** Whether the two runs of tokens share a token. */
  public boolean overlaps(Phrase other) {
    return sentence == other.sentence && from <= other.to && other.from <= to;
  }
}
