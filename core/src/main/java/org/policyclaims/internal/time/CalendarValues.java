package org.policyclaims.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Turns TIMEX3 values into calendar days. */
final class CalendarValues {
  /** Both days are inclusive. */
  record Days(LocalDate from, LocalDate to) {}

  private CalendarValues() {}

  /** The days that the value names; empty where it names none. */
  static Optional<Days> days(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Optional<Days> first = days(value.substring(0, slash));
      Optional<Days> last = days(value.substring(slash + 1));
      return first.isPresent() && last.isPresent() && !last.get().to().isBefore(first.get().from())
          ? Optional.of(new Days(first.get().from(), last.get().to()))
          : Optional.empty();
    }
    int time = value.indexOf('T');
    String date = time > 0 ? value.substring(0, time) : value;
    try {
      return stretch(date);
    } catch (DateTimeException e) {
      // such as 2018-02-30: an expression without a place on the calendar
      return Optional.empty();
    }
  }

  private static Optional<Days> stretch(String date) {
    if (date.length() < 4) {
      return Optional.empty();
    }
    String year = date.substring(0, 4);
    if (date.length() == 4) {
      return years(year);
    }
    if (!isNumber(year) || date.charAt(4) != '-') {
      return Optional.empty();
    }
    return within(Integer.parseInt(year), date.substring(5));
  }

  /** 2018, 199X, 19XX. */
  private static Optional<Days> years(String year) {
    int open = year.indexOf('X');
    String known = open < 0 ? year : year.substring(0, open);
    if (known.length() < 2 || !isNumber(known)) {
      return Optional.empty();
    }
    int scale = (int) Math.pow(10, 4 - known.length());
    int first = Integer.parseInt(known) * scale;
    return Optional.of(
        new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + scale - 1, 12, 31)));
  }

  private static Optional<Days> within(int year, String rest) {
    return switch (rest) {
      case "SP" -> Optional.of(months(year, 3, 3));
      case "SU" -> Optional.of(months(year, 6, 3));
      case "FA" -> Optional.of(months(year, 9, 3));
      case "WI" -> Optional.of(months(year, 12, 3));
      case "H1" -> Optional.of(months(year, 1, 6));
      case "H2" -> Optional.of(months(year, 7, 6));
      case "Q1" -> Optional.of(months(year, 1, 3));
      case "Q2" -> Optional.of(months(year, 4, 3));
      case "Q3" -> Optional.of(months(year, 7, 3));
      case "Q4" -> Optional.of(months(year, 10, 3));
      default -> weekOrDay(year, rest);
    };
  }

  private static Optional<Days> weekOrDay(int year, String rest) {
    if (rest.startsWith("W") && rest.length() >= 3 && isNumber(rest.substring(1, 3))) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
              .with(DayOfWeek.MONDAY);
      LocalDate first = rest.endsWith("-WE") ? monday.plusDays(5) : monday;
      return Optional.of(new Days(first, monday.plusDays(6)));
    }
    if (rest.length() == 2 && isNumber(rest)) {
      return Optional.of(months(year, Integer.parseInt(rest), 1));
    }
    if (rest.length() == 5 && isNumber(rest.substring(0, 2)) && isNumber(rest.substring(3))) {
      LocalDate day =
          LocalDate.of(
              year, Integer.parseInt(rest.substring(0, 2)), Integer.parseInt(rest.substring(3)));
      return Optional.of(new Days(day, day));
    }
    return Optional.empty();
  }

  private static Days months(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return new Days(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
