package org.policyclaims.compare;

/**
 * What an action comes to with a certain object.
 *
 * @param concept the positive action that it stands for
 * @param side whether it stands for that or for its opposite
 * @param attitude whether it is what somebody thinks of the object, rather than what is done to it
 */
record Sense(String concept, Side side, boolean attitude) {
  /** The sense of an action that no table knows: itself. */
  static Sense own(String action) {
    return new Sense(action, Side.FOR, false);
  }

  Sense negated() {
    return new Sense(concept, side.other(), attitude);
  }
}
