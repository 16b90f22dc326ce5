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
  /** It ended before the document's date. */
  BEFORE,
  /** It goes on at the document's date. */
  OVERLAP,
  /** It begins after the document's date. */
  AFTER
}
