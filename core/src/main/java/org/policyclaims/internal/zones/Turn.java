package org.policyclaims.internal.zones;

import org.policyclaims.Span;

/**
 * Whose turn it is in a transcript, an interview or a debate.
 *
 * @param label where the words stand that say so: "Ms. Kowal", "Q"
 * @param name the name without forms of address, or, of a label that names nobody, what the one who
 *     speaks is called: "question"
 * @param isPerson whether it is the name of a person
 */
public record Turn(Span label, String name, boolean isPerson) {
  /** The one who answers, where nobody says who that is. */
  public static final String ANSWER = "answer";
}
