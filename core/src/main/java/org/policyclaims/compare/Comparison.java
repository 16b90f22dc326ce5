package org.policyclaims.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.TemporalRelation;

/**
 * How two claims stand to each other, whoever makes them: whether they say the same, contradict
 * each other, or neither (the relations of recognising textual entailment; de Marneffe et al. 2008,
 * "Finding contradictions in text").
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   Claim first = extractor.extract(PolicyText.of("Minsk opposes the base.")).claims().get(0);
 *   Claim second = extractor.extract(PolicyText.of("Minsk backs the base.")).claims().get(0);
 *   Comparison comparison = Comparison.of(first, second); // CONTRADICTING
 * }
 * }</pre>
 *
 * <p>Two claims are compared by who does what to what: by names and the heads of phrases, and by a
 * table of actions that say the same or the opposite. What one of them leaves unsaid does not tell
 * them apart ("the sanctions", "the sanctions on Iran"); where both say it, it must fit. What was
 * done, what should be done and what is wanted are different things, as are a year and another one.
 */
public enum Comparison {
  /** Both say the same. */
  SAME,
  /** They cannot both be so. */
  CONTRADICTING,
  /** They are about different things, or both may be so and neither says what the other does. */
  NEITHER;

  /**
   * Compares two claims; their order does not matter.
   *
   * @param first a claim
   * @param second another one, of the same text or of any other
   * @return how they stand to each other
   */
  public static Comparison of(Claim first, Claim second) {
    Content one = Content.of(first);
    Content other = Content.of(second);
    if (!sameMatter(one, other) || !sameTime(first, second)) {
      return NEITHER;
    }
    return one.senses().stream()
        .flatMap(
            sense ->
                other.senses().stream()
                    .filter(further -> further.concept().equals(sense.concept()))
                    .map(further -> one.side(sense) == other.side(further)))
        .findFirst()
        .map(agree -> relation(agree, one.standing(), other.standing()))
        .orElse(NEITHER);
  }

  private static boolean sameMatter(Content one, Content other) {
    return one.told()
        && other.told()
        && one.standing().mood() == other.standing().mood()
        && one.standing().mood() != Mood.SUPPOSED
        && sameObject(one, other)
        && sameSubject(one, other);
  }

  private static boolean sameObject(Content one, Content other) {
    Optional<Thing> first = one.object().map(thing -> thing.with(one.parts()));
    Optional<Thing> second = other.object().map(thing -> thing.with(other.parts()));
    if (first.isPresent() && second.isPresent()) {
      return first.get().matches(second.get());
    }
    return first.isEmpty() && second.isEmpty() && Thing.agree(one.parts(), other.parts());
  }

  /** A passive that names nobody is about whoever does it. */
  private static boolean sameSubject(Content one, Content other) {
    if (one.subject().isPresent() && other.subject().isPresent()) {
      return one.subject().get().matches(other.subject().get());
    }
    return one.object().isPresent();
  }

  private static boolean sameTime(Claim first, Claim second) {
    return !(isBefore(first, second) || isBefore(second, first)) && !crossesNow(first, second);
  }

  private static boolean isBefore(Claim first, Claim second) {
    Optional<LocalDate> end = first.eventDate().flatMap(ClaimDate::to);
    Optional<LocalDate> start = second.eventDate().flatMap(ClaimDate::from);
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  /** What did not happen may still happen. */
  private static boolean crossesNow(Claim first, Claim second) {
    Optional<TemporalRelation> one = first.relationToDocument();
    Optional<TemporalRelation> other = second.relationToDocument();
    return (one.equals(Optional.of(TemporalRelation.BEFORE))
            && other.equals(Optional.of(TemporalRelation.AFTER)))
        || (one.equals(Optional.of(TemporalRelation.AFTER))
            && other.equals(Optional.of(TemporalRelation.BEFORE)));
  }

  private static Comparison relation(boolean agree, Standing one, Standing other) {
    if (agree) {
      return Certainty.of(one.factuality()) == Certainty.of(other.factuality()) ? SAME : NEITHER;
    }
    boolean bothPossible =
        Certainty.of(one.factuality()) == Certainty.POSSIBLE
            && Certainty.of(other.factuality()) == Certainty.POSSIBLE;
    return bothPossible ? NEITHER : CONTRADICTING;
  }
}
