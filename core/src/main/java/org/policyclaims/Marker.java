package org.policyclaims;

import static java.util.Objects.requireNonNull;

/**
 * A modal word with where it stands and what kind it is.
 *
 * <pre>{@code
 * Marker marker = new Marker("could", new Span(44, 49), Force.ABILITY);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the word or words as they stand in the text
 * @param span where they stand
 * @param force the kind of modality
 */
public record Marker(String text, Span span, Force force) {

  /** Checks that no part is null. */
  public Marker {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(force, "force");
  }
}
