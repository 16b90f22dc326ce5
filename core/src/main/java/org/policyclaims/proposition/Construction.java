package org.policyclaims.proposition;

/** Where in its sentence a proposition was read from; some places are read better than others. */
enum Construction {
  /** The main clause. */
  MAIN,
  /** What is said, thought or meant. */
  CONTENT,
  /** A coordinated clause with a subject of its own. */
  CONJUNCT,
  /** A coordinated verb that shares its subject. */
  SHARED_SUBJECT,
  /** A relative clause. */
  RELATIVE,
  /** A participle after a noun: "the base built by Russia". */
  REDUCED_RELATIVE,
  /** A clause of time, reason, condition or concession. */
  ADVERBIAL,
  /** A participle beside a clause: "referring to the treaty". */
  PARTICIPIAL,
  /** An infinitive whose subject is another verb's object. */
  CONTROLLED,
  /** A clause in another place. */
  OTHER,
  /** What an object is said to be. */
  SMALL_CLAUSE,
  /** What a name is said to be. */
  APPOSITION,
  /** A noun that names an action. */
  NOMINAL
}
