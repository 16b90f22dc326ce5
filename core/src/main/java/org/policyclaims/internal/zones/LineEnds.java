package org.policyclaims.internal.zones;

import java.util.Arrays;
import org.policyclaims.Span;

/**
 * A text whose lines end in a line feed alone, with the way back to the places in the text as it
 * was. What is read must not depend on how a line ends; but lengths count it, and CoreNLP's
 * tokenizer knows {@code -\n} as a word cut by a line's end and {@code -\r\n} not. Immutable and
 * thread-safe.
 */
public final class LineEnds {
  private final String plain;

  /** Where in the plain text each line feed stands that had a carriage return before it. */
  private final int[] mended;

  private LineEnds(String plain, int[] mended) {
    this.plain = plain;
    this.mended = mended;
  }

  /** Takes away each carriage return before a line feed. */
  public static LineEnds of(String text) {
    if (!text.contains("\r\n")) {
      return new LineEnds(text, new int[0]);
    }
    StringBuilder plain = new StringBuilder(text.length());
    int[] mended = new int[text.length() / 2];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\r\n", i)) {
        mended[count++] = plain.length();
      } else {
        plain.append(text.charAt(i));
      }
    }
    return new LineEnds(plain.toString(), Arrays.copyOf(mended, count));
  }

  /** The text to read. */
  public String plain() {
    return plain;
  }

  /** Whether that is the text as it was. */
  boolean areAsTheyWere() {
    return mended.length == 0;
  }

  /** Where a stretch of the plain text stands in the text as it was. */
  public Span original(Span span) {
    int start = original(span.start());
    return new Span(start, span.length() == 0 ? start : original(span.end() - 1) + 1);
  }

  private int original(int index) {
    int at = Arrays.binarySearch(mended, index);
    return index + (at >= 0 ? at + 1 : -at - 1);
  }
}
