package org.policyclaims.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.DateType;
import org.policyclaims.syntax.Sentence;

/**
 * Reads the commonest relative dates and lengths ("last week", "two years ago", "five years",
 * "Monday night") without SUTime, which takes a millisecond for each.
 */
final class RelativeDates {
  private final Optional<LocalDate> today;

  RelativeDates(Optional<LocalDate> today) {
    this.today = today;
  }

  /** What the tokens mean, if they are one of these and nothing else. */
  Optional<Found> read(Sentence sentence, TimeWords.Kind[] kinds, int first, int last) {
    int from = first;
    while (from < last && isAbout(sentence.lower(from))) {
      from++;
    }
    int length = last - from + 1;
    String start = sentence.lower(from);
    if (length == 1) {
      return named(start, kinds[from]).map(value -> found(first, last, value));
    }
    String second = sentence.lower(from + 1);
    if (length == 2 && kinds[from] == TimeWords.Kind.WEEKDAY) {
      return part(second)
          .map(
              part ->
                  new Found(
                      first, last, SimpleDates.weekday(start) + part, DateType.TIME));
    }
    if (length == 2 && start.equals("last") && second.equals("night")) {
      return Optional.of(new Found(first, last, day(-1) + night(), DateType.TIME));
    }
    if (length == 2 && (start.equals("every") || start.equals("each"))) {
      return Mending.period(second).isEmpty()
          ? Optional.empty()
          : Optional.of(new Found(first, last, Mending.period(second), DateType.SET));
    }
    if (length == 2 && offset(start).isPresent()) {
      return calendar(second, offset(start).get()).map(value -> found(first, last, value));
    }
    if (length == 3 && start.equals("earlier") && second.equals("this")) {
      return calendar(sentence.lower(last), 0).map(value -> found(first, last, value));
    }
    return counted(sentence, from, last).map(read -> read.over(first, last));
  }

  private static Found found(int from, int to, String value) {
    return new Found(from, to, value, DateType.DATE);
  }

  private static boolean isAbout(String word) {
    return switch (word) {
      case "about", "around", "nearly", "almost", "over", "some" -> true;
      default -> false;
    };
  }

  private Optional<String> named(String word, TimeWords.Kind kind) {
    if (kind != TimeWords.Kind.DAY) {
      return Optional.empty();
    }
    return switch (word) {
      case "today" -> Optional.of(day(0));
      case "yesterday" -> Optional.of(day(-1));
      case "tomorrow" -> Optional.of(day(1));
      default -> Optional.empty();
    };
  }

  private String day(int offset) {
    return today.map(date -> date.plusDays(offset).toString()).orElse("");
  }

  private String night() {
    return today.isPresent() ? "TNI" : "";
  }

  private static Optional<String> part(String word) {
    return switch (word) {
      case "morning" -> Optional.of("TMO");
      case "afternoon" -> Optional.of("TAF");
      case "evening" -> Optional.of("TEV");
      case "night" -> Optional.of("TNI");
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> offset(String word) {
    return switch (word) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** The calendar year, month or week that lies so far off. */
  private Optional<String> calendar(String unit, int offset) {
    boolean known = unit.equals("year") || unit.equals("month") || unit.equals("week");
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(today.map(date -> calendar(date, unit, offset)).orElse(""));
  }

  private static String calendar(LocalDate date, String unit, int offset) {
    return switch (unit) {
      case "year" -> Integer.toString(date.plusYears(offset).getYear());
      case "month" -> date.plusMonths(offset).toString().substring(0, 7);
      default -> {
        LocalDate week = date.plusWeeks(offset);
        yield String.format(
            Locale.ROOT,
            "%04d-W%02d",
            week.get(IsoFields.WEEK_BASED_YEAR),
            week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
    };
  }

  /** "five years" and "two years ago". */
  private Optional<Found> counted(Sentence sentence, int from, int last) {
    boolean ago = sentence.lower(last).equals("ago");
    int unitAt = ago ? last - 1 : last;
    if (unitAt != from + 1) {
      return Optional.empty();
    }
    int count = Numbers.last(sentence.lower(from));
    String unit = sentence.lower(unitAt);
    if (count == 0 || !unit.endsWith("s")) {
      return Optional.empty();
    }
    String singular = unit.substring(0, unit.length() - 1);
    if (!ago) {
      String length = Mending.length(singular, count);
      return length.isEmpty()
          ? Optional.empty()
          : Optional.of(new Found(from, last, length, DateType.DURATION));
    }
    return before(singular, count).map(value -> found(from, last, value));
  }

  private Optional<String> before(String unit, int count) {
    return switch (unit) {
      case "year", "month", "week" -> calendar(unit, -count);
      case "decade" -> calendar("year", -10 * count);
      case "day" ->
          Optional.of(
              today.map(date -> date.minus(count, ChronoUnit.DAYS).toString()).orElse(""));
      default -> Optional.empty();
    };
  }
}
