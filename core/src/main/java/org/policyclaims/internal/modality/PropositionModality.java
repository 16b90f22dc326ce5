package org.policyclaims.internal.modality;

import java.util.List;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;
import org.policyclaims.Polarity;

/**
 * How certain a proposition is.
 *
 * @param factuality from the author's point of view
 * @param speakerFactuality from the innermost speaker's
 * @param polarity whether the clause itself is negated
 * @param markers the modal words, in text order
 */
public record PropositionModality(
    Factuality factuality, Factuality speakerFactuality, Polarity polarity, List<Marker> markers) {

  /** Copies the list. */
  public PropositionModality {
    markers = List.copyOf(markers);
  }

  /** The same, left open by the author. */
  public PropositionModality open() {
    return new PropositionModality(Factuality.UNKNOWN, speakerFactuality, polarity, markers);
  }
}
