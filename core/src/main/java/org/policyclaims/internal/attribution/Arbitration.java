package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Lets one cue make one attribution: "expressed" gives way to "expressed concern about", and the
 * occasion to what is said on it: "[ruled] in several cases that …".
 */
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
        if (other != winner
            && rival != anchor
            && !isAdverb(other)
            && (winner.cue.contains(rival) || isOccasion(other, winner))) {
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

  /** "was reportedly rejected" says two things. */
  private static boolean isAdverb(Draft draft) {
    return draft
        .match
        .filter(match -> match.entry().pos() == CueEntry.PartOfSpeech.ADV)
        .isPresent();
  }

  private static boolean isOccasion(Draft noun, Draft saying) {
    return noun.match.isPresent()
        && noun.match.get().entry().pos() == CueEntry.PartOfSpeech.NOUN
        && saying.match.get().entry().pos() == CueEntry.PartOfSpeech.VERB
        && (noun.head == Sentence.NONE
            ? saying.match.get().entry().takes(Complement.QUOTE)
            : noun.head == saying.head)
        && noun.sentence.is(noun.anchor(), "obl")
        && noun.sentence.head(noun.anchor()) == saying.anchor();
  }
}
