package org.policyclaims;

/**
 * Where in its sentence a claim was read from: the rule behind it. Some places are read better than
 * others, which {@link Claim#confidence()} takes into account. The names are those of Universal
 * Dependencies' clauses (de Marneffe et al. 2021).
 *
 * <pre>{@code
 * Construction construction = Construction.valueOf("RELATIVE"); // "the base that Russia built"
 * }</pre>
 */
public enum Construction {
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
