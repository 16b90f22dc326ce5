package org.policyclaims.internal.zones;

/** The part that a block of text plays in a document. */
public enum Zone {
  /** A title or a heading within the text. */
  HEADLINE,
  /** Who wrote the text, where and when: "By Jane Doe", "MINSK (Reuters) –", "Last updated". */
  BYLINE,
  /** Running text. */
  BODY,
  /** A numbered note below the text, to which a number within the text points. */
  FOOTNOTE,
  /** Text about the publication, not of it: "Subscribe to our newsletter". */
  BOILERPLATE;

  /** Whether it holds sentences of the text itself. */
  public boolean isRead() {
    return this == HEADLINE || this == BODY;
  }
}
