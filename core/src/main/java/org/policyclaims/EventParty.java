package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One who does or undergoes an event.
 *
 * <pre>{@code
 * EventParty parliament =
 *     new EventParty(
 *         "the Serbian parliament", new Span(0, 22), Optional.of("SRB"), Optional.of(Sector.LEG));
 * String code = parliament.code().orElse("---"); // "SRB"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words that name it
 * @param span where they stand
 * @param code the ISO 3166-1 alpha-3 code of the country it belongs to; of a body of several states
 *     and the like the sector in its place, as PLOVER has it (IGO, NGO, MNC, IMG); empty where the
 *     text does not tell
 * @param sector what part of its society it is; empty for a country as a whole and where the words
 *     do not tell
 */
public record EventParty(String text, Span span, Optional<String> code, Optional<Sector> sector) {

  /** Checks that no part is null. */
  public EventParty {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(code, "code");
    requireNonNull(sector, "sector");
  }
}
