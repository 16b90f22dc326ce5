package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A further participant of a claim: a recipient, a place, a reason, with the preposition or
 * conjunction that ties it to the action.
 *
 * <pre>{@code
 * Participant belarus =
 *     new Participant("Belarus", new Span(40, 47), "Belarus",
 *         Optional.of("Belarus"), Optional.of(EntityType.COUNTRY), Optional.of("BLR"),
 *         Optional.empty(), List.of());
 * Argument argument = new Argument(Optional.of("to"), Optional.of(ArgumentRole.RECIPIENT), belarus);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param preposition the preposition or conjunction in lower case ("to", "because of", "if"); empty
 *     for a bare phrase, such as the first object of "gave Minsk a loan"
 * @param role what it is to the action; empty where that is not known
 * @param participant the phrase
 */
public record Argument(
    Optional<String> preposition, Optional<ArgumentRole> role, Participant participant) {

  /** Checks that no part is null. */
  public Argument {
    requireNonNull(preposition, "preposition");
    requireNonNull(role, "role");
    requireNonNull(participant, "participant");
  }
}
