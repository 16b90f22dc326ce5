package org.policyclaims.attribution;

import org.policyclaims.syntax.Sentence;

/** Widens a cue by what belongs to its verb: auxiliaries, "not", adverbs before it, particles. */
final class CueWords {
  private CueWords() {}

  static TokenSet widen(CueMatch match) {
    Sentence sentence = match.sentence();
    TokenSet words = new TokenSet(sentence).add(match.words());
    if (match.entry().pos() == CueEntry.PartOfSpeech.NOUN) {
      return words;
    }
    int anchor = match.anchor();
    int subject = sentence.child(anchor, "nsubj", "nsubj:pass", "expl");
    int floor = subject < anchor ? subject : Sentence.NONE;
    for (int child : sentence.children(anchor)) {
      if (belongs(sentence, anchor, child, floor)) {
        words.add(child);
      }
    }
    return words;
  }

  private static boolean belongs(Sentence sentence, int anchor, int child, int floor) {
    if (sentence.is(child, "aux", "aux:pass", "cop", "compound:prt")) {
      return true;
    }
    if (sentence.is(child, "mark") && sentence.tag(child).equals("TO")) {
      return true;
    }
    if (sentence.is(child, "advmod") && child < anchor && child > floor) {
      return sentence.tag(child).startsWith("RB")
          && sentence.left(child) == child
          && isLinked(sentence, child, anchor);
    }
    return false;
  }

  /** Whether only other words of the verb group stand between the adverb and the verb. */
  private static boolean isLinked(Sentence sentence, int from, int anchor) {
    for (int i = from + 1; i < anchor; i++) {
      String tag = sentence.tag(i);
      if (!tag.startsWith("RB") && !tag.equals("MD") && !tag.startsWith("VB")) {
        return false;
      }
    }
    return true;
  }
}
