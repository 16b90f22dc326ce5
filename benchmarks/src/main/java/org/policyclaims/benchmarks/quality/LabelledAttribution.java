package org.policyclaims.benchmarks.quality;

import java.util.List;
import org.policyclaims.Attribution;
import org.policyclaims.Cue;
import org.policyclaims.Participant;
import org.policyclaims.Span;

/**
 * An attribution as corpora mark it.
 *
 * @param source where the source stands; empty if there is none
 * @param cue where the cue stands; empty if there is none
 * @param content where the content stands
 */
record LabelledAttribution(List<Span> source, List<Span> cue, List<Span> content) {

  static LabelledAttribution of(Attribution attribution) {
    return new LabelledAttribution(
        attribution.speaker().map(Participant::span).stream().toList(),
        attribution.cue().map(Cue::parts).orElse(List.of()),
        attribution.content());
  }

  List<Span> spans(Label label) {
    return switch (label) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** The three parts. */
  enum Label {
    SOURCE,
    CUE,
    CONTENT
  }
}
