package org.policyclaims.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.syntax.Sentence;

/**
 * Reads the plain dates that make up most of a text ("2014", "April 2009", "12 March", "Friday")
 * without starting SUTime.
 */
final class SimpleDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private int weekday;
  private int month;
  private int day;
  private String year = "";
  private boolean other;

  private SimpleDates() {}

  /** The value of the tokens, if they are a plain date and nothing else. */
  static Optional<String> read(Sentence sentence, TimeWords.Kind[] kinds, int from, int to) {
    SimpleDates parts = new SimpleDates();
    for (int i = from; i <= to; i++) {
      parts.take(TimeWords.base(sentence.lower(i)), kinds[i]);
    }
    return parts.other ? Optional.empty() : parts.value();
  }

  /** The value of a weekday's name, to be completed from the context. */
  static String weekday(String word) {
    return "XXXX-WXX-" + (DAYS.indexOf(word.substring(0, 3)) + 1);
  }

  private void take(String word, TimeWords.Kind kind) {
    switch (kind) {
      case WEEKDAY -> weekday = once(weekday, DAYS.indexOf(word.substring(0, 3)) + 1);
      case MONTH -> month = once(month, MONTHS.indexOf(word.substring(0, 3)) + 1);
      case YEAR -> {
        other |= !year.isEmpty() || !Years.isYear(word);
        year = word;
      }
      case NUMBER -> day = once(day, dayOf(word));
      case LINK -> other |= !word.equals(",") && !word.equals("of") && !word.equals("the");
      default -> other = true;
    }
  }

  private int once(int before, int now) {
    other |= before != 0 || now == 0;
    return now;
  }

  /** The day of that number in the month of the date: "3" of "3 to 5 May 2017". */
  static Optional<String> dayOf(String date, String number) {
    int day = dayOf(number);
    boolean exact = date.length() == "2017-05-05".length();
    return exact && day > 0
        ? Optional.of(date.substring(0, 8) + String.format(Locale.ROOT, "%02d", day))
        : Optional.empty();
  }

  /** 1 to 31, also as "1st"; 0 for anything else. */
  private static int dayOf(String word) {
    int digits = 0;
    int number = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits)) && digits < 2) {
      number = 10 * number + Character.digit(word.charAt(digits), 10);
      digits++;
    }
    String rest = word.substring(digits);
    boolean ordinal =
        rest.isEmpty()
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd")
            || rest.equals("th");
    return digits > 0 && ordinal && number <= 31 ? number : 0;
  }

  private Optional<String> value() {
    String yearOrOpen = year.isEmpty() ? "XXXX" : year;
    if (month > 0 && day > 0) {
      return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", yearOrOpen, month, day));
    }
    if (day > 0) {
      return Optional.empty();
    }
    if (month > 0) {
      return weekday > 0
          ? Optional.empty()
          : Optional.of(String.format(Locale.ROOT, "%s-%02d", yearOrOpen, month));
    }
    if (weekday > 0) {
      return year.isEmpty() ? Optional.of("XXXX-WXX-" + weekday) : Optional.empty();
    }
    return year.isEmpty() ? Optional.empty() : Optional.of(year);
  }
}
