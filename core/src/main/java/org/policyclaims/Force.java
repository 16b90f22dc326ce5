package org.policyclaims;

/**
 * The kind of a modal word (Palmer 2001, "Mood and Modality").
 *
 * <pre>{@code
 * Force force = Force.valueOf("ABILITY"); // "could do without"
 * }</pre>
 */
public enum Force {
  /** About knowledge: may, likely, appears, reportedly. */
  EPISTEMIC,
  /** About duty and permission: must, should, allowed to. */
  DEONTIC,
  /** About what one is able to do: can, able to. */
  ABILITY,
  /** About what one wants: will, willing, ready, refuse. */
  VOLITION
}
