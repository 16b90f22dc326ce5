package org.policyclaims;

import static java.util.Objects.requireNonNull;

/**
 * What is done or is so: the verb with its auxiliaries, particles and fixed words, or the copula
 * with what it says.
 *
 * <pre>{@code
 * Action action = new Action("could do without", new Span(36, 52), "do without", Voice.ACTIVE);
 * String lemma = action.lemma(); // "do without"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words as they stand in the text; where no verb says it, what is said: "an ally"
 *     in "claiming Minsk an ally", with the lemma "be"
 * @param span where they stand
 * @param lemma the action in its dictionary form, without auxiliaries and negation: "refuse to
 *     provide", "be interested in retaining"; without words that only say how certain it is, as
 *     "seem to" and "be unable to"
 * @param voice the voice of the verb
 */
public record Action(String text, Span span, String lemma, Voice voice) {

  /** Checks that no part is null. */
  public Action {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(lemma, "lemma");
    requireNonNull(voice, "voice");
  }
}
