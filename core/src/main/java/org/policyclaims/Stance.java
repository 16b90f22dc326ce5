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
  /**
   * The text's own author speaks; there is no cue.
   *
   * <p>Yes: "Russia rejected the appeal."
   *
   * <p>No: "Minsk said that Russia had rejected the appeal."
   */
  AUTHOR,
  /**
   * Neutral saying: say, tell, state, add.
   *
   * <p>Yes: "Minsk said that Russia had paid."
   *
   * <p>No: "Minsk denied that Russia had paid."
   */
  SAY,
  /**
   * Asserting what may be contested: claim, assert, insist, maintain.
   *
   * <p>Yes: "Minsk claimed that Russia had paid."
   *
   * <p>No: "Minsk said that Russia had paid."
   */
  CLAIM,
  /**
   * Giving grounds: argue, reason, contend, explain.
   *
   * <p>Yes: "Minsk argued that Russia had paid."
   *
   * <p>No: "Minsk claimed that Russia had paid."
   */
  ARGUE,
  /**
   * Hearsay and the impersonal: it was reported, reportedly, rumour has it.
   *
   * <p>Yes: "It was reported that Russia had paid."
   *
   * <p>No: "Russia paid."
   */
  REPORT,
  /**
   * Making known what was hidden: let slip, reveal, disclose.
   *
   * <p>Yes: "Minsk revealed that Russia had paid."
   *
   * <p>No: "Minsk said that Russia had paid."
   */
  DISCLOSE,
  /**
   * Conceding: admit, acknowledge, confess.
   *
   * <p>Yes: "Minsk admitted that it had not paid."
   *
   * <p>No: "Minsk denied that it had not paid."
   */
  ADMIT,
  /**
   * Rejecting as untrue: deny, dispute, refute.
   *
   * <p>Yes: "Minsk denied that it had paid."
   *
   * <p>No: "Minsk admitted that it had paid."
   */
  DENY,
  /**
   * Committing oneself: promise, pledge, vow.
   *
   * <p>Yes: "Poland promised to pay the debt."
   *
   * <p>No: "Poland refused to pay the debt."
   */
  PROMISE,
  /**
   * Committing oneself to another's harm: threaten.
   *
   * <p>Yes: "Russia threatened to close the border."
   *
   * <p>No: "Russia promised to open the border."
   */
  THREATEN,
  /**
   * Pointing at danger: warn, caution, alert.
   *
   * <p>Yes: "Officials warned that Russia might attack."
   *
   * <p>No: "Officials said that Russia might attack."
   */
  WARN,
  /**
   * Getting others to act: demand, urge, call for, order.
   *
   * <p>Yes: "The minister demanded that Norway withdraw its troops."
   *
   * <p>No: "The minister proposed that Norway withdraw its troops."
   */
  DEMAND,
  /**
   * Putting forward: propose, suggest, offer, recommend.
   *
   * <p>Yes: "The minister proposed that Norway open the port."
   *
   * <p>No: "The minister demanded that Norway open the port."
   */
  PROPOSE,
  /**
   * Speaking of what comes: predict, expect, forecast.
   *
   * <p>Yes: "The bank predicted that prices would rise."
   *
   * <p>No: "The bank said that prices had risen."
   */
  PREDICT,
  /**
   * Holding true: believe, think, be of the view.
   *
   * <p>Yes: "The minister believes that Norway will pay."
   *
   * <p>No: "The minister said that Norway would pay."
   */
  BELIEVE,
  /**
   * Holding doubtful: doubt, question, be sceptical.
   *
   * <p>Yes: "The minister doubted that Norway would pay."
   *
   * <p>No: "The minister believed that Norway would pay."
   */
  DOUBT,
  /**
   * Asking: ask, wonder, inquire.
   *
   * <p>Yes: "Minsk asked whether Russia had paid."
   *
   * <p>No: "Minsk said that Russia had paid."
   */
  ASK,
  /**
   * Judging well: praise, thank, welcome, endorse.
   *
   * <p>Yes: "The president praised China."
   *
   * <p>No: "The president criticised China."
   */
  PRAISE,
  /**
   * Judging ill: criticise, condemn, accuse, blame.
   *
   * <p>Yes: "The president condemned the attack."
   *
   * <p>No: "The president welcomed the offer."
   */
  CRITICIZE,
  /**
   * Making it so: decide, rule, resolve, agree.
   *
   * <p>Yes: "The Council decided to renew the mandate."
   *
   * <p>No: "The Council intends to renew the mandate."
   */
  DECIDE,
  /**
   * Wanting and planning: want, intend, plan, hope.
   *
   * <p>Yes: "The Council intends to renew the mandate."
   *
   * <p>No: "The Council decided to renew the mandate."
   */
  INTEND
}
