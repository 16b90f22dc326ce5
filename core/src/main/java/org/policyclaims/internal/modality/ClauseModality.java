package org.policyclaims.internal.modality;

import java.util.List;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;

/**
 * What the words of a clause say about the clause itself.
 *
 * @param value the value that negation, modals and adverbs give it
 * @param negated whether a word negates it
 * @param universal whether its subject is such as "nobody", "no doubt" or "few", so that the author
 *     is among those who do not
 * @param hearsay whether an adverb hands it to an unnamed source ("reportedly")
 * @param mistaken whether an adverb or adjective calls it false ("falsely claimed")
 * @param markers the modal words
 */
record ClauseModality(
    Factuality value,
    boolean negated,
    boolean universal,
    boolean hearsay,
    boolean mistaken,
    List<Marker> markers) {

  /** A clause whose words say nothing of it. */
  static final ClauseModality NONE =
      new ClauseModality(Factuality.CERTAIN_POSITIVE, false, false, false, false, List.of());

  ClauseModality {
    markers = List.copyOf(markers);
  }
}
