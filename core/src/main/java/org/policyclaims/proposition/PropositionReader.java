package org.policyclaims.proposition;

import java.util.List;
import org.policyclaims.attribution.Attributions;
import org.policyclaims.syntax.ParsedText;

/** Reads from each clause who does what to whom. Thread-safe. */
public final class PropositionReader {

  /**
   * Reads the propositions of a text.
   *
   * @param text the text
   * @param attributions who says what in it; a cue's own clause ("he said that") yields a
   *     proposition too, whose predicate is the cue's anchor
   * @return the propositions, by sentence and then by predicate
   */
  public List<Proposition> read(ParsedText text, Attributions attributions) {
    return List.of();
  }
}
