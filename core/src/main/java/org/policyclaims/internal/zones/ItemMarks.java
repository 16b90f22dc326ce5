package org.policyclaims.internal.zones;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and bullets before list items. */
final class ItemMarks {
  private static final Pattern MARK =
      Pattern.compile("(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•●▪*–—-])[\\s\\u00A0]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+|[a-z]+");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final String ROMAN_KIND = "i";

  private ItemMarks() {}

  /** How long the mark before a list item is, with the white space behind it, or 0. */
  static int length(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.lookingAt() && mark.end() < line.length() ? mark.end() : 0;
  }

  /** What the marks of one list have in common: "(2)" and "(3)", "a." and "b.". */
  static String kind(String mark, boolean beginsList) {
    String number = number(mark);
    if (number.isEmpty()) {
      return mark;
    }
    boolean roman = number.length() > 1 || beginsList && number.equals("i");
    String kind = Character.isDigit(number.charAt(0)) ? "1" : roman ? ROMAN_KIND : "a";
    return mark.replace(number, kind);
  }

  /** Whether the mark may stand in a list of that kind; "i" is a letter or a number. */
  static boolean isOf(String kind, String mark) {
    return kind(mark, false).equals(kind)
        || ROMAN.contains(number(mark)) && mark.replace(number(mark), ROMAN_KIND).equals(kind);
  }

  /** Whether a list begins with the mark. */
  static boolean isFirst(String mark) {
    return switch (number(mark)) {
      case "1", "a", "i" -> true;
      default -> false;
    };
  }

  /** The end of an item in a line (group 1) and the mark behind it that follows this one (2). */
  static Pattern behind(String mark) {
    String number = number(mark);
    String open = mark.startsWith("(") ? "\\(" : "\\(?";
    return Pattern.compile(
        "([;,.]|(?=\\s+(?:and|or)\\s))\\s+(?:(?:and|or)\\s+)?("
            + open
            + successor(number)
            + "\\))\\s+(?=\\S)");
  }

  private static String successor(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.toString(Integer.parseInt(number) + 1);
    }
    int roman = ROMAN.indexOf(number);
    boolean letter = number.length() == 1 && !number.equals("i");
    return letter || roman + 1 == ROMAN.size() || roman < 0
        ? Character.toString(number.charAt(0) + 1)
        : ROMAN.get(roman + 1);
  }

  /** Whether it may be a Roman number. */
  static boolean isRoman(String number) {
    return ROMAN.contains(number);
  }

  /** Whether the letter is the next one of the alphabet. */
  static boolean follows(String letter, String next) {
    return next.length() == 1 && letter.length() == 1 && next.charAt(0) == letter.charAt(0) + 1;
  }

  /** The number or letter within a mark; empty for a bullet. */
  static String number(String mark) {
    Matcher number = NUMBER.matcher(mark);
    return number.find() ? number.group() : "";
  }
}
