package org.policyclaims.examples.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes running text of printed pages: drops the lines that head or foot every page, joins the
 * lines of a paragraph, words that were hyphenated at a line's end, and sentences that run over a
 * page's end.
 */
final class PageText {
  static final char PAGE_END = '\f';

  /** On more pages than this a running head may be missing, such as those where chapters begin. */
  private static final int ENOUGH_PAGES = 3;

  /** Heads and feet have a few lines at most: a title, a date, a number. */
  private static final int MARGIN_LINES = 3;

  private PageText() {}

  /** The paragraphs, with a blank line between them. */
  static String paragraphs(String pages) {
    List<List<String>> lines = new ArrayList<>();
    for (String page : pages.split(String.valueOf(PAGE_END), -1)) {
      List<String> trimmed =
          trimmed(Arrays.stream(page.split("\n", -1)).map(String::strip).toList());
      if (!trimmed.isEmpty()) {
        lines.add(trimmed);
      }
    }
    Set<String> margins = margins(lines);
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

  /** What stands at the top or the foot of several pages, of both where there are two. */
  private static Set<String> margins(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      List<String> written = page.stream().filter(line -> !line.isEmpty()).toList();
      Set<String> outermost = new HashSet<>();
      written.stream().limit(MARGIN_LINES).map(PageText::margin).forEach(outermost::add);
      written.stream()
          .skip(Math.max(0, written.size() - MARGIN_LINES))
          .map(PageText::margin)
          .forEach(outermost::add);
      outermost.forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    int repeated = Math.max(2, Math.min(ENOUGH_PAGES, pages.size()));
    Set<String> margins = new HashSet<>(Set.of("#"));
    counts.forEach(
        (line, count) -> {
          if (count >= repeated) {
            margins.add(line);
          }
        });
    return margins;
  }

  private static List<String> body(List<String> page, Set<String> margins) {
    List<String> rest = page;
    for (int i = 0; i < MARGIN_LINES && !rest.isEmpty(); i++) {
      int last = rest.size() - 1;
      int from = margins.contains(margin(rest.get(0))) ? 1 : 0;
      int to = last > 0 && margins.contains(margin(rest.get(last))) ? last : last + 1;
      rest = trimmed(rest.subList(from, to));
    }
    return rest;
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
