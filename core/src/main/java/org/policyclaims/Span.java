package org.policyclaims;

/**
 * A stretch of the text that was handed in, from {@code start} to {@code end} (excluded), in Java
 * string indices (UTF-16 code units). {@code text.substring(span.start(), span.end())} is always
 * the text that the value carrying the span reports.
 *
 * <pre>{@code
 * String text = "Minsk denied it.";
 * Span span = new Span(0, 5);
 * String minsk = span.in(text); // "Minsk"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start index of the first character, at least 0
 * @param end index after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /**
   * Returns the text that this span covers.
   *
   * @param text the whole text
   * @return the covered part
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * Returns how many UTF-16 code units the span covers.
   *
   * @return the length, 0 for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether the two spans share at least one character.
   *
   * @param other another span of the same text
   * @return whether they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Tells whether the other span lies within this one.
   *
   * @param other another span of the same text
   * @return whether no character of it is outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Returns the smallest span that covers both.
   *
   * @param other another span of the same text
   * @return the covering span
   */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
