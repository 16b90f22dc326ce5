package org.policyclaims.internal.time;

import java.util.Optional;
import java.util.Set;
import org.policyclaims.DateType;
import org.policyclaims.internal.syntax.Sentence;

/** Mends what SUTime is known to read wrongly. */
final class SuTimeCorrections {
  private static final Set<String> PARTS =
      Set.of("night", "morning", "afternoon", "evening", "noon", "dawn");
  private static final Set<String> LENGTH_PREPOSITIONS =
      Set.of("for", "in", "within", "over", "during", "after", "throughout", "every", "before");
  private static final Set<String> FREQUENCY =
      Set.of("once", "twice", "thrice", "times", "per", "every", "each");

  private SuTimeCorrections() {}

  /** The expression as it should be; empty where there is none. */
  static Optional<RawTimex> mend(Sentence sentence, RawTimex raw, String date) {
    RawTimex found = withoutPreposition(sentence, raw);
    String first = sentence.lower(found.from());
    String last = sentence.lower(found.to());
    int length = found.to() - found.from() + 1;
    if (length <= 2 && isUnit(last) && isBare(sentence, found, first, length)) {
      return Optional.empty();
    }
    if (isSecond(sentence, found)) {
      return Optional.empty();
    }
    if (isFrequency(sentence, found)) {
      return Optional.of(found.with(period(last), DateType.SET));
    }
    if (last.equals("ago")) {
      return Optional.of(found.with(ago(sentence, found), DateType.DATE));
    }
    if (first.equals("year")
        && length == 2
        && found.from() > 0
        && isFiscal(sentence.lower(found.from() - 1))) {
      return Optional.of(found.over(found.from() - 1, found.to()));
    }
    return Optional.of(
        date.isEmpty() && isRelative(found.value()) ? found.with("", found.type()) : found);
  }

  /** Whether the word is a unit of time or a part of the day. */
  static boolean isUnit(String word) {
    return !period(singular(word)).isEmpty() || PARTS.contains(word);
  }

  static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private static boolean isFiscal(String word) {
    return word.equals("fiscal") || word.equals("financial") || word.equals("calendar");
  }

  private static RawTimex withoutPreposition(Sentence sentence, RawTimex found) {
    int from = found.from();
    while (from < found.to()
        && sentence.isTagged(from, "IN", "TO")
        && !sentence.lower(from).startsWith("mid")) {
      from++;
    }
    return found.over(from, found.to());
  }

  /** "the year", "a week" and "days" alone name no time. */
  private static boolean isBare(Sentence sentence, RawTimex found, String first, int length) {
    String before = found.from() > 0 ? sentence.lower(found.from() - 1) : "";
    if (length == 1) {
      // "for years" is a length, "years after the war" is none
      return !before.equals("for") && !first.equals("noon") && !first.equals("dawn");
    }
    if (first.equals("the")) {
      return true;
    }
    return (first.equals("a") || first.equals("an"))
        && !LENGTH_PREPOSITIONS.contains(before)
        && !FREQUENCY.contains(before);
  }

  /** "the second reactor" is no length of time. */
  private static boolean isSecond(Sentence sentence, RawTimex found) {
    return sentence.lower(found.to()).equals("second") && !sentence.tag(found.from()).equals("CD");
  }

  private static boolean isFrequency(Sentence sentence, RawTimex found) {
    String first = sentence.lower(found.from());
    String before = found.from() > 0 ? sentence.lower(found.from() - 1) : "";
    return (first.equals("a") || first.equals("an") || before.equals("per"))
        && FREQUENCY.contains(before)
        && !period(sentence.lower(found.to())).isEmpty();
  }

  /** The TIMEX3 value of so many units, PXY for an unknown number; empty for another word. */
  static String length(String unit, int count) {
    String period = period(unit);
    if (period.isEmpty()) {
      return "";
    }
    int one = period.indexOf('1');
    String scale = period.substring(one + 1, period.length() - 1);
    if (unit.equals("quarter")) {
      return count > 0 ? "P" + 3 * count + "M" : "PXM";
    }
    String number = count > 0 ? count + scale : "X";
    return period.substring(0, one) + number + period.substring(period.length() - 1);
  }

  /** The TIMEX3 value of one unit; empty for another word. */
  static String period(String unit) {
    return switch (unit) {
      case "year" -> "P1Y";
      case "month" -> "P1M";
      case "week" -> "P1W";
      case "day" -> "P1D";
      case "decade" -> "P10Y";
      case "century" -> "P100Y";
      case "quarter" -> "P3M";
      case "hour" -> "PT1H";
      case "minute" -> "PT1M";
      default -> "";
    };
  }

  /** "two years ago" is a year, not a day. */
  private static String ago(Sentence sentence, RawTimex found) {
    String value = found.value();
    if (value.length() < 7 || !Years.isYear(value.substring(0, 4))) {
      return isRelative(value) ? "" : value;
    }
    String unit = sentence.lower(found.to() - 1);
    if (unit.startsWith("year") || unit.startsWith("decade")) {
      return value.substring(0, 4);
    }
    return unit.startsWith("month") ? value.substring(0, 7) : value;
  }

  private static boolean isRelative(String value) {
    return value.isEmpty()
        || !(Character.isDigit(value.charAt(0))
            || value.startsWith("P")
            || value.endsWith("_REF")
            || value.startsWith("XXXX"));
  }
}
