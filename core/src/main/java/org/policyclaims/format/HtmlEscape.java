package org.policyclaims.format;

import java.io.IOException;
import java.util.Locale;

/**
 * Makes any text safe inside an HTML text node or a quoted attribute. Besides the five characters
 * of the markup it disarms what could make a reader see other words than stand there: characters
 * that turn the direction of the text are shown by their number, control characters and halves of
 * surrogate pairs by the replacement character.
 */
final class HtmlEscape {
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlEscape() {}

  static void append(CharSequence text, Appendable out) throws IOException {
    int written = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      int next = i + Character.charCount(codePoint);
      if (!isPlain(codePoint)) {
        out.append(text, written, i);
        appendHarmless(codePoint, out);
        written = next;
      }
      i = next;
    }
    out.append(text, written, text.length());
  }

  private static boolean isPlain(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' '
          ? codePoint != '&'
              && codePoint != '<'
              && codePoint != '>'
              && codePoint != '"'
              && codePoint != '\''
          : codePoint == '\n' || codePoint == '\t';
    }
    return !isControl(codePoint)
        && !isLineSeparator(codePoint)
        && !turnsDirection(codePoint)
        && !isUnsendable(codePoint);
  }

  private static void appendHarmless(int codePoint, Appendable out) throws IOException {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\r', '\f' -> out.append('\n');
      default -> {
        if (isLineSeparator(codePoint)) {
          out.append('\n');
        } else if (turnsDirection(codePoint)) {
          out.append("[U+")
              .append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
              .append(']');
        } else {
          out.append(REPLACEMENT);
        }
      }
    }
  }

  private static boolean isControl(int codePoint) {
    return codePoint < ' ' || (codePoint >= 0x7F && codePoint <= 0x9F);
  }

  /** LINE SEPARATOR and PARAGRAPH SEPARATOR, which end a line in scripts but not in HTML. */
  private static boolean isLineSeparator(int codePoint) {
    return codePoint == 0x2028 || codePoint == 0x2029;
  }

  /** Embeddings, overrides and isolates; the plain marks (200E, 200F) cannot reorder letters. */
  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Halves of surrogate pairs, code points that are no characters, and the invisible tags. */
  private static boolean isUnsendable(int codePoint) {
    return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }
}
