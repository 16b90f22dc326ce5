package org.policyclaims.internal.time;

import static org.policyclaims.TemporalRelation.AFTER;
import static org.policyclaims.TemporalRelation.BEFORE;
import static org.policyclaims.TemporalRelation.OVERLAP;

import java.time.LocalDate;
import java.util.Optional;
import org.policyclaims.ClaimDate;
import org.policyclaims.TemporalRelation;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.zones.Zone;

/** Tells on which side of the document's date something lies: by the calendar, else by tense. */
final class DocumentRelation {
  private static final WordClasses WORDS = WordClasses.standard();

  /** A saying of the last days speaks from the document's time. */
  private static final int RECENT_DAYS = 7;

  private DocumentRelation() {}

  /**
   * What is left of a relation that was read from tense within a saying: present and future start
   * from the saying, so that they tell nothing where it was long ago or is to come.
   */
  static Optional<TemporalRelation> within(
      ClaimDate saidOn, Optional<LocalDate> documentDate, TemporalRelation relation) {
    boolean recent =
        documentDate
            .filter(
                day ->
                    saidOn.from().isPresent()
                        && !saidOn.from().get().isBefore(day.minusDays(RECENT_DAYS))
                        && !saidOn.from().get().isAfter(day))
            .isPresent();
    return recent || relation == BEFORE ? Optional.of(relation) : Optional.empty();
  }

  /** By the date of what happens; empty where it has no place on the calendar. */
  static Optional<TemporalRelation> ofDate(ClaimDate date, Optional<LocalDate> documentDate) {
    return switch (date.value()) {
      case "PAST_REF" -> Optional.of(BEFORE);
      case "PRESENT_REF" -> Optional.of(OVERLAP);
      case "FUTURE_REF" -> Optional.of(AFTER);
      default -> documentDate.flatMap(day -> ofDays(date, day));
    };
  }

  private static Optional<TemporalRelation> ofDays(ClaimDate date, LocalDate day) {
    if (date.to().isPresent() && date.to().get().isBefore(day)) {
      return Optional.of(BEFORE);
    }
    if (date.from().isPresent() && date.from().get().isAfter(day)) {
      return Optional.of(AFTER);
    }
    return date.from().isPresent() && date.to().isPresent()
        ? Optional.of(OVERLAP)
        : Optional.empty();
  }

  /**
   * By the first finite verb of the action. Empty where no verb is finite, where the form does not
   * tell ("might", "would"), under a condition, and in headlines, whose present is a past.
   */
  static Optional<TemporalRelation> ofTense(Sentence sentence, Proposition proposition) {
    if (sentence.zone() == Zone.HEADLINE
        || isBehind(WordClass.CONDITION_MARK, proposition)
        || isBehind(WordClass.COMPARISON_MARK, proposition)) {
      return Optional.empty();
    }
    int first =
        proposition.action().stream().filter(sentence::isVerb).findFirst().orElse(Sentence.NONE);
    if (first == Sentence.NONE) {
      return Optional.empty();
    }
    if (isFuture(sentence, first)) {
      return Optional.of(AFTER);
    }
    int to = nextTagged(sentence, proposition, first, "TO");
    if (to != Sentence.NONE && !isNamed(sentence, proposition, first, to)) {
      return ofInfinitive(sentence, proposition, first, to);
    }
    return switch (sentence.tag(first)) {
      case "MD" -> ofModal(sentence, proposition, first);
      case "VBD" -> Optional.of(BEFORE);
      case "VBZ", "VBP" -> ofPresent(sentence, proposition, first);
      default -> Optional.empty();
    };
  }

  private static boolean isBehind(WordClass marks, Proposition proposition) {
    return proposition.connective().filter(mark -> WORDS.is(marks, mark)).isPresent();
  }

  private static Optional<TemporalRelation> ofModal(
      Sentence sentence, Proposition proposition, int modal) {
    // "may have left" is past; "would have left" did not take place
    return isEpistemic(sentence, modal) && isPerfect(sentence, proposition, modal)
        ? Optional.of(BEFORE)
        : Optional.empty();
  }

  private static boolean isEpistemic(Sentence sentence, int modal) {
    return sentence.isWord(modal, "may", "might", "must");
  }

  private static boolean isFuture(Sentence sentence, int modal) {
    return sentence.isWord(modal, "will", "'ll", "’ll", "wo", "shall");
  }

  private static Optional<TemporalRelation> ofPresent(
      Sentence sentence, Proposition proposition, int verb) {
    if (sentence.lemma(verb).equals("have")
        && nextTagged(sentence, proposition, verb, "VBN") != Sentence.NONE) {
      return Optional.of(BEFORE);
    }
    return isBehind(WordClass.TIME_CONJUNCTION, proposition)
        ? Optional.empty()
        : Optional.of(OVERLAP);
  }

  /**
   * Whether the verb is of what the action names, and of no hedge: "is ready to", "has agreed to",
   * not "is likely to", "is to".
   */
  private static boolean isNamed(Sentence sentence, Proposition proposition, int verb, int to) {
    boolean auxiliary = sentence.is(verb, "aux", "aux:pass", "cop");
    int predicate = auxiliary ? sentence.head(verb) : verb;
    return proposition.named().contains(predicate)
        && !(auxiliary && to < predicate && sentence.head(to) == predicate);
  }

  /**
   * What is said to happen stands in the infinitive: "is going to pay" and "is likely to pay" look
   * ahead, "seems to have paid" back, "seems to know" at the moment.
   */
  private static Optional<TemporalRelation> ofInfinitive(
      Sentence sentence, Proposition proposition, int finite, int to) {
    if (isPerfect(sentence, proposition, to)) {
      return Optional.of(BEFORE);
    }
    boolean past = sentence.tag(finite).equals("VBD");
    boolean present = sentence.isTagged(finite, "VBZ", "VBP");
    return switch (sentence.lemma(finite)) {
      case "be" -> present ? Optional.of(AFTER) : Optional.empty();
      case "have", "need", "ought" -> past ? Optional.of(BEFORE) : Optional.empty();
      default -> past ? Optional.of(BEFORE) : present ? Optional.of(OVERLAP) : Optional.empty();
    };
  }

  private static boolean isPerfect(Sentence sentence, Proposition proposition, int after) {
    int have = nextTagged(sentence, proposition, after, "VB");
    return sentence.hasLemma(have, "have")
        && nextTagged(sentence, proposition, have, "VBN") != Sentence.NONE;
  }

  private static int nextTagged(Sentence sentence, Proposition proposition, int after, String tag) {
    for (int token : proposition.action().asList()) {
      if (token > after && sentence.tag(token).equals(tag)) {
        return token;
      }
    }
    return Sentence.NONE;
  }
}
