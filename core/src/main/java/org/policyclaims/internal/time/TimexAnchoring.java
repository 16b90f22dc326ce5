package org.policyclaims.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.ClaimDate;
import org.policyclaims.DateType;
import org.policyclaims.Span;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Places expressions on the calendar. */
final class TimexAnchoring {
  private final ParsedText text;
  private final Optional<LocalDate> today;

  /**
   * Starts from a day.
   *
   * @param today the day that expressions are counted from: the document's or that of a saying
   */
  TimexAnchoring(ParsedText text, Optional<LocalDate> today) {
    this.text = text;
    this.today = today;
  }

  /** The expression with its value and its days. */
  ClaimDate place(Sentence sentence, RawTimex found, TimexSite site) {
    String value = complete(found.value(), Tense.of(sentence, site.token(), found.from()));
    Span span = sentence.span(found.from(), found.to());
    Optional<CalendarValues.Days> days = CalendarValues.days(value);
    Optional<LocalDate> from = days.map(CalendarValues.Days::from);
    Optional<LocalDate> to = days.map(CalendarValues.Days::to);
    String preposition = preposition(sentence, found.from());
    DateType type = found.type();
    if (type == DateType.DURATION && days.isPresent()) {
      type = DateType.DATE;
    }
    if (type == DateType.DATE) {
      switch (preposition) {
        case "since" -> to = Optional.empty();
        case "from" -> to = value.contains("/") ? to : Optional.empty();
        case "by", "until", "till" -> from = Optional.empty();
        case "before" -> {
          to = isEnd(sentence, found) ? to : from.map(day -> day.minusDays(1));
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

  /**
   * "the end of the year": what is before it may be on the year's last day, not the year before.
   */
  private static boolean isEnd(Sentence sentence, RawTimex found) {
    int first = found.from();
    while (first < found.to() && sentence.tag(first).equals("DT")) {
      first++;
    }
    return sentence.isWord(first, "end", "close");
  }

  /** The preposition before a token, one of several words as the simple one that means the same. */
  static String preposition(Sentence sentence, int token) {
    String word = token > 0 ? sentence.lower(token - 1) : "";
    if (!word.equals("to") || token == 1) {
      return word;
    }
    return switch (sentence.lower(token - 2)) {
      case "prior" -> "before";
      case "up" -> "until";
      default -> word;
    };
  }

  /** Supplies the year or the week that the words leave to the context. */
  private String complete(String value, Tense tense) {
    Optional<DayWithin> within = DayWithin.of(value);
    if (within.isPresent()) {
      return within.get().in(complete(within.get().stretch(), tense));
    }
    if (!value.startsWith("X") && !value.contains("/X")) {
      return value;
    }
    if (today.isEmpty()) {
      return "";
    }
    LocalDate day = today.get();
    int slash = value.indexOf('/');
    if (slash < 0) {
      return near(value, day, tense);
    }
    String first = value.substring(0, slash);
    String last = value.substring(slash + 1);
    if (tense != Tense.PAST && tense != Tense.OPEN) {
      String start = near(first, day, tense);
      return CalendarValues.days(start)
          .map(days -> start + "/" + near(last, days.from(), Tense.FUTURE))
          .orElse("");
    }
    String end = near(last, day, tense);
    return CalendarValues.days(end)
        .map(days -> near(first, days.to(), Tense.PAST) + "/" + end)
        .orElse("");
  }

  private static String near(String value, LocalDate day, Tense tense) {
    if (!value.startsWith("XXXX-")) {
      return value.startsWith("X") ? "" : value;
    }
    int time = value.indexOf('T');
    if (time > 0) {
      return near(value.substring(0, time), day, tense) + value.substring(time);
    }
    String rest = value.substring(5);
    if (rest.length() == 5 && rest.startsWith("WXX-")) {
      DayOfWeek weekday = DayOfWeek.of(rest.charAt(4) - '0');
      return day.with(
              switch (tense) {
                case PAST, OPEN -> TemporalAdjusters.previousOrSame(weekday);
                case PRESENT, FUTURE -> TemporalAdjusters.nextOrSame(weekday);
                case LATER -> TemporalAdjusters.next(weekday);
              })
          .toString();
    }
    String before = yearOf(rest, day, -1);
    String after = yearOf(rest, day, 1);
    return switch (tense) {
      case PAST -> before;
      case FUTURE, LATER -> after;
      case PRESENT -> 2 * distance(before, day) < distance(after, day) ? before : after;
      case OPEN -> distance(before, day) < distance(after, day) ? before : after;
    };
  }

  /** The nearest year in which the date exists and does not lie wholly on the other side. */
  private static String yearOf(String rest, LocalDate day, int direction) {
    for (int offset = 0; offset <= 8; offset++) {
      String dated =
          String.format(Locale.ROOT, "%04d-%s", day.getYear() + direction * offset, rest);
      Optional<CalendarValues.Days> days = CalendarValues.days(dated);
      if (days.isPresent()
          && (direction > 0 ? !days.get().to().isBefore(day) : !days.get().from().isAfter(day))) {
        return dated;
      }
    }
    return "";
  }

  private static long distance(String value, LocalDate day) {
    return CalendarValues.days(value)
        .map(
            days ->
                Math.min(
                    Math.abs(ChronoUnit.DAYS.between(days.from(), day)),
                    Math.abs(ChronoUnit.DAYS.between(days.to(), day))))
        .orElse((long) Integer.MAX_VALUE);
  }
}
