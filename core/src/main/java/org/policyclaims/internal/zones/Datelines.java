package org.policyclaims.internal.zones;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.internal.lexicon.Calendar;
import org.policyclaims.internal.zones.DocumentWords.Kind;

/** Finds the date and place that a text states of itself. */
final class Datelines {
  private static final int LONGEST = 160;
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String NUMBER = "[0-3]?\\d";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** Of several days the last: "23 and 24 June", "9-10 September". */
  private static final String DAY =
      "(?:" + NUMBER + ORDINAL + "\\s*(?:-|–|—|and|to|&)\\s*)?(?<day>" + NUMBER + ")" + ORDINAL;

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:Adopted|Agreed|Approved|Issued|Signed|Delivered|Given|Done|Held)\\b.*|.*\\b(?i:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + "|"
              + DocumentWords.anyOf(Kind.ISSUE)
              + "|"
              + DocumentWords.anyOf(Kind.MEETING)
              + ")\\b.*");
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE),
          Pattern.compile(DAY + "\\s+" + MONTH + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              DAY + "-" + MONTH + "-(?<year>(?:19|20)?\\d\\d)\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile(YEAR + "-(?<number>[01]\\d)-(?<day>[0-3]\\d)"));
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:last\\s+)?(?:updated|modified|published|posted|date|issued|released)"
              + "(?:\\s+(?:on|at))?\\s*:?\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY_OR_TIME =
      Pattern.compile(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b\\d?\\d[:.]\\d\\d\\b|\\b[ap]\\.?m\\b\\.?"
              + "|\\b(?:e[sd]?t|gmt|utc|p[sd]?t)\\b|\\bat\\b|[,|•·–—-]",
          Pattern.CASE_INSENSITIVE);
  private static final String PLACE =
      "(?:\\p{Lu}{2}[\\p{Lu} .'’-]*|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{0,20}?)?";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(?:\\p{Lu}{2}[\\p{Lu} .'’-]*"
              + REGION
              + "(?:,? [^—–()-]{3,24}?)?(?: ?\\([^)]{2,30}\\))?)"
              + "|(?:(?:\\p{Lu}\\p{L}+\\.? \\d{1,2},|\\d{1,2} \\p{Lu}\\p{L}+\\.?,?) \\d{4} ?\\(" // a date
              + PLACE
              + "\\))"
              + "|(?:"
              + PLACE
              + REGION
              + "(?: ?\\(\\p{Lu}[\\p{L} ]{1,20}\\)"
              + "|, ?(?:\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+\\.? \\d{1,2},?) (?:19|20)\\d\\d)))"
              + " ?(?:—|–|--| - )\\s*");

  /** What may stand before the date in a line of its own: "Oslo, ". */
  private static final Pattern BEFORE_DATE = Pattern.compile(PLACE + REGION + ", ?");

  private static final Pattern SET_OFF = Pattern.compile(".*(?:[,(|–—]|\\s-)\\s*");

  private static final Pattern BEHIND_PREPOSITION = Pattern.compile(".*\\s(?:on|of)\\s");

  private Datelines() {}

  /** The date of a line that holds nothing else, but for a label or the time of the day. */
  static Optional<LocalDate> date(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    boolean labelled = label.lookingAt();
    String rest = labelled ? line.substring(label.end()) : line;
    for (Pattern pattern : DATES) {
      Matcher matcher = pattern.matcher(rest);
      if (matcher.find()) {
        String before = rest.substring(0, matcher.start());
        String after = rest.substring(matcher.end());
        boolean placed = after.isBlank() && BEFORE_DATE.matcher(before).matches();
        if (labelled || placed || saysWhen(before + " " + after)) {
          return date(matcher);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean saysWhen(String words) {
    return WEEKDAY_OR_TIME.matcher(words).replaceAll(" ").isBlank();
  }

  /**
   * The date that a title gives: in brackets, or at its end, set off or behind "on" and the like.
   * "Statement by the minister, 7 May 2018", "Press Conference on July 23, 2019".
   */
  static Optional<LocalDate> inTitle(String title) {
    for (Pattern pattern : DATES) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.find()) {
        String before = title.substring(0, matcher.start());
        String after = title.substring(matcher.end());
        boolean bracketed = before.endsWith("(") && after.startsWith(")");
        boolean last = after.isBlank() || after.equals(")") || after.equals(".");
        boolean given =
            SET_OFF.matcher(before).matches()
                || BEHIND_PREPOSITION.matcher(before).matches()
                    && OCCASION.matcher(before).matches();
        return bracketed || last && given ? date(matcher) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How long the dateline before a paragraph's text is ("MINSK (Reuters) — "), or 0. */
  static int lengthOfPlace(String paragraph) {
    Matcher matcher =
        DATELINE.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST / 2)));
    return matcher.lookingAt() && matcher.end() < paragraph.length() ? matcher.end() : 0;
  }

  /** The date within a dateline, such as "MINSK, 7 May 2018 — ". */
  static Optional<LocalDate> dateWithin(String dateline) {
    for (Pattern pattern : DATES) {
      Matcher matcher = pattern.matcher(dateline);
      if (matcher.find()) {
        return date(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    int month =
        matcher.pattern().pattern().contains("<number>")
            ? Integer.parseInt(matcher.group("number"))
            : Calendar.month(matcher.group("month"));
    int written = Integer.parseInt(matcher.group("year"));
    int year = written >= 100 ? written : written + (written < 50 ? 2000 : 1900);
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      // "31 June": a line with an impossible day states no date
      return Optional.empty();
    }
  }
}
