package org.policyclaims.format;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Factuality;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;
import org.policyclaims.internal.lexicon.Table;

/** What the report calls things: plain words for the values of the API. */
final class ReportWords {
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = formatter("d MMMM");
  private static final DateTimeFormatter SHORT_MONTH = formatter("MMM uu");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");

  /** From {@code words.tsv}. */
  private static final ImmutableMap<String, String> WORDS =
      Table.load(ReportWords.class, "words.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("value"), row -> row.get("words")));

  private ReportWords() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Whether the action is the cue, as in "praised": then the actor is the speaker. */
  static boolean isSaidByItsAction(Claim claim) {
    return claim.modality().cue().stream()
        .anyMatch(cue -> cue.span().overlaps(claim.action().span()));
  }

  /** The action, negated where it is: where the speaker holds that it is not so. */
  static String action(Claim claim) {
    Factuality held = claim.modality().speakerFactuality();
    boolean negative =
        held == Factuality.UNKNOWN
            ? claim.modality().polarity() == Polarity.NEGATIVE
            : held.isNegative();
    return (negative ? "not " : "") + claim.action().lemma();
  }

  /** What the report calls a value of the API: a degree of certainty, a kind of saying. */
  static String of(Enum<?> value) {
    return WORDS.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  static String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  static String shortMonth(LocalDate day) {
    return SHORT_MONTH.format(day);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The calendar stretch of a date in few words: "April 2009", "30 April – 6 May 2018". */
  static Optional<String> calendar(ClaimDate date) {
    if (date.from().isEmpty() && date.to().isEmpty()) {
      return Optional.empty();
    }
    if (date.to().isEmpty()) {
      return Optional.of("from " + DAY.format(date.from().orElseThrow()));
    }
    if (date.from().isEmpty()) {
      return Optional.of("until " + DAY.format(date.to().orElseThrow()));
    }
    return Optional.of(stretch(date.from().orElseThrow(), date.to().orElseThrow()));
  }

  private static String stretch(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    boolean wholeYears = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    if (wholeYears) {
      return from.getYear() == to.getYear()
          ? String.valueOf(from.getYear())
          : from.getYear() + "–" + to.getYear();
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (wholeMonths) {
      return from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
          ? MONTH.format(from)
          : MONTH.format(from) + " – " + MONTH.format(to);
    }
    return (from.getYear() == to.getYear() ? DAY_AND_MONTH : DAY).format(from)
        + " – "
        + DAY.format(to);
  }

  /** At most so many characters, cut at a word, with a sign that something is left out. */
  static String shortened(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
