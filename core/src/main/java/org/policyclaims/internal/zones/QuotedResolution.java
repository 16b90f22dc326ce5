package org.policyclaims.internal.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.QuotationMarks;

/**
 * A resolution that a press release prints in quotation marks, one at the beginning of each
 * paragraph and one at its very end. The marks are taken off, and the body's turn lasts as long as
 * the quotation.
 *
 * @param lines all lines of the text, those of the resolution without the marks
 * @param from the number of the line that names the body
 * @param to the number of the last line of the resolution
 */
record QuotedResolution(List<Span> lines, int from, int to) {
  /** The line that names the body. */
  Span body() {
    return lines.get(from);
  }

  /** The end of the last line. */
  int end() {
    return lines.get(to).end();
  }

  /** The first one of a text; empty if there is none. */
  static Optional<QuotedResolution> of(List<Span> lines, String text) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span first = withoutOpening(lines.get(i), text);
      if (first.start() > lines.get(i).start() && Resolutions.isBody(first.in(text))) {
        return Optional.of(from(i, lines, text));
      }
    }
    return Optional.empty();
  }

  private static QuotedResolution from(int first, List<Span> lines, String text) {
    List<Span> bare = new ArrayList<>(lines);
    int last = first;
    for (int i = first; i < lines.size(); i++) {
      Span line = withoutOpening(lines.get(i), text);
      boolean closed = i > first && closes(line, text);
      bare.set(i, closed ? new Span(line.start(), line.end() - 1) : line);
      last = i;
      if (closed) {
        break;
      }
    }
    return new QuotedResolution(List.copyOf(bare), first, last);
  }

  private static Span withoutOpening(Span line, String text) {
    return QuotationMarks.opens(text.charAt(line.start())) && line.length() > 1
        ? new Span(line.start() + 1, line.end())
        : line;
  }

  /** Whether the mark at the end is that of the whole, and not of words quoted within. */
  private static boolean closes(Span line, String text) {
    String words = line.in(text);
    int last = words.length() - 1;
    long opened = words.chars().filter(QuotationMarks::opens).count();
    long closed = words.chars().filter(QuotationMarks::closes).count();
    return last > 0 && QuotationMarks.closes(words.charAt(last)) && closed >= opened;
  }
}
