package org.policyclaims.internal.time;

import java.util.Optional;

/** Reads years, decades and spans of years that are written in digits. */
final class Years {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  private Years() {}

  /** Whether the word is a year in four digits. */
  static boolean isYear(String word) {
    return number(word) >= EARLIEST && word.length() == 4 && number(word) <= LATEST;
  }

  /** Whether the word is a decade such as "1990s". */
  static boolean isDecade(String word) {
    int digits = word.endsWith("'s") || word.endsWith("’s") ? word.length() - 2 : word.length() - 1;
    return digits == 4
        && word.endsWith("s")
        && word.charAt(3) == '0'
        && isYear(word.substring(0, 4));
  }

  /** The TIMEX3 value of a decade: 199X. */
  static String decade(String word) {
    return word.substring(0, 3) + "X";
  }

  /** The value of "2005/06" and "2005-2006": 2005/2006. */
  static Optional<String> span(String word) {
    if (word.length() < 7 || !isYear(word.substring(0, 4))) {
      return Optional.empty();
    }
    char separator = word.charAt(4);
    if (separator != '/' && separator != '-' && separator != '–' && separator != '—') {
      return Optional.empty();
    }
    return span(word.substring(0, 4), word.substring(5), separator != '-');
  }

  /** The year of "2013" and "13"; two digits stand for one from 1950 to 2049. */
  static Optional<String> full(String word) {
    if (word.length() == 2 && number(word) >= 0) {
      return Optional.of((number(word) < 50 ? "20" : "19") + word);
    }
    return Optional.of(word).filter(Years::isYear);
  }

  /**
   * The value of two years: 2005 and 2006, or 2005 and 06.
   *
   * @param shortened whether two digits may stand for the second year even where they could be a
   *     month
   */
  static Optional<String> span(String first, String second, boolean shortened) {
    if (!isYear(first)) {
      return Optional.empty();
    }
    String last = second;
    if (second.length() == 2 && number(second) >= 0 && (shortened || number(second) > 12)) {
      last = first.substring(0, 2) + second;
    }
    return isYear(last) && number(first) < number(last)
        ? Optional.of(first + "/" + last)
        : Optional.empty();
  }

  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char digit = word.charAt(i);
      if (digit < '0' || digit > '9' || i > 8) {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return word.isEmpty() ? -1 : number;
  }
}
