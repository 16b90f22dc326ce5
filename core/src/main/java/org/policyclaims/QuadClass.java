package org.policyclaims;

/**
 * Cooperation or conflict, of word or deed: the four classes to which event data are often brought
 * (Duval and Thompson 1980; GDELT's QuadClass).
 *
 * <pre>{@code
 * QuadClass quad = EventType.THREATEN.quadClass(); // VERBAL_CONFLICT
 * }</pre>
 */
public enum QuadClass {
  /** Talks, promises, praise. */
  VERBAL_COOPERATION,
  /** Aid, trade, withdrawals, concessions. */
  MATERIAL_COOPERATION,
  /** Demands, refusals, accusations, threats. */
  VERBAL_CONFLICT,
  /** Protests, sanctions, arrests, attacks. */
  MATERIAL_CONFLICT
}
