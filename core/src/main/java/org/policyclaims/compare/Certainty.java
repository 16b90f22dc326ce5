package org.policyclaims.compare;

import org.policyclaims.Factuality;

/** The degrees of certainty, whether positive or negative; what should be is held for certain. */
enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE;

  static Certainty of(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN_POSITIVE, CERTAIN_NEGATIVE, UNKNOWN -> CERTAIN;
      case PROBABLE_POSITIVE, PROBABLE_NEGATIVE -> PROBABLE;
      case POSSIBLE_POSITIVE, POSSIBLE_NEGATIVE -> POSSIBLE;
    };
  }
}
