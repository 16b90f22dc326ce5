package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.Sentence;

/** Widens a cue by what belongs to its verb: auxiliaries, "not", adverbs before it, particles. */
final class CueWords {
  private CueWords() {}

  static TokenSet widen(CueMatch match) {
    Sentence sentence = match.sentence();
    TokenSet words = new TokenSet(sentence).add(match.words());
    if (match.entry().pos() == CueEntry.PartOfSpeech.NOUN) {
      return words.add(beforeNoun(sentence, match.anchor()));
    }
    return words.add(ofVerb(sentence, match.anchor()));
  }

  /** The cue's own words; the passive's "be" is one of them where nobody speaks: "was reported". */
  static TokenSet alone(CueMatch match) {
    Sentence sentence = match.sentence();
    TokenSet words = new TokenSet(sentence).add(match.words());
    int passive = sentence.child(match.anchor(), "aux:pass");
    if (passive != Sentence.NONE && isOfNobody(sentence, match.anchor())) {
      words.add(passive);
    }
    return words;
  }

  /** "It was reported that …", "It is clear that …". */
  static boolean isOfNobody(Sentence sentence, int verb) {
    int subject = sentence.child(verb, "expl", "nsubj:pass", "nsubj");
    return sentence.isWord(subject, "it");
  }

  /** The article and the adjectives of a cue noun; its possessor is the source. */
  private static TokenSet beforeNoun(Sentence sentence, int noun) {
    TokenSet words = new TokenSet(sentence);
    if (sentence.has(noun, "cop") && sentence.has(noun, "case")) {
      // "is of the opinion"
      words.add(ofVerb(sentence, noun)).add(sentence.child(noun, "case"));
    }
    for (int child : sentence.childrenIn(noun, "det", "amod", "compound")) {
      if (child < noun
          && !sentence.tag(child).startsWith("NNP")
          && !SourceFinder.isNameOf(sentence, child)) {
        words.add(sentence.left(child), child);
      }
    }
    return words;
  }

  /** A verb or predicate with its auxiliaries, its "not", its adverbs and its particle. */
  static TokenSet ofVerb(Sentence sentence, int anchor) {
    TokenSet words = new TokenSet(sentence).add(anchor);
    int subject = sentence.child(anchor, "nsubj", "nsubj:pass", "expl");
    int floor = subject < anchor ? subject : Sentence.NONE;
    for (int child : sentence.children(anchor)) {
      if (belongs(sentence, anchor, child, floor)) {
        words.add(child);
      }
    }
    int next = anchor + 1;
    if (sentence.isTagged(next, "RB")
        && sentence.head(next) == anchor
        && sentence.left(next) == next) {
      words.add(next);
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
