package org.policyclaims.compare;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.policyclaims.Claim;

/**
 * A speaker who comes to stand on the other side of a concept.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument may =
 *       extractor.extract(
 *           PolicyText.of("Minsk opposes the base.").withDate(LocalDate.of(2018, 5, 7)));
 *   ClaimDocument june =
 *       extractor.extract(
 *           PolicyText.of("Minsk supports the base.").withDate(LocalDate.of(2018, 6, 7)));
 *   for (PositionChange change : Positions.of(Stream.of(may, june)).changes()) {
 *     change.after(); // FOR, by 2018-06-07
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param speaker the name of who changes position
 * @param concept what it is about
 * @param after the side that is taken; the one before is its opposite
 * @param lastDay the last day on the side before
 * @param firstDay the first day on the side after
 * @param lastClaim the claim of the last day
 * @param firstClaim the claim of the first day
 */
public record PositionChange(
    String speaker,
    Concept concept,
    Side after,
    LocalDate lastDay,
    LocalDate firstDay,
    Claim lastClaim,
    Claim firstClaim) {

  /** Checks that no part is null. */
  public PositionChange {
    requireNonNull(speaker, "speaker");
    requireNonNull(concept, "concept");
    requireNonNull(after, "after");
    requireNonNull(lastDay, "lastDay");
    requireNonNull(firstDay, "firstDay");
    requireNonNull(lastClaim, "lastClaim");
    requireNonNull(firstClaim, "firstClaim");
  }
}
