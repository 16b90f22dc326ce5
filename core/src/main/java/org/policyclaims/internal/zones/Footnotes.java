package org.policyclaims.internal.zones;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;

/**
 * Finds the notes below a text: lines numbered one by one at its end, each with a number within the
 * text that is glued to a word or a full stop ("by ten votes.4 Italy") or stands in brackets.
 */
final class Footnotes {
  private static final Pattern NOTE =
      Pattern.compile("(?:\\[(?<bracketed>\\d{1,3})]|(?<number>\\d{1,3})[.)]?)\\s+\\S");

  private Footnotes() {}

  /** The numbers of the lines that are notes. */
  static Set<Integer> in(List<Span> lines, String text) {
    Set<Integer> notes = new TreeSet<>();
    int first = lines.size();
    int expected = -1;
    for (int i = lines.size() - 1; i > 0; i--) {
      int number = number(lines.get(i).in(text));
      if (number > 0 && (expected < 0 || number == expected)) {
        expected = number - 1;
        first = i;
      }
      if (expected == 0) {
        break;
      }
    }
    if (expected != 0) {
      return notes;
    }
    String body = text.substring(0, lines.get(first).start());
    int last = 0;
    for (int i = first; i < lines.size(); i++) {
      int number = number(lines.get(i).in(text));
      if (number == last + 1) {
        if (!reference(number).matcher(body).find()) {
          return Set.of();
        }
        last = number;
      }
      notes.add(i);
    }
    return notes;
  }

  private static int number(String line) {
    Matcher note = NOTE.matcher(line);
    if (!note.lookingAt()) {
      return 0;
    }
    String bracketed = note.group("bracketed");
    return Integer.parseInt(bracketed == null ? note.group("number") : bracketed);
  }

  private static Pattern reference(int number) {
    return Pattern.compile(
        "(?:(?<=\\p{L}[.,;:!?]{0,1}[”\"’)]{0,1}[.,;:]{0,1})"
            + number
            + "|\\["
            + number
            + "])(?=[.,;:]?(?:\\s|$))");
  }
}
