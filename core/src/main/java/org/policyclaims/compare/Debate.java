package org.policyclaims.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A concept that more than one speaker has a position on.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document =
 *       extractor.extract(PolicyText.of("Minsk opposes the base. Moscow supports the base."));
 *   for (Debate debate : Positions.of(Stream.of(document)).debates()) {
 *     debate.isContested(); // true: Russia is for it, Belarus against it
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. A speaker who changed position is on both sides.
 *
 * @param concept what it is about
 * @param supporters the positions for it
 * @param opponents the positions against it
 */
public record Debate(Concept concept, List<Position> supporters, List<Position> opponents) {

  /** Checks that no part is null and copies the lists. */
  public Debate {
    requireNonNull(concept, "concept");
    supporters = List.copyOf(supporters);
    opponents = List.copyOf(opponents);
  }

  /**
   * Tells whether speakers conflict, rather than agree.
   *
   * @return whether one speaker is for it and another one against it
   */
  public boolean isContested() {
    return supporters.stream()
        .anyMatch(
            supporter ->
                opponents.stream()
                    .anyMatch(opponent -> !opponent.speaker().equals(supporter.speaker())));
  }
}
