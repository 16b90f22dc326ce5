package org.policyclaims.internal.modality;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;
import org.policyclaims.Polarity;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Reads how certain a proposition is to the author and to its speaker. Thread-safe. */
public final class ModalityReader {
  private final SignatureFinder predicates;
  private final Judgements judgements;
  private final ClauseMarkers clauseMarkers = ClauseMarkers.load();
  private final ClauseModalityReader ownWords;

  /** Reads the lexicons and what the user adds to them. */
  public ModalityReader(Knowledge knowledge) {
    Signatures signatures = Signatures.load(knowledge);
    Hedges hedges = Hedges.load();
    predicates = new SignatureFinder(signatures);
    judgements = new Judgements(hedges, signatures);
    ownWords = new ClauseModalityReader(hedges, Modals.load());
  }

  /** Whether the sentence asks something and leaves it open. */
  public boolean asks(Sentence sentence) {
    return Questions.isOpen(sentence);
  }

  /**
   * Reads the modality of one proposition.
   *
   * @param text the text
   * @param proposition the proposition
   * @param around the attributions around it, outermost first
   * @param own tells which of them are the author's own: "We believe that"
   */
  public PropositionModality read(
      ParsedText text, Proposition proposition, List<Frame> around, Predicate<Frame> own) {
    FactualityComposer.Result result =
        new FactualityComposer(
                text, proposition, around, own, predicates, judgements, clauseMarkers, ownWords)
            .descend();
    Factuality author = result.standing().author();
    Factuality speaker = result.spoken() ? result.standing().speaker() : author;
    List<Marker> markers =
        result.markers().stream().distinct().sorted(Comparator.comparing(Marker::span)).toList();
    return new PropositionModality(
        author, speaker, result.negated() ? Polarity.NEGATIVE : Polarity.POSITIVE, markers);
  }
}
