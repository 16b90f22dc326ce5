package org.policyclaims.internal.proposition;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Reads from each clause who does what to whom. Thread-safe. */
public final class PropositionReader {
  private final Lexicon lexicon;
  private final Reliability reliability = new Reliability();

  /** Reads the lexicons and what the user adds to them. */
  public PropositionReader(Knowledge knowledge) {
    lexicon = new Lexicon(knowledge);
  }

  /**
   * Reads the propositions of a text.
   *
   * @param text the text
   * @param attributions who says what in it; a cue's own clause ("he said that") yields a
   *     proposition too, whose predicate is the cue's anchor
   * @return the propositions, by sentence and then by predicate
   */
  public List<Proposition> read(ParsedText text, Attributions attributions) {
    List<Proposition> propositions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (ClauseReading reading :
          new Clauses(sentence, lexicon, reliability, Sayings.in(sentence, attributions)).read()) {
        propositions.add(reading.proposition());
      }
    }
    return propositions;
  }
}
