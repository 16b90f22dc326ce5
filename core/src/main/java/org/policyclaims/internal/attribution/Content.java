package org.policyclaims.internal.attribution;

/**
 * A run of tokens that belongs to what is said.
 *
 * @param sentence the number of the sentence
 * @param from the first token
 * @param to the last token, included
 */
public record Content(int sentence, int from, int to) {

  /** Whether the token lies within. */
  public boolean contains(int inSentence, int token) {
    return sentence == inSentence && from <= token && token <= to;
  }
}
