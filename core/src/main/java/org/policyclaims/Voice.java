package org.policyclaims;

/**
 * The voice of an action's verb.
 *
 * <pre>{@code
 * Voice voice = Voice.valueOf("PASSIVE"); // "four divisions were withdrawn"
 * }</pre>
 */
public enum Voice {
  /** The subject acts, or there is no verb. */
  ACTIVE,
  /** The subject is acted on. */
  PASSIVE
}
