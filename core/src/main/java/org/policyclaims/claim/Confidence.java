package org.policyclaims.claim;

import org.policyclaims.proposition.Proposition;
import org.policyclaims.syntax.Sentence;

/** How often a claim of such a construction is right. */
final class Confidence {
  private Confidence() {}

  static double of(Proposition proposition, Sentence sentence) {
    double base =
        switch (proposition.kind()) {
          case VERBAL -> 0.8;
          case COPULAR -> 0.75;
          case SMALL_CLAUSE, APPOSITION -> 0.7;
          case NOMINAL -> 0.5;
        };
    return sentence.size() > 50 ? base - 0.1 : base;
  }
}
