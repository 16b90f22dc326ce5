package org.policyclaims.internal.time;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.internal.lexicon.Calendar;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Reads the plain dates that make up most of a text ("2014", "April 2009", "12 March", "Friday")
 * without starting SUTime.
 */
final class SimpleDates {
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
    return (from == to ? figures(sentence.lower(from)) : hyphenated(sentence, kinds, from, to))
        .or(() -> parts.other ? Optional.empty() : parts.value());
  }

  /** The value of a weekday's name, to be completed from the context. */
  static String weekday(String word) {
    return "XXXX-WXX-" + Calendar.day(word);
  }

  /** 2018-05-07, 25/08/2012, 07.05.2018: American with slashes, unless that is no date. */
  private static Optional<String> figures(String word) {
    List<String> parts = Splitter.on(CharMatcher.anyOf("-/.")).splitToList(word);
    if (parts.size() != 3 || !parts.stream().allMatch(part -> part.matches("[0-9]{1,4}"))) {
      return Optional.empty();
    }
    String first = parts.get(0);
    String second = parts.get(1);
    String third = parts.get(2);
    if (Years.isYear(first)) {
      return date(first, second, third);
    }
    Optional<String> american =
        word.indexOf('/') > 0 ? date(third, first, second) : Optional.empty();
    return american.or(() -> date(third, second, first));
  }

  private static Optional<String> date(String year, String month, String day) {
    String value = String.format(Locale.ROOT, "%s-%2s-%2s", year, month, day).replace(' ', '0');
    return CalendarValues.days(value).isPresent() ? Optional.of(value) : Optional.empty();
  }

  /** "23-Oct-13", which the tokenizer takes apart. */
  private static Optional<String> hyphenated(
      Sentence sentence, TimeWords.Kind[] kinds, int from, int to) {
    if (to - from != 4
        || !sentence.lower(from + 1).equals("-")
        || kinds[from + 2] != TimeWords.Kind.MONTH
        || !sentence.lower(from + 3).equals("-")) {
      return Optional.empty();
    }
    int month = Calendar.month(sentence.lower(from + 2));
    return Years.full(sentence.lower(to))
        .flatMap(year -> date(year, Integer.toString(month), sentence.lower(from)));
  }

  /** The date that "9, 2016" ends a span with that begins with "March 3". */
  static Optional<String> endOf(
      String begin, Sentence sentence, TimeWords.Kind[] kinds, int from, int to) {
    Optional<String> day = dayOf(begin, sentence.lower(from));
    if (from == to || day.isEmpty()) {
      return day;
    }
    int year = sentence.lower(from + 1).equals(",") ? from + 2 : from + 1;
    return year == to && kinds[year] == TimeWords.Kind.YEAR && Years.isYear(sentence.lower(year))
        ? day.map(date -> sentence.lower(year) + date.substring(4))
        : Optional.empty();
  }

  private void take(String word, TimeWords.Kind kind) {
    switch (kind) {
      case WEEKDAY -> weekday = once(weekday, Calendar.day(word));
      case MONTH -> month = once(month, Calendar.month(word));
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
