package org.policyclaims.modality;

import java.util.List;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;

/**
 * What the words of a clause say about the clause itself.
 *
 * @param value the value that negation, modals and adverbs give it
 * @param negated whether a word negates it
 * @param hearsay whether an adverb hands it to an unnamed source ("reportedly")
 * @param mistaken whether an adverb or adjective calls it false ("falsely claimed")
 * @param markers the modal words
 */
record OwnWords(
    Factuality value,
    boolean negated,
    boolean hearsay,
    boolean mistaken,
    List<Marker> markers) {

  OwnWords {
    markers = List.copyOf(markers);
  }
}
