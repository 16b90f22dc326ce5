package org.policyclaims.internal.zones;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.QuotationMarks;

/**
 * Finds the stretches that the layout keeps together: one line each, or the lines of a paragraph
 * that was wrapped at a fixed width.
 */
public final class Lines {
  /** Text wrapped by a machine or a careful typist is no wider than this. */
  private static final int WIDEST_WRAP = 120;

  /** Lines of verse, lists and tables are shorter than wrapped prose. */
  private static final int NARROWEST_WRAP = 40;

  private final String text;

  private Lines(String text) {
    this.text = text;
  }

  /** The stretches in text order, without surrounding white space, none empty. */
  public static List<Span> stretches(String text) {
    return new Lines(text).stretches();
  }

  private List<Span> stretches() {
    List<List<Span>> paragraphs = paragraphs();
    // a heading above a line looks like a wrapped line above the next: longer paragraphs decide
    boolean wraps =
        paragraphs.stream().anyMatch(paragraph -> paragraph.size() > 2 && isWrapped(paragraph));
    List<Span> stretches = new ArrayList<>();
    paragraphs.forEach(paragraph -> join(paragraph, wraps && isWrapped(paragraph), stretches));
    return stretches;
  }

  /** The lines between blank ones, without surrounding white space. */
  private List<List<Span>> paragraphs() {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Span> paragraph = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = trim(start, end);
      if (line.length() > 0) {
        paragraph.add(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
  }

  /** Trims what separates words or marks the beginning of a file, no-break spaces among it. */
  private Span trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B';
  }

  private void join(List<Span> paragraph, boolean wrapped, List<Span> into) {
    int width = paragraph.stream().mapToInt(Span::length).max().orElse(0);
    Span current = paragraph.get(0);
    for (Span next : paragraph.subList(1, paragraph.size())) {
      Span line = lastLine(current);
      boolean full = line.length() >= 0.6 * width;
      if ((wrapped && full && !startsItem(next)) || runsOn(current, next)) {
        current = current.cover(next);
      } else {
        into.add(current);
        current = next;
      }
    }
    into.add(current);
  }

  private Span lastLine(Span stretch) {
    int start = stretch.end();
    while (start > stretch.start() && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return trim(start, stretch.end());
  }

  /** Whether most lines of a paragraph break off in the middle of a sentence at a like width. */
  private boolean isWrapped(List<Span> paragraph) {
    if (paragraph.size() < 2) {
      return false;
    }
    int width = paragraph.stream().mapToInt(Span::length).max().orElse(0);
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    int open = 0;
    int full = 0;
    for (Span line : paragraph.subList(0, paragraph.size() - 1)) {
      open += endsSentence(line) ? 0 : 1;
      full += line.length() >= 0.75 * width ? 1 : 0;
    }
    int breaks = paragraph.size() - 1;
    return 2 * open >= breaks && 4 * full >= 3 * breaks;
  }

  private boolean endsSentence(Span line) {
    String last = text.substring(line.end() - 1, line.end());
    return ".!?:;)".contains(last) || QuotationMarks.mayClose(last);
  }

  private boolean runsOn(Span line, Span next) {
    return !endsSentence(line)
        && Character.isLowerCase(text.codePointAt(next.start()))
        && ItemMarks.length(next.in(text)) == 0;
  }

  private boolean startsItem(Span line) {
    char first = text.charAt(line.start());
    return "•*-–—·".indexOf(first) >= 0
        && line.length() > 1
        && isBlank(text.charAt(line.start() + 1));
  }
}
