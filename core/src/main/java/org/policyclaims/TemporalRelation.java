package org.policyclaims;

/**
 * Where what is claimed lies to the document's date, as TempEval has the relations of events to the
 * document's creation time (Verhagen et al. 2007, "SemEval-2007 Task 15"; the links are TimeML's).
 *
 * <pre>{@code
 * TemporalRelation relation = TemporalRelation.valueOf("AFTER"); // "Minsk will pay"
 * }</pre>
 */
public enum TemporalRelation {
  /**
   * It ended before the document's date.
   *
   * <p>Yes: "Russia paid the debt last month."
   *
   * <p>No: "Russia will pay the debt next month."
   */
  BEFORE,
  /**
   * It goes on at the document's date.
   *
   * <p>Yes: "Russia is paying the debt."
   *
   * <p>No: "Russia paid the debt last month."
   */
  OVERLAP,
  /**
   * It begins after the document's date.
   *
   * <p>Yes: "Russia will pay the debt next month."
   *
   * <p>No: "Russia paid the debt last month."
   */
  AFTER
}
