package org.policyclaims.claim;

import org.policyclaims.proposition.Proposition;

/** How often a claim of such a construction is right. */
final class Confidence {
  private Confidence() {}

  /** That of its proposition: whether actor, action and object are right. */
  static double of(Proposition proposition) {
    return proposition.confidence();
  }
}
