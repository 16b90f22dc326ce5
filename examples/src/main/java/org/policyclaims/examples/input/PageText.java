package org.policyclaims.examples.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes running text of printed pages: drops the lines that head or foot every page, joins the
 * lines of a paragraph, words that were hyphenated at a line's end, and sentences that run over a
 * page's end.
 */
final class PageText {
  static final char PAGE_END = '\f';

  /** Fewer pages may begin with the same words by chance. */
  private static final int REPEATED = 3;

  private PageText() {}

  /** The paragraphs, with a blank line between them. */
  static String paragraphs(String pages) {
    List<List<String>> lines = new ArrayList<>();
    for (String page : pages.split(String.valueOf(PAGE_END), -1)) {
      lines.add(trimmed(Arrays.stream(page.split("\n", -1)).map(String::strip).toList()));
    }
    Map<String, Integer> margins = new HashMap<>();
    for (List<String> page : lines) {
      if (!page.isEmpty()) {
        margins.merge(margin(page.get(0)), 1, Integer::sum);
        margins.merge(margin(page.get(page.size() - 1)), page.size() > 1 ? 1 : 0, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> page : lines) {
      append(body(page, margins), text);
    }
    return text.toString().strip() + "\n";
  }

  private static List<String> trimmed(List<String> page) {
    int from = 0;
    int to = page.size();
    while (from < to && page.get(from).isEmpty()) {
      from++;
    }
    while (to > from && page.get(to - 1).isEmpty()) {
      to--;
    }
    return page.subList(from, to);
  }

  private static List<String> body(List<String> page, Map<String, Integer> margins) {
    int from = !page.isEmpty() && isMargin(page.get(0), margins) ? 1 : 0;
    int to =
        page.size() > from && isMargin(page.get(page.size() - 1), margins)
            ? page.size() - 1
            : page.size();
    return trimmed(page.subList(from, to));
  }

  private static boolean isMargin(String line, Map<String, Integer> margins) {
    return margin(line).equals("#") || margins.getOrDefault(margin(line), 0) >= REPEATED;
  }

  /** Page numbers differ from page to page. */
  private static String margin(String line) {
    return line.replaceAll("[0-9]+", "#");
  }

  private static void append(List<String> page, StringBuilder text) {
    boolean paragraph = endsSentence(text);
    for (String line : page) {
      if (line.isEmpty()) {
        paragraph = true;
        continue;
      }
      join(text, line, paragraph);
      paragraph = false;
    }
  }

  private static void join(StringBuilder text, String line, boolean paragraph) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (paragraph) {
      text.append("\n\n").append(line);
    } else if (isHyphenated(text) && Character.isLowerCase(line.charAt(0))) {
      text.setLength(last);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private static boolean isHyphenated(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-'
            || text.charAt(last) == '\u00AD'
            || text.charAt(last) == '\u2010')
        && Character.isLowerCase(text.charAt(last - 1));
  }

  static boolean endsSentence(CharSequence text) {
    return !text.isEmpty() && ".!?:\"”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
