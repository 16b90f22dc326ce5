package org.policyclaims.internal.proposition;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Construction;
import org.policyclaims.Triple;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Reads each clause as a triple of Open Information Extraction. Thread-safe. */
public final class TripleReader {
  private final Lexicon lexicon;
  private final Reliability reliability = new Reliability();

  /** Reads the lexicons and what the user adds to them. */
  public TripleReader(Knowledge knowledge) {
    lexicon = new Lexicon(knowledge);
  }

  /**
   * Reads the triples of a text. Sayings are clauses like any other: "he", "said that", "the talks
   * failed".
   *
   * @param text the text
   * @return the triples, by sentence and then by predicate
   */
  public List<Triple> read(ParsedText text) {
    List<Triple> triples = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Clauses clauses = new Clauses(sentence, lexicon, reliability, Sayings.none(sentence));
      TripleBuilder builder = new TripleBuilder(text, sentence, clauses.phrases());
      for (ClauseReading reading : clauses.read()) {
        if (reading.proposition().kind() != PropositionKind.NOMINAL) {
          triples.addAll(builder.build(reading));
        }
      }
      triples.addAll(builder.places(reliability.of(Construction.APPOSITION, sentence)));
    }
    return triples;
  }
}
