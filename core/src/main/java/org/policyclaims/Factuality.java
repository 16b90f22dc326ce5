package org.policyclaims;

/**
 * How certain the source of a judgement is that what is claimed happens, in the values of FactBank
 * (Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality"): certain,
 * probable or possible, each positive or negative, or unknown.
 *
 * <pre>{@code
 * Factuality value = Factuality.fromLabel("PR-");
 * boolean negative = value.isNegative(); // true
 * String label = value.label(); // "PR-"
 * }</pre>
 */
public enum Factuality {
  /**
   * Certainly the case: "Russia rejected the appeals".
   *
   * <p>Yes: "Russia rejected the appeals."
   *
   * <p>No: "Russia may reject the appeals."
   */
  CERTAIN_POSITIVE("CT+"),
  /**
   * Probably the case: "Russia is likely to reject the appeals".
   *
   * <p>Yes: "Russia is likely to reject the appeals."
   *
   * <p>No: "Russia rejected the appeals."
   */
  PROBABLE_POSITIVE("PR+"),
  /**
   * Possibly the case: "Russia may reject the appeals".
   *
   * <p>Yes: "Russia may reject the appeals."
   *
   * <p>No: "Russia did not reject the appeals."
   */
  POSSIBLE_POSITIVE("PS+"),
  /**
   * Certainly not the case: "Russia did not reject the appeals".
   *
   * <p>Yes: "Russia did not reject the appeals."
   *
   * <p>No: "Russia rejected the appeals."
   */
  CERTAIN_NEGATIVE("CT-"),
  /**
   * Probably not the case: "Russia is unlikely to reject the appeals".
   *
   * <p>Yes: "Russia is unlikely to reject the appeals."
   *
   * <p>No: "Russia did not reject the appeals."
   */
  PROBABLE_NEGATIVE("PR-"),
  /**
   * Possibly not the case: "Russia may not reject the appeals".
   *
   * <p>Yes: "Russia may not reject the appeals."
   *
   * <p>No: "Russia may reject the appeals."
   */
  POSSIBLE_NEGATIVE("PS-"),
  /**
   * Not committed: conditionals, questions, and what others say without the judge's endorsement.
   *
   * <p>Yes: "Minsk said that Russia had rejected the appeals."
   *
   * <p>No: "Russia rejected the appeals."
   */
  UNKNOWN("Uu");

  private final String label;

  Factuality(String label) {
    this.label = label;
  }

  /**
   * Returns FactBank's name for the value, such as {@code CT+}.
   *
   * @return the label that the JSON form writes
   */
  public String label() {
    return label;
  }

  /**
   * Tells whether the value is one of the three negative ones.
   *
   * @return whether the judge holds that it is not so
   */
  public boolean isNegative() {
    return label.endsWith("-");
  }

  /**
   * Returns the same degree of certainty with the other polarity; {@link #UNKNOWN} stays.
   *
   * @return the opposite value
   */
  public Factuality negate() {
    return switch (this) {
      case CERTAIN_POSITIVE -> CERTAIN_NEGATIVE;
      case PROBABLE_POSITIVE -> PROBABLE_NEGATIVE;
      case POSSIBLE_POSITIVE -> POSSIBLE_NEGATIVE;
      case CERTAIN_NEGATIVE -> CERTAIN_POSITIVE;
      case PROBABLE_NEGATIVE -> PROBABLE_POSITIVE;
      case POSSIBLE_NEGATIVE -> POSSIBLE_POSITIVE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Finds the value by FactBank's name.
   *
   * @param label one of CT+, PR+, PS+, CT-, PR-, PS-, Uu
   * @return the value
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Factuality fromLabel(String label) {
    for (Factuality value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a FactBank value: '" + label + "'");
  }
}
