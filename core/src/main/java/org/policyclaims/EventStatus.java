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
  /** It happened, as the author says or a factive word grants. */
  DONE,
  /** It happened, as somebody says whom the author does not confirm. */
  REPORTED,
  /** Somebody agreed, offered, promised or announced to do it. */
  ANNOUNCED,
  /** Somebody threatened to do it, or announced what harms another. */
  THREATENED,
  /** Somebody asked or told another to do it. */
  DEMANDED,
  /** Somebody refused or rejected it. */
  REFUSED,
  /** It did not happen, as the author or the speaker says. */
  DENIED,
  /** It may happen, would under a condition, is expected, or is asked about. */
  HYPOTHETICAL
}
