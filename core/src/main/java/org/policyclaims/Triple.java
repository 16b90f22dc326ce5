package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A proposition in the form of Open Information Extraction: a relation and its arguments, as they
 * stand in the sentence.
 *
 * <pre>{@code
 * Triple triple = new Triple("Minsk paid in May.", 0.8, "paid", List.of("Minsk", "in May"));
 * String who = triple.arguments().get(0); // "Minsk"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentence the sentence that it was read from
 * @param confidence how often a triple of its construction is right in a sentence of its length,
 *     from 0 to 1: that it shares at least half of its words with one that a person wrote down
 * @param relation the words of the relation, with the preposition of the second argument
 * @param arguments the subject first; each further argument with its preposition, but for the
 *     second
 */
public record Triple(String sentence, double confidence, String relation, List<String> arguments) {

  /**
   * Checks that no part is null and copies the list.
   *
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Triple {
    requireNonNull(sentence, "sentence");
    requireNonNull(relation, "relation");
    arguments = List.copyOf(arguments);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be between 0 and 1: " + confidence);
    }
  }
}
