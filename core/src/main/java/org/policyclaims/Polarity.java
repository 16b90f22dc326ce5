package org.policyclaims;

/**
 * Whether a proposition is stated or negated in its own clause.
 *
 * <pre>{@code
 * Polarity polarity = Polarity.valueOf("NEGATIVE"); // "Moscow has not demonstrated support"
 * }</pre>
 */
public enum Polarity {
  /**
   * Stated.
   *
   * <p>Yes: "Russia rejected the appeals."
   *
   * <p>No: "Russia did not reject the appeals."
   */
  POSITIVE,
  /**
   * Negated by a word in the clause: not, no, never, hardly, without.
   *
   * <p>Yes: "Russia never rejected the appeals."
   *
   * <p>No: "Russia rejected the appeals."
   */
  NEGATIVE
}
