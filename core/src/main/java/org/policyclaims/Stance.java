package org.policyclaims;

/**
 * The kind of saying, read from the cue. The classes follow Searle's taxonomy of speech acts
 * (Searle 1976, "A classification of illocutionary acts") and Hyland's reporting verbs (Hyland
 * 1999, "Academic attribution").
 *
 * <pre>{@code
 * Stance stance = Stance.valueOf("DISCLOSE"); // "let slip", "reveal"
 * }</pre>
 */
public enum Stance {
  /** The text's own author speaks; there is no cue. */
  AUTHOR,
  /** Neutral saying: say, tell, state, add. */
  SAY,
  /** Asserting what may be contested: claim, assert, insist, maintain. */
  CLAIM,
  /** Giving grounds: argue, reason, contend, explain. */
  ARGUE,
  /** Hearsay and the impersonal: it was reported, reportedly, rumour has it. */
  REPORT,
  /** Making known what was hidden: let slip, reveal, disclose. */
  DISCLOSE,
  /** Conceding: admit, acknowledge, confess. */
  ADMIT,
  /** Rejecting as untrue: deny, dispute, refute. */
  DENY,
  /** Committing oneself: promise, pledge, vow. */
  PROMISE,
  /** Committing oneself to another's harm: threaten. */
  THREATEN,
  /** Pointing at danger: warn, caution, alert. */
  WARN,
  /** Getting others to act: demand, urge, call for, order. */
  DEMAND,
  /** Putting forward: propose, suggest, offer, recommend. */
  PROPOSE,
  /** Speaking of what comes: predict, expect, forecast. */
  PREDICT,
  /** Holding true: believe, think, be of the view. */
  BELIEVE,
  /** Holding doubtful: doubt, question, be sceptical. */
  DOUBT,
  /** Asking: ask, wonder, inquire. */
  ASK,
  /** Judging well: praise, thank, welcome, endorse. */
  PRAISE,
  /** Judging ill: criticise, condemn, accuse, blame. */
  CRITICIZE,
  /** Making it so: decide, rule, resolve, agree. */
  DECIDE,
  /** Wanting and planning: want, intend, plan, hope. */
  INTEND
}
