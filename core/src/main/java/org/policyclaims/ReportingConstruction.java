package org.policyclaims;

/**
 * How an attribution's cue and its content stand to each other: the rule that it was read by. The
 * names are those of reported speech in Quirk et al. 1985 (complement clauses, comment clauses,
 * free direct speech) and of Universal Dependencies (de Marneffe et al. 2021).
 *
 * <pre>{@code
 * ReportingConstruction construction = ReportingConstruction.valueOf("PREPOSITIONAL_CUE");
 * }</pre>
 */
public enum ReportingConstruction {
  /** A finite clause that the cue takes: "Minsk said that it paid", "asked whether it paid". */
  COMPLEMENT_CLAUSE,
  /** An infinitive or a gerund that the cue takes: "promised to pay", "denied paying". */
  NONFINITE_COMPLEMENT,
  /** An object with what it is said to be: "called the vote a sham", "described it as weak". */
  SECONDARY_PREDICATE,
  /** A noun phrase as the cue's object: "condemned the vote". */
  OBJECT,
  /** A phrase behind a preposition that the cue takes: "warned of a shortage". */
  OBLIQUE,
  /**
   * A relative clause or pronoun around the cue: "what Minsk said", "the terms that it proposed".
   */
  RELATIVE,
  /**
   * A cue set into its content or behind it, or in an "as" clause: "The deal, he said, is dead."
   */
  PARENTHETICAL,
  /** What a noun takes: "the claim that Minsk paid", "the call for a vote". */
  NOUN_COMPLEMENT,
  /** A preposition for a cue: "according to Minsk", "in the words of the envoy". */
  PREPOSITIONAL_CUE,
  /** A name and a colon: "Minsk: We paid." */
  SPEAKER_COLON,
  /** A quotation beside its cue: "We paid," Minsk said. */
  QUOTATION
}
