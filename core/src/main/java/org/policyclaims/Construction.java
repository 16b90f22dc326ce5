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
  /**
   * The main clause.
   *
   * <p>Yes: "Russia rejected the appeal."
   *
   * <p>No: "Minsk said that Russia had paid."
   */
  MAIN,
  /**
   * What is said, thought or meant.
   *
   * <p>Yes: "Minsk said that Russia had paid."
   *
   * <p>No: "Russia paid."
   */
  CONTENT,
  /**
   * A coordinated clause with a subject of its own.
   *
   * <p>Yes: "Russia paid the debt, and Norway signed the treaty."
   *
   * <p>No: "Russia paid the debt and signed the treaty."
   */
  CONJUNCT,
  /**
   * A coordinated verb that shares its subject.
   *
   * <p>Yes: "Russia paid the debt and signed the treaty."
   *
   * <p>No: "Russia paid the debt, and Norway signed the treaty."
   */
  SHARED_SUBJECT,
  /**
   * A relative clause.
   *
   * <p>Yes: "Norway closed the base that Russia had built."
   *
   * <p>No: "Norway closed the base built by Russia."
   */
  RELATIVE,
  /**
   * A participle after a noun: "the base built by Russia".
   *
   * <p>Yes: "Norway closed the base built by Russia."
   *
   * <p>No: "Norway closed the base that Russia had built."
   */
  REDUCED_RELATIVE,
  /**
   * A clause of time, reason, condition or concession.
   *
   * <p>Yes: "Norway signed the treaty because Russia paid the debt."
   *
   * <p>No: "Norway signed the treaty."
   */
  ADVERBIAL,
  /**
   * A participle beside a clause: "referring to the treaty".
   *
   * <p>Yes: "Norway closed the base, referring to the treaty."
   *
   * <p>No: "Norway closed the base."
   */
  PARTICIPIAL,
  /**
   * An infinitive whose subject is the subject or object of another verb.
   *
   * <p>Yes: "The minister urged Norway to withdraw its troops."
   *
   * <p>No: "Norway withdrew its troops."
   */
  CONTROLLED,
  /** A clause in another place. */
  OTHER,
  /**
   * What an object is said to be.
   *
   * <p>Yes: "Lukashenka called the vote a sham."
   *
   * <p>No: "The vote was a sham."
   */
  SMALL_CLAUSE,
  /**
   * What a name is said to be.
   *
   * <p>Yes: "The president met Olav Brun, the prime minister of Norway."
   *
   * <p>No: "The president met Olav Brun."
   */
  APPOSITION,
  /**
   * A noun that names an action.
   *
   * <p>Yes: "Minsk criticised Russia's rejection of the appeals."
   *
   * <p>No: "Russia rejected the appeals."
   */
  NOMINAL
}
