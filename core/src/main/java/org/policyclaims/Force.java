package org.policyclaims;

/**
 * The kind of a modal word (Palmer 2001, "Mood and Modality").
 *
 * <pre>{@code
 * Force force = Force.valueOf("ABILITY"); // "could do without"
 * }</pre>
 */
public enum Force {
  /**
   * About knowledge: may, likely, appears, reportedly.
   *
   * <p>Yes: "Russia may pay the debt."
   *
   * <p>No: "Russia paid the debt."
   */
  EPISTEMIC,
  /**
   * About duty and permission: must, should, allowed to.
   *
   * <p>Yes: "Russia must pay the debt."
   *
   * <p>No: "Russia may pay the debt."
   */
  DEONTIC,
  /**
   * About what one is able to do: can, able to.
   *
   * <p>Yes: "Russia can pay the debt."
   *
   * <p>No: "Russia must pay the debt."
   */
  ABILITY,
  /**
   * About what one wants: will, willing, ready, refuse.
   *
   * <p>Yes: "Russia will pay the debt."
   *
   * <p>No: "Russia paid the debt."
   */
  VOLITION
}
