package org.policyclaims.modality;

import java.util.List;
import org.policyclaims.Factuality;
import org.policyclaims.Polarity;
import org.policyclaims.attribution.Frame;
import org.policyclaims.proposition.Proposition;
import org.policyclaims.syntax.ParsedText;

/** Reads how certain a proposition is to the author and to its speaker. Thread-safe. */
public final class ModalityReader {

  /**
   * Reads the modality of one proposition.
   *
   * @param text the text
   * @param proposition the proposition
   * @param around the attributions around it, outermost first
   */
  public PropositionModality read(ParsedText text, Proposition proposition, List<Frame> around) {
    return new PropositionModality(
        Factuality.CERTAIN_POSITIVE, Factuality.CERTAIN_POSITIVE, Polarity.POSITIVE, List.of());
  }
}
