package org.policyclaims.examples.input;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a printed page, in the page's own units.
 *
 * @param text its words
 * @param left where it begins
 * @param down how far below the page's top it stands
 * @param size the size of its letters
 */
record PrintedLine(String text, double left, double down, double size) {
  /** More space than this times the usual one between two lines is one between paragraphs. */
  private static final double APART = 1.3;

  /** Lines of a paragraph are never further apart than this times their size. */
  private static final double WIDEST = 2.2;

  /** How far between two lines of type where a page does not show it. */
  private static final double CUSTOMARY = 1.4;

  private static final double ANOTHER_SIZE = 0.15;
  private static final double LEAST_INDENT = 0.8;
  private static final double LARGEST_INDENT = 5;

  /**
   * Writes the lines of a page, an empty one before each further paragraph, and {@link
   * PageText#PAGE_END} where a column ends.
   */
  static String paragraphs(List<PrintedLine> page) {
    double usual = usualDistance(page);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < page.size(); i++) {
      if (i > 0) {
        text.append(page.get(i).separatorFrom(page.get(i - 1), usual));
      }
      text.append(page.get(i).text());
    }
    return text.toString();
  }

  /** The median distance of lines that may be of one paragraph, in sizes of their letters. */
  private static double usualDistance(List<PrintedLine> page) {
    double[] distances =
        IntStream.range(1, page.size())
            .filter(i -> page.get(i).hasSizeOf(page.get(i - 1)))
            .mapToDouble(i -> page.get(i).distanceFrom(page.get(i - 1)))
            .filter(distance -> distance > 0.5 && distance <= WIDEST)
            .sorted()
            .toArray();
    return distances.length == 0 ? CUSTOMARY : distances[(distances.length - 1) / 2];
  }

  private String separatorFrom(PrintedLine last, double usual) {
    double distance = distanceFrom(last);
    // upwards is the next column; a little upwards is a line that begins with a raised letter
    if (distance < -1) {
      return String.valueOf(PageText.PAGE_END);
    }
    boolean paragraph =
        distance > APART * usual
            || !hasSizeOf(last)
            || (isIndentedFrom(last) && PageText.endsSentence(last.text()));
    return paragraph ? "\n\n" : "\n";
  }

  private double distanceFrom(PrintedLine last) {
    return (down - last.down) / Math.max(Math.max(size, last.size), 1);
  }

  private boolean hasSizeOf(PrintedLine other) {
    return Math.abs(size - other.size) <= ANOTHER_SIZE * Math.max(size, other.size);
  }

  private boolean isIndentedFrom(PrintedLine last) {
    double indent = left - last.left;
    return indent >= LEAST_INDENT * size && indent <= LARGEST_INDENT * size;
  }
}
