package org.policyclaims.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.DateType;
import org.policyclaims.internal.lexicon.Calendar;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Reads the commonest relative dates and lengths ("last week", "two years ago", "five years",
 * "Monday night") without SUTime, which takes a millisecond for each.
 */
final class RelativeDates {
  private final Optional<LocalDate> today;
  private final YearParts portions;

  RelativeDates(Optional<LocalDate> today) {
    this.today = today;
    this.portions = new YearParts(today);
  }

  /** What the tokens mean, if they are one of these and nothing else. */
  Optional<RawTimex> read(Sentence sentence, TimeWords.Kind[] kinds, int first, int last) {
    int from = first;
    while (from < last && isAbout(sentence, from)) {
      from++;
    }
    int begin = from;
    int inner = withinPart(sentence, from, last);
    Optional<String> part =
        daysWithin(sentence, kinds, begin, last)
            .or(() -> inner > begin ? stretch(sentence, kinds, inner, last) : Optional.empty())
            .or(() -> season(sentence, kinds, begin, last))
            .or(() -> portions.read(sentence, begin, last));
    if (part.isPresent()) {
      return part.map(value -> found(first, last, value));
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
              named ->
                  new RawTimex(first, last, SimpleDates.weekday(start) + named, DateType.TIME));
    }
    if (length == 2 && start.equals("this") && kinds[last] == TimeWords.Kind.WEEKDAY) {
      return Optional.of(found(first, last, SimpleDates.weekday(second)));
    }
    if (length == 2 && start.equals("last") && second.equals("night")) {
      return Optional.of(new RawTimex(first, last, day(-1) + night(), DateType.TIME));
    }
    if (length == 2 && (start.equals("every") || start.equals("each"))) {
      return SuTimeCorrections.period(second).isEmpty()
          ? Optional.empty()
          : Optional.of(new RawTimex(first, last, SuTimeCorrections.period(second), DateType.SET));
    }
    if (length == 2 && offset(start).isPresent()) {
      return calendar(second, offset(start).get()).map(value -> found(first, last, value));
    }
    if (length == 3 && start.equals("earlier") && second.equals("this")) {
      return calendar(sentence.lower(last), 0).map(value -> found(first, last, value));
    }
    if (isNarrative(sentence, last)) {
      return Optional.of(found(first, last, ""));
    }
    return stretched(sentence, from, last)
        .or(() -> counted(sentence, begin, last).map(read -> read.over(first, last)));
  }

  /** A phrase of the table: with a value of its own, or so many units off, as "-2D" is. */
  RawTimex reference(int from, int to, String value) {
    char unit = value.charAt(value.length() - 1);
    if (value.charAt(0) != '-' && value.charAt(0) != '+') {
      return found(from, to, value);
    }
    int count = Integer.parseInt(value.substring(0, value.length() - 1));
    return switch (unit) {
      case 'Y' -> found(from, to, calendar("year", count).orElse(""));
      case 'M' -> found(from, to, calendar("month", count).orElse(""));
      case 'W' -> found(from, to, calendar("week", count).orElse(""));
      case 'N' -> new RawTimex(from, to, day(count) + night(), DateType.TIME);
      default -> found(from, to, day(count));
    };
  }

  private static RawTimex found(int from, int to, String value) {
    return new RawTimex(from, to, value, DateType.DATE);
  }

  private static boolean isAbout(Sentence sentence, int token) {
    return switch (sentence.lower(token)) {
      case "about", "around", "nearly", "almost", "over" -> true;
      case "than" -> true;
      case "more", "less", "fewer" -> sentence.lower(token + 1).equals("than");
      default -> false;
    };
  }

  /** Where the date begins that "early", "the end of" and the like are a part of. */
  private static int withinPart(Sentence sentence, int from, int last) {
    int at = from;
    if (at < last && sentence.lower(at).equals("the")) {
      at++;
    }
    switch (sentence.lower(at)) {
      case "early", "late", "mid" -> {
        return at + 1 <= last ? at + 1 : from;
      }
      case "end", "beginning", "start", "middle" -> {
        return at + 2 <= last && sentence.lower(at + 1).equals("of") ? at + 2 : from;
      }
      case "first", "second", "third", "last" -> {
        // "the first week of May"
        boolean stretch = at + 3 <= last && sentence.lower(at + 2).equals("of");
        return stretch && isShort(sentence.lower(at + 1)) ? at + 3 : from;
      }
      default -> {
        return from;
      }
    }
  }

  /** "the last Sunday of last month", "the first day of April". */
  private Optional<String> daysWithin(
      Sentence sentence, TimeWords.Kind[] kinds, int from, int last) {
    int at = sentence.lower(from).equals("the") ? from + 1 : from;
    if (at + 3 > last) {
      return Optional.empty();
    }
    String unit = sentence.lower(at + 1);
    String link = sentence.lower(at + 2);
    int ordinal = sentence.lower(at).equals("last") ? -1 : YearParts.ordinal(sentence.lower(at));
    boolean weekday = kinds[at + 1] == TimeWords.Kind.WEEKDAY;
    boolean linked = link.equals("of") || link.equals("in");
    if (ordinal == 0 || !weekday && !unit.equals("day") || !linked) {
      return Optional.empty();
    }
    int number = weekday ? Calendar.day(unit) : 0;
    return stretch(sentence, kinds, at + 3, last)
        .map(whole -> whole.isEmpty() ? "" : new DayWithin(whole, ordinal, number).written());
  }

  private static boolean isShort(String unit) {
    return switch (unit) {
      case "week", "weeks", "days", "weekend", "months" -> true;
      default -> false;
    };
  }

  private Optional<String> stretch(Sentence sentence, TimeWords.Kind[] kinds, int from, int last) {
    if (from == last && Years.isDecade(sentence.lower(from))) {
      return Optional.of(Years.decade(sentence.lower(from)));
    }
    Optional<Integer> offset = last == from + 1 ? offset(sentence.lower(from)) : Optional.empty();
    return SimpleDates.read(sentence, kinds, from, last)
        .or(() -> offset.flatMap(off -> calendar(sentence.lower(last), off)))
        .or(() -> season(sentence, kinds, from, last));
  }

  /** "the summer of 2010" and "winter 2014"; "in the spring" is that of a year yet to be told. */
  private static Optional<String> season(
      Sentence sentence, TimeWords.Kind[] kinds, int from, int last) {
    int at = from < last && sentence.lower(from).equals("the") ? from + 1 : from;
    int year = at + 1 < last && sentence.lower(at + 1).equals("of") ? at + 2 : at + 1;
    boolean alone = at == last;
    boolean dated = year == last && Years.isYear(sentence.lower(year));
    if (kinds[at] != TimeWords.Kind.SEASON || !alone && !dated) {
      return Optional.empty();
    }
    String name =
        switch (sentence.lower(at)) {
          case "spring" -> "SP";
          case "summer" -> "SU";
          case "winter" -> "WI";
          default -> "FA";
        };
    return Optional.of((alone ? "XXXX" : sentence.lower(year)) + "-" + name);
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

  /**
   * "the last 15 years", "the past decade": a length, wherever it lies. "The next day" is counted
   * from what was told before.
   */
  private static Optional<RawTimex> stretched(Sentence sentence, int from, int last) {
    boolean definite = sentence.lower(from).equals("the");
    int at = definite ? from + 1 : from;
    String modifier = sentence.lower(at);
    boolean back = modifier.equals("last") || modifier.equals("past");
    boolean narrative =
        modifier.equals("next") || modifier.equals("following") || modifier.equals("previous");
    String unit = sentence.lower(last);
    if (!back && !narrative && !modifier.equals("coming")) {
      return Optional.empty();
    }
    if (last == at + 1) {
      boolean single = definite && !SuTimeCorrections.period(unit).isEmpty();
      return !single || modifier.equals("coming")
          ? Optional.empty()
          : Optional.of(
              back && !isOf(sentence, last + 1)
                  ? new RawTimex(from, last, SuTimeCorrections.period(unit), DateType.DURATION)
                  : found(from, last, ""));
    }
    String number = sentence.lower(last - 1);
    int count = Numbers.last(number);
    boolean counted = last == at + 2 && unit.endsWith("s") && (count > 0 || number.equals("few"));
    String length =
        counted ? SuTimeCorrections.length(SuTimeCorrections.singular(unit), count) : "";
    return length.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawTimex(from, last, length, DateType.DURATION));
  }

  /** "the last day of the talks" */
  private static boolean isOf(Sentence sentence, int token) {
    return token < sentence.size() && sentence.lower(token).equals("of");
  }

  /** "two days earlier", "a year later": counted from what was told before. */
  private static boolean isNarrative(Sentence sentence, int last) {
    String word = sentence.lower(last);
    return (word.equals("earlier") || word.equals("later"))
        && SuTimeCorrections.isUnit(sentence.lower(last - 1));
  }

  /** "five years" and "two years ago". */
  private Optional<RawTimex> counted(Sentence sentence, int from, int last) {
    boolean ago = sentence.lower(last).equals("ago");
    int unitAt = ago ? last - 1 : last;
    String unit = sentence.lower(Math.max(from, unitAt));
    if (unitAt <= from || unitAt > from + 2) {
      return Optional.empty();
    }
    if (unitAt == from + 2 && isHalf(sentence, from)) {
      return half(unit, ago).map(value -> timed(from, last, value, ago));
    }
    String number = sentence.lower(from);
    boolean vague = isVague(sentence, from, unitAt) && unit.endsWith("s");
    boolean one = number.equals("a") || number.equals("an") || number.equals("one");
    int count = one && unitAt == from + 1 ? 1 : Numbers.last(number);
    boolean counted = unitAt == from + 1 && count > 0 && (one ? ago : unit.endsWith("s"));
    if (!vague && !counted) {
      return Optional.empty();
    }
    String singular = SuTimeCorrections.singular(unit);
    if (vague) {
      String length = SuTimeCorrections.length(singular, 0);
      return length.isEmpty()
          ? Optional.empty()
          : Optional.of(timed(from, last, ago ? "PAST_REF" : length, ago));
    }
    if (!ago) {
      String length = SuTimeCorrections.length(singular, count);
      return length.isEmpty()
          ? Optional.empty()
          : Optional.of(new RawTimex(from, last, length, DateType.DURATION));
    }
    return before(singular, count).map(value -> found(from, last, value));
  }

  private static boolean isHalf(Sentence sentence, int from) {
    String article = sentence.lower(from + 1);
    return sentence.lower(from).equals("half") && (article.equals("a") || article.equals("an"));
  }

  /** "half a century", "half a decade ago". */
  private Optional<String> half(String unit, boolean ago) {
    int years = unit.equals("century") ? 50 : unit.equals("decade") ? 5 : 0;
    if (unit.equals("year")) {
      return ago ? before("month", 6) : Optional.of("P6M");
    }
    if (years == 0) {
      return Optional.empty();
    }
    return ago ? before("year", years) : Optional.of("P" + years + "Y");
  }

  private static RawTimex timed(int from, int last, String value, boolean ago) {
    return new RawTimex(from, last, value, ago ? DateType.DATE : DateType.DURATION);
  }

  /** "several years", "a few weeks". */
  private static boolean isVague(Sentence sentence, int from, int unit) {
    String word = sentence.lower(unit - 1);
    boolean vague = word.equals("few") || word.equals("several") || word.equals("many");
    return vague && (unit - 1 == from || sentence.lower(from).equals("a"));
  }

  private Optional<String> before(String unit, int count) {
    return switch (unit) {
      case "year", "month", "week" -> calendar(unit, -count);
      case "decade" -> calendar("year", -10 * count);
      case "century" -> calendar("year", -100 * count);
      case "day" ->
          Optional.of(today.map(date -> date.minus(count, ChronoUnit.DAYS).toString()).orElse(""));
      default -> Optional.empty();
    };
  }
}
