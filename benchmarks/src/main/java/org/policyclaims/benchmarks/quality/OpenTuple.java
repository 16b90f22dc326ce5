package org.policyclaims.benchmarks.quality;

import java.util.List;

/**
 * One extraction of an Open IE system, or of the gold standard.
 *
 * @param sentence the sentence that it was read from
 * @param relation the relation's words
 * @param arguments the arguments' words, the subject first
 * @param confidence 1 for the gold standard
 */
public record OpenTuple(
    String sentence, String relation, List<String> arguments, double confidence) {

  /** Copies the list. */
  public OpenTuple {
    arguments = List.copyOf(arguments);
  }
}
