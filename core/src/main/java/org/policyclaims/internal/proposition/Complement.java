package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows a predicate as its object, and the fixed words of the action between the two.
 *
 * @param object the head of the object, or NONE
 * @param clause whether the object is a clause
 * @param fixedFrom the first of the words that belong to the action ("without" in "do without"), or
 *     NONE
 * @param fixedTo the last of them
 * @param particle the particle, or NONE
 * @param lemmaWords what they add to the dictionary form
 * @param spent dependents that are no arguments any more
 */
record Complement(
    int object,
    boolean clause,
    int fixedFrom,
    int fixedTo,
    int particle,
    List<String> lemmaWords,
    List<Integer> spent) {

  Complement {
    lemmaWords = List.copyOf(lemmaWords);
    spent = List.copyOf(spent);
  }

  static Complement none() {
    return of(NONE, false);
  }

  static Complement of(int object, boolean clause) {
    return new Complement(object, clause, NONE, NONE, NONE, List.of(), List.of());
  }

  /** The same, whose words take in one more dependent. */
  Complement spending(int token) {
    List<Integer> all = new ArrayList<>(spent);
    all.add(token);
    return new Complement(object, clause, fixedFrom, fixedTo, particle, lemmaWords, all);
  }

  boolean isObject(int token) {
    return object == token;
  }
}
