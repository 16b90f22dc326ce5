package org.policyclaims.format;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Span;

/**
 * Where the paragraphs of a plain text stand. A text whose lines are all short and that has blank
 * lines is a wrapped one, and only its blank lines part; in any other each line is a paragraph.
 */
final class Paragraphs {
  private static final int LONGEST_WRAPPED_LINE = 100;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    return isWrapped(lines) ? joined(lines) : lines.stream().filter(Paragraphs::hasText).toList();
  }

  /** The lines without the white space around them; a blank line is an empty span. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(trimmed(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char character) {
    return character == '\n' || character == '\u2028' || character == '\u2029';
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isWrapped(List<Span> lines) {
    int last = lines.size() - 1;
    boolean blankInside = false;
    for (int i = 0; i <= last; i++) {
      if (lines.get(i).length() > LONGEST_WRAPPED_LINE) {
        return false;
      }
      blankInside |= i > 0 && i < last && !hasText(lines.get(i));
    }
    return blankInside;
  }

  private static List<Span> joined(List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    Span open = new Span(0, 0);
    for (Span line : lines) {
      if (!hasText(line)) {
        paragraphs.add(open);
        open = line;
      } else {
        open = hasText(open) ? open.cover(line) : line;
      }
    }
    paragraphs.add(open);
    return paragraphs.stream().filter(Paragraphs::hasText).toList();
  }

  private static boolean hasText(Span line) {
    return line.length() > 0;
  }
}
