package org.policyclaims.internal.actor;

/**
 * One way in which a table's entry is named in texts.
 *
 * @param text the name as it is written
 * @param sort what kind of name it is
 * @param named what it names
 */
record Surface(String text, Sort sort, GazetteerEntry named) {

  /** Kinds of names. */
  enum Sort {
    /** The name itself, or an alias. */
    NAME,
    /** A city that stands for a government, and for itself where it is a place. */
    SEAT,
    /** A building or street that stands for a government or institution. */
    METONYM,
    /** An adjective of a country: "Russian". */
    ADJECTIVE,
    /** A noun for a country's people: "Russians". */
    PEOPLE,
    /** Both an adjective and a noun for the people: "Russian", "Chinese". */
    ADJECTIVE_OR_PEOPLE
  }
}
