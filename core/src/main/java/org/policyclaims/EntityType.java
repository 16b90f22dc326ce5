package org.policyclaims;

/**
 * What kind of thing a participant is.
 *
 * <pre>{@code
 * EntityType type = EntityType.valueOf("COUNTRY"); // Russia, or Moscow standing for it
 * }</pre>
 */
public enum EntityType {
  /**
   * A human being, by name or by description.
   *
   * <p>Yes: "Anna Kowal signed the treaty."
   *
   * <p>No: "Norway signed the treaty."
   */
  PERSON,
  /**
   * A state, also where its capital or seat of government stands for it.
   *
   * <p>Yes: "Moscow signed the treaty."
   *
   * <p>No: "Anna Kowal signed the treaty."
   */
  COUNTRY,
  /**
   * An institution, company, party or other body.
   *
   * <p>Yes: "The European Commission signed the treaty."
   *
   * <p>No: "Anna Kowal signed the treaty."
   */
  ORGANIZATION,
  /**
   * A place that does not stand for a government.
   *
   * <p>Yes: "The river flooded Siberia."
   *
   * <p>No: "The river flooded Norway."
   */
  LOCATION,
  /**
   * A people or group: "Russians", "Republicans".
   *
   * <p>Yes: "Republicans rejected the treaty."
   *
   * <p>No: "Norway rejected the treaty."
   */
  GROUP,
  /**
   * Any other name: an event, a product, a law.
   *
   * <p>Yes: "The World Cup brought Norway fame."
   *
   * <p>No: "Russia brought Norway fame."
   */
  MISCELLANEOUS
}
