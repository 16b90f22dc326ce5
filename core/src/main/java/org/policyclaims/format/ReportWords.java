package org.policyclaims.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Construction;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Polarity;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.TemporalRelation;

/** What the report calls things: plain words for the values of the API. */
final class ReportWords {
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = formatter("d MMMM");
  private static final DateTimeFormatter SHORT_MONTH = formatter("MMM uu");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");

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

  static String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  /** Where in its sentence a claim was read from. */
  static String construction(Construction construction) {
    return switch (construction) {
      case MAIN -> "the main clause";
      case CONTENT -> "a clause that says what is said or thought";
      case CONJUNCT -> "a coordinated clause";
      case SHARED_SUBJECT -> "a coordinated verb that shares its subject";
      case RELATIVE -> "a relative clause";
      case REDUCED_RELATIVE -> "a participle after a noun";
      case ADVERBIAL -> "a clause of time, reason, condition or concession";
      case PARTICIPIAL -> "a participle beside a clause";
      case CONTROLLED -> "an infinitive whose subject is another verb’s object";
      case OTHER -> "a clause in another place";
      case SMALL_CLAUSE -> "what an object is said to be";
      case APPOSITION -> "what a name is said to be";
      case NOMINAL -> "a noun that names an action";
    };
  }

  /** How a cue and what it brings stand to each other. */
  static String construction(ReportingConstruction construction) {
    return switch (construction) {
      case COMPLEMENT_CLAUSE -> "a cue with a clause that it takes";
      case NONFINITE_COMPLEMENT -> "a cue with an infinitive or a gerund that it takes";
      case SECONDARY_PREDICATE -> "a cue with an object and what that is said to be";
      case OBJECT -> "a cue with its object";
      case OBLIQUE -> "a cue with a phrase behind its preposition";
      case RELATIVE -> "a cue in a relative clause";
      case PARENTHETICAL -> "a cue set into or behind what is said";
      case NOUN_COMPLEMENT -> "a noun with what it takes";
      case PREPOSITIONAL_CUE -> "a preposition that names the source";
      case SPEAKER_COLON -> "a colon behind a name";
      case QUOTATION -> "a cue beside a quotation";
    };
  }

  /** Where it lies to the document's date. */
  static String relation(TemporalRelation relation) {
    return switch (relation) {
      case BEFORE -> "before the document’s date";
      case OVERLAP -> "at the document’s date";
      case AFTER -> "after the document’s date";
    };
  }

  static String gloss(Stance stance) {
    return switch (stance) {
      case AUTHOR -> "the author’s own words";
      case SAY -> "neutral saying";
      case CLAIM -> "asserting what may be contested";
      case ARGUE -> "giving grounds";
      case REPORT -> "hearsay";
      case DISCLOSE -> "making known what was hidden";
      case ADMIT -> "conceding";
      case DENY -> "rejecting as untrue";
      case PROMISE -> "committing oneself";
      case THREATEN -> "announcing harm to another";
      case WARN -> "pointing at danger";
      case DEMAND -> "getting others to act";
      case PROPOSE -> "putting forward";
      case PREDICT -> "speaking of what comes";
      case BELIEVE -> "holding true";
      case DOUBT -> "holding doubtful";
      case ASK -> "asking";
      case PRAISE -> "judging well";
      case CRITICIZE -> "judging ill";
      case DECIDE -> "making it so";
      case INTEND -> "wanting and planning";
    };
  }

  static String certainty(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN_POSITIVE -> "certain";
      case PROBABLE_POSITIVE -> "probable";
      case POSSIBLE_POSITIVE -> "possible";
      case CERTAIN_NEGATIVE -> "certainly not";
      case PROBABLE_NEGATIVE -> "probably not";
      case POSSIBLE_NEGATIVE -> "possibly not";
      case UNKNOWN -> "not committed";
    };
  }

  static String force(Force force) {
    return switch (force) {
      case EPISTEMIC -> "knowledge";
      case DEONTIC -> "duty or permission";
      case ABILITY -> "ability";
      case VOLITION -> "will";
    };
  }

  static String quotation(Quotation quotation) {
    return switch (quotation) {
      case DIRECT -> "direct speech";
      case INDIRECT -> "indirect speech";
      case MIXED -> "partly quoted";
    };
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
