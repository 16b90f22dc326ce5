package org.policyclaims.internal.attribution;

/**
 * A stretch of text in quotation marks, marks included.
 *
 * @param fromSentence the sentence of the opening mark
 * @param from the opening mark; {@link #BEFORE} the sentence where none is printed
 * @param toSentence the sentence of the closing mark
 * @param to the closing mark
 * @param closed whether a closing mark was found
 * @param continues whether it goes on from the quotation before, whose paragraph was not closed
 */
record Quote(
    int fromSentence, int from, int toSentence, int to, boolean closed, boolean continues) {
  /** Where the opening mark stands of speech that has none. */
  static final int BEFORE = -1;

  /** The first token of the part within the sentence. */
  int fromIn(int sentence) {
    return sentence == fromSentence ? Math.max(0, from) : 0;
  }

  /** Whether it holds the token, and the token is none of its marks. */
  boolean encloses(int sentence, int token) {
    boolean mark =
        sentence == fromSentence && token == from
            || closed && sentence == toSentence && token == to;
    return covers(sentence, token) && !mark;
  }

  boolean covers(int sentence, int token) {
    return (sentence > fromSentence || (sentence == fromSentence && token >= from))
        && (sentence < toSentence || (sentence == toSentence && token <= to));
  }
}
