package org.policyclaims.benchmarks.quality;

import java.util.List;
import org.policyclaims.Triple;

/**
 * One extraction of an Open IE system, or of the gold standard.
 *
 * @param sentence the sentence that it was read from
 * @param relation the relation's words
 * @param arguments the arguments' words, the subject first
 * @param confidence 1 for the gold standard
 */
record OpenTuple(String sentence, String relation, List<String> arguments, double confidence) {

  /** Copies the list. */
  public OpenTuple {
    arguments = List.copyOf(arguments);
  }

  static OpenTuple of(Triple triple) {
    return new OpenTuple(
        triple.sentence(), triple.relation(), triple.arguments(), triple.confidence());
  }
}
