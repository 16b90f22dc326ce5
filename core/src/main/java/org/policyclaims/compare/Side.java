package org.policyclaims.compare;

/**
 * On which side of a concept somebody stands.
 *
 * <pre>{@code
 * Side other = Side.FOR.other(); // AGAINST
 * }</pre>
 */
public enum Side {
  /** What the concept says is so, or should be, or is wanted: "supports the base". */
  FOR,
  /** It is not so, or should not be, or is not wanted: "opposes the base". */
  AGAINST;

  /**
   * Returns the opposite side.
   *
   * @return the one that this is not
   */
  public Side other() {
    return this == FOR ? AGAINST : FOR;
  }
}
