package org.policyclaims.internal.attribution;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Takes into a cue what stands right behind its verb and makes one expression with it: the medium,
 * "wrote in an email", or a day, "said Sunday".
 */
final class CueAdjuncts {
  private static final int LONGEST = 6;

  private CueAdjuncts() {}

  static void take(Draft draft) {
    if (draft.match.isEmpty()
        || !draft.hasContent()
        || draft.match.get().entry().pos() != CueEntry.PartOfSpeech.VERB) {
      return;
    }
    int anchor = draft.match.get().anchor();
    int next = anchor + 1;
    while (draft.cue.contains(next)) {
      next++;
    }
    for (int child : draft.sentence.childrenIn(anchor, "obl", "obl:tmod")) {
      // the content may hang on the medium: "said in a letter that …"
      TokenSet phrase = TokenSet.below(draft.sentence, child).remove(draft.content);
      if (phrase.first() == next
          && phrase.size() <= LONGEST
          && belongs(draft.sentence, child, phrase)) {
        draft.cue.add(phrase);
      }
    }
  }

  private static boolean belongs(Sentence sentence, int noun, TokenSet phrase) {
    return sentence.is(noun, "obl:tmod")
        ? phrase.size() == 1
        : sentence.has(noun, "case")
            && WordClasses.standard().is(WordClass.CHANNEL_NOUN, sentence.lower(noun));
  }
}
