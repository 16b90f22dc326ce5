package org.policyclaims.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets one cue make one attribution: "expressed" gives way to "expressed concern about". */
final class Arbitration {
  private Arbitration() {}

  static void settle(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (List<Draft> inSentence : Draft.bySentence(drafts)) {
      settleSentence(inSentence, kept);
    }
    drafts.clear();
    drafts.addAll(kept);
  }

  private static void settleSentence(List<Draft> drafts, List<Draft> kept) {
    Set<Draft> beaten = new HashSet<>();
    for (Draft winner : drafts) {
      if (winner.match.isEmpty() || !winner.hasContent()) {
        continue;
      }
      int anchor = winner.match.get().anchor();
      for (Draft other : drafts) {
        int rival = other.match.map(CueMatch::anchor).orElse(anchor);
        if (other != winner && rival != anchor && winner.cue.contains(rival)) {
          beaten.add(other);
        }
      }
    }
    for (Draft draft : drafts) {
      if (!beaten.contains(draft)) {
        kept.add(draft);
      }
    }
  }
}
