package org.policyclaims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.ClaimDate;
import org.policyclaims.DateType;
import org.policyclaims.Span;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Sentence;

/** Places expressions on the calendar. */
final class Placement {
  private final ParsedText text;
  private final Optional<LocalDate> documentDate;

  Placement(ParsedText text, Optional<LocalDate> documentDate) {
    this.text = text;
    this.documentDate = documentDate;
  }

  /** The expression with its value and its days. */
  ClaimDate place(Sentence sentence, Found found, Site site) {
    String value = complete(found.value(), Tense.isFuture(sentence, site.token()));
    Span span = sentence.span(found.from(), found.to());
    Optional<CalendarValues.Days> days = CalendarValues.days(value);
    Optional<LocalDate> from = days.map(CalendarValues.Days::from);
    Optional<LocalDate> to = days.map(CalendarValues.Days::to);
    String preposition = found.from() > 0 ? sentence.lower(found.from() - 1) : "";
    DateType type = found.type();
    if (type == DateType.DURATION && days.isPresent()) {
      type = DateType.DATE;
    }
    if (type == DateType.DATE) {
      switch (preposition) {
        case "since" -> to = Optional.empty();
        case "by", "until", "till" -> from = Optional.empty();
        case "before" -> {
          to = from.map(day -> day.minusDays(1));
          from = Optional.empty();
        }
        case "after" -> {
          from = to.map(day -> day.plusDays(1));
          to = Optional.empty();
        }
        default -> {}
      }
    }
    return new ClaimDate(span.in(text.text()), span, value, type, from, to);
  }

  /** Supplies the year or the week that the words leave to the context. */
  private String complete(String value, boolean future) {
    if (!value.startsWith("X") && !value.contains("/X")) {
      return value;
    }
    if (documentDate.isEmpty()) {
      return "";
    }
    LocalDate day = documentDate.get();
    int slash = value.indexOf('/');
    if (slash < 0) {
      return future ? atOrAfter(value, day) : atOrBefore(value, day);
    }
    String first = value.substring(0, slash);
    String last = value.substring(slash + 1);
    if (future) {
      String start = atOrAfter(first, day);
      Optional<CalendarValues.Days> days = CalendarValues.days(start);
      return days.isEmpty() ? "" : start + "/" + atOrAfter(last, days.get().from());
    }
    String end = atOrBefore(last, day);
    Optional<CalendarValues.Days> days = CalendarValues.days(end);
    return days.isEmpty() ? "" : atOrBefore(first, days.get().to()) + "/" + end;
  }

  private static String atOrBefore(String value, LocalDate day) {
    return near(value, day, false);
  }

  private static String atOrAfter(String value, LocalDate day) {
    return near(value, day, true);
  }

  private static String near(String value, LocalDate day, boolean after) {
    if (!value.startsWith("XXXX-")) {
      return value.startsWith("X") ? "" : value;
    }
    int time = value.indexOf('T');
    if (time > 0) {
      return near(value.substring(0, time), day, after) + value.substring(time);
    }
    String rest = value.substring(5);
    if (rest.length() == 5 && rest.startsWith("WXX-")) {
      DayOfWeek weekday = DayOfWeek.of(rest.charAt(4) - '0');
      return day.with(
              after
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday))
          .toString();
    }
    for (int offset = 0; offset <= 8; offset++) {
      int year = day.getYear() + (after ? offset : -offset);
      String dated = String.format(Locale.ROOT, "%04d-%s", year, rest);
      Optional<CalendarValues.Days> days = CalendarValues.days(dated);
      if (days.isPresent()
          && (after ? !days.get().to().isBefore(day) : !days.get().from().isAfter(day))) {
        return dated;
      }
    }
    return "";
  }
}
