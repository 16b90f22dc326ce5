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
  /**
   * A finite clause that the cue takes: "Minsk said that it paid", "asked whether it paid".
   *
   * <p>Yes: "Minsk said that it had paid."
   *
   * <p>No: "According to Minsk, Russia paid."
   */
  COMPLEMENT_CLAUSE,
  /**
   * An infinitive or a gerund that the cue takes: "promised to pay", "denied paying".
   *
   * <p>Yes: "Minsk promised to pay the debt."
   *
   * <p>No: "Minsk promised that it would pay the debt."
   */
  NONFINITE_COMPLEMENT,
  /**
   * An object with what it is said to be: "called the vote a sham", "described it as weak".
   *
   * <p>Yes: "Lukashenka called the vote a sham."
   *
   * <p>No: "Lukashenka said that the vote was a sham."
   */
  SECONDARY_PREDICATE,
  /**
   * A noun phrase as the cue's object: "condemned the vote".
   *
   * <p>Yes: "The minister condemned the vote."
   *
   * <p>No: "The minister said that the vote was unfair."
   */
  OBJECT,
  /**
   * A phrase behind a preposition that the cue takes: "warned of a shortage".
   *
   * <p>Yes: "The minister warned of a shortage."
   *
   * <p>No: "The minister warned that oil was short."
   */
  OBLIQUE,
  /**
   * A relative clause or pronoun around the cue: "what Minsk said", "the terms that it proposed".
   *
   * <p>Yes: "What Minsk said was wrong."
   *
   * <p>No: "Minsk said that it was wrong."
   */
  RELATIVE,
  /**
   * A cue set into its content or behind it, or in an "as" clause: "The deal, he said, is dead."
   *
   * <p>Yes: "The deal, the minister said, is dead."
   *
   * <p>No: "The minister said that the deal was dead."
   */
  PARENTHETICAL,
  /**
   * What a noun takes: "the claim that Minsk paid", "the call for a vote".
   *
   * <p>Yes: "Minsk rejected the claim that Russia had paid."
   *
   * <p>No: "Minsk said that Russia had paid."
   */
  NOUN_COMPLEMENT,
  /**
   * A preposition for a cue: "according to Minsk", "in the words of the envoy".
   *
   * <p>Yes: "According to Minsk, Russia paid the debt."
   *
   * <p>No: "Minsk said that Russia had paid the debt."
   */
  PREPOSITIONAL_CUE,
  /**
   * A name and a colon: "Minsk: We paid."
   *
   * <p>Yes: "Anna Kowal: “I do not accept the terms.”"
   *
   * <p>No: "Anna Kowal said that she did not accept the terms."
   */
  SPEAKER_COLON,
  /**
   * A quotation beside its cue: "We paid," Minsk said.
   *
   * <p>Yes: "“We have paid the debt,” the minister said."
   *
   * <p>No: "The minister said that Norway had paid the debt."
   */
  QUOTATION
}
