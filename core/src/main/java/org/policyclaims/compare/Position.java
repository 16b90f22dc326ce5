package org.policyclaims.compare;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;

/**
 * What one speaker holds of one concept, on one side of it, over many texts.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk opposes the base."));
 *   for (Position position : Positions.of(Stream.of(document)).all()) {
 *     position.speaker(); // "Belarus"
 *     position.concept().text(); // "support base"
 *     position.side(); // AGAINST
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param speaker the name of who holds it
 * @param concept what is held or contested
 * @param side on which side the speaker stands
 * @param certainty the highest certainty that the speaker has put it with; {@link
 *     Factuality#UNKNOWN} where it was only said what should be or is wanted
 * @param first the first day on which it was held; empty where no claim has a day
 * @param last the last such day
 * @param claims the claims behind it, in the order of their days; at least one
 */
public record Position(
    String speaker,
    Concept concept,
    Side side,
    Factuality certainty,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Claim> claims) {

  /** Checks that no part is null and copies the list. */
  public Position {
    requireNonNull(speaker, "speaker");
    requireNonNull(concept, "concept");
    requireNonNull(side, "side");
    requireNonNull(certainty, "certainty");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    claims = List.copyOf(claims);
  }

  /**
   * Counts how often it was held.
   *
   * @return the number of claims behind it
   */
  public int count() {
    return claims.size();
  }
}
