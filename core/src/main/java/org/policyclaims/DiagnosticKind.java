package org.policyclaims;

/**
 * What kept a text from being read as any other text is.
 *
 * <pre>{@code
 * DiagnosticKind kind = DiagnosticKind.valueOf("OUT_OF_TIME");
 * boolean partial = kind.leavesTextUnread(); // true
 * }</pre>
 */
public enum DiagnosticKind {
  /** The text is longer than {@link Limits#textLength}: what lies behind was not read. */
  TEXT_TOO_LONG(true),
  /** The text took longer than {@link Limits#time}: what lies behind was not read. */
  OUT_OF_TIME(true),
  /**
   * A sentence has more tokens than {@link Limits#sentenceTokens}: it was parsed in pieces, each a
   * sentence of its own, so that what ties words of two pieces together is missing.
   */
  SENTENCE_TOO_LONG(false),
  /**
   * A claim stands within more sayings than {@link Limits#nesting}: its outermost ones were left
   * out.
   */
  NESTED_TOO_DEEPLY(false);

  private final boolean leavesTextUnread;

  DiagnosticKind(boolean leavesTextUnread) {
    this.leavesTextUnread = leavesTextUnread;
  }

  /**
   * Tells whether a part of the text was not read at all.
   *
   * @return whether the document is a partial one
   */
  public boolean leavesTextUnread() {
    return leavesTextUnread;
  }
}
