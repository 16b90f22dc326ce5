package org.policyclaims;

/**
 * What kind of thing a participant is.
 *
 * <pre>{@code
 * EntityType type = EntityType.valueOf("COUNTRY"); // Russia, or Moscow standing for it
 * }</pre>
 */
public enum EntityType {
  /** A human being, by name or by description. */
  PERSON,
  /** A state, also where its capital or seat of government stands for it. */
  COUNTRY,
  /** An institution, company, party or other body. */
  ORGANIZATION,
  /** A place that does not stand for a government. */
  LOCATION,
  /** A people or group: "Russians", "Republicans". */
  GROUP,
  /** Any other name: an event, a product, a law. */
  MISCELLANEOUS
}
