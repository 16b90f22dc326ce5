package org.policyclaims.internal.attribution;

/** The ways in which a cue takes its content. Prepositions are kept beside these. */
enum Complement {
  /** A finite clause, with or without "that". */
  THAT,
  /** A clause of "whether", "if", "what", "how". */
  WH,
  /** Words in quotation marks, before or after. */
  QUOTE,
  /** An infinitive, with or without an object before it. */
  INF,
  /** A gerund. */
  ING,
  /** An object with a predicate: "called the vote a sham". */
  SMALL,
  /** An object with an "as" phrase: "described it as weak". */
  AS,
  /** A noun phrase: "praised China". */
  NP
}
