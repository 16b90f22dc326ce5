package org.policyclaims;

/**
 * Whether what a claim's event is about has happened, in one word. An event coder that does not
 * tell these apart counts what is threatened or denied like what was done.
 *
 * <pre>{@code
 * EventStatus status = EventStatus.valueOf("THREATENED"); // "threatened to cut gas": nothing was cut
 * }</pre>
 */
public enum EventStatus {
  /**
   * It happened, as the author says or a factive word grants.
   *
   * <p>Yes: "Russia attacked Ukraine."
   *
   * <p>No: "Minsk said that Russia attacked Ukraine."
   */
  DONE,
  /**
   * It happened, as somebody says whom the author does not confirm.
   *
   * <p>Yes: "Minsk said that Russia attacked Ukraine."
   *
   * <p>No: "Russia attacked Ukraine."
   */
  REPORTED,
  /**
   * Somebody agreed, offered, promised or announced to do it.
   *
   * <p>Yes: "Germany promised to send tanks to Ukraine."
   *
   * <p>No: "Germany sent tanks to Ukraine."
   */
  ANNOUNCED,
  /**
   * Somebody threatened to do it, or announced what harms another.
   *
   * <p>Yes: "Israel vowed to attack Iran."
   *
   * <p>No: "Israel attacked Iran."
   */
  THREATENED,
  /**
   * Somebody asked or told another to do it.
   *
   * <p>Yes: "The United States demanded that Iran release the prisoners."
   *
   * <p>No: "Iran released the prisoners."
   */
  DEMANDED,
  /**
   * Somebody refused or rejected it.
   *
   * <p>Yes: "Turkey refused to meet Greece."
   *
   * <p>No: "Turkey met Greece."
   */
  REFUSED,
  /**
   * It did not happen, as the author or the speaker says.
   *
   * <p>Yes: "Iran did not attack Israel."
   *
   * <p>No: "Iran attacked Israel."
   */
  DENIED,
  /**
   * It may happen, would under a condition, is expected, or is asked about.
   *
   * <p>Yes: "Iran may attack Israel."
   *
   * <p>No: "Iran attacked Israel."
   */
  HYPOTHETICAL
}
