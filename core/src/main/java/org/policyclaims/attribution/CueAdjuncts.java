package org.policyclaims.attribution;

import org.policyclaims.syntax.Sentence;

/**
 * Takes into a cue the short phrase of time, place or medium that stands right behind its verb:
 * "said Sunday", "wrote in an email", "said at a rally".
 */
final class CueAdjuncts {
  private final HelperWords helpers;

  CueAdjuncts(HelperWords helpers) {
    this.helpers = helpers;
  }

  void take(Draft draft) {
    if (draft.match.isEmpty() || !draft.hasContent()) {
      return;
    }
    CueMatch match = draft.match.get();
    if (match.entry().pos() != CueEntry.PartOfSpeech.VERB) {
      return;
    }
    Sentence sentence = draft.sentence;
    int next = match.anchor() + 1;
    while (draft.cue.contains(next)) {
      next++;
    }
    for (int child : sentence.childrenIn(match.anchor(), "obl", "obl:tmod")) {
      TokenSet phrase = TokenSet.below(sentence, child);
      if (phrase.first() == next
          && !phrase.overlaps(draft.content)
          && belongs(sentence, child, phrase.size())) {
        draft.cue.add(phrase);
      }
    }
  }

  private boolean belongs(Sentence sentence, int noun, int size) {
    int preposition = sentence.child(noun, "case");
    if (preposition == Sentence.NONE) {
      return sentence.is(noun, "obl:tmod") && size <= 1;
    }
    return switch (sentence.lower(preposition)) {
      case "in", "on", "at", "during" -> helpers.isChannel(sentence.lower(noun)) && size <= 6;
      default -> false;
    };
  }
}
