package org.policyclaims;

/**
 * The voice of an action's verb.
 *
 * <pre>{@code
 * Voice voice = Voice.valueOf("PASSIVE"); // "four divisions were withdrawn"
 * }</pre>
 */
public enum Voice {
  /**
   * The subject acts, or there is no verb.
   *
   * <p>Yes: "Parliament adopted the law."
   *
   * <p>No: "The law was adopted."
   */
  ACTIVE,
  /**
   * The subject is acted on.
   *
   * <p>Yes: "The law was adopted by parliament."
   *
   * <p>No: "Parliament adopted the law."
   */
  PASSIVE
}
