package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The words by which an attribution is made: "let slip", "according to", "his claim that".
 *
 * <pre>{@code
 * Cue cue = new Cue("let slip", new Span(11, 19), List.of(new Span(11, 19)), "let slip");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text from the first to the last word of the cue, with what stands between
 * @param span where that stands
 * @param parts the cue's own words only, in text order; one part unless the cue is split
 * @param lemma the cue in its dictionary form
 */
public record Cue(String text, Span span, List<Span> parts, String lemma) {

  /** Checks that no part is null and copies the list. */
  public Cue {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(lemma, "lemma");
    parts = List.copyOf(parts);
  }
}
