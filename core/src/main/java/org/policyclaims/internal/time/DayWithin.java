package org.policyclaims.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day that is counted within a stretch of time whose year the context may have to supply: "the
 * last Sunday of April".
 *
 * @param stretch the value of the stretch
 * @param ordinal 1 for the first, -1 for the last
 * @param weekday 1 for Monday, 0 for any day
 */
record DayWithin(String stretch, int ordinal, int weekday) {
  private static final char MARK = '#';

  /** As an expression's value, until the stretch is placed. */
  String written() {
    return stretch + MARK + weekday + ordinal;
  }

  /** What {@link #written} wrote. */
  static Optional<DayWithin> of(String value) {
    int mark = value.indexOf(MARK);
    return mark < 0
        ? Optional.empty()
        : Optional.of(
            new DayWithin(
                value.substring(0, mark),
                Integer.parseInt(value.substring(mark + 2)),
                value.charAt(mark + 1) - '0'));
  }

  /** The value of the day, once the stretch is placed; empty text where there is none. */
  String in(String placed) {
    return CalendarValues.days(placed)
        .map(this::day)
        .filter(day -> !day.isBefore(CalendarValues.days(placed).get().from()))
        .filter(day -> !day.isAfter(CalendarValues.days(placed).get().to()))
        .map(LocalDate::toString)
        .orElse("");
  }

  private LocalDate day(CalendarValues.Days days) {
    if (weekday == 0) {
      return ordinal < 0 ? days.to() : days.from().plusDays(ordinal - 1L);
    }
    DayOfWeek name = DayOfWeek.of(weekday);
    return ordinal < 0
        ? days.to().with(TemporalAdjusters.previousOrSame(name))
        : days.from().with(TemporalAdjusters.nextOrSame(name)).plusWeeks(ordinal - 1L);
  }
}
