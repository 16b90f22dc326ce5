package org.policyclaims.time;

import org.policyclaims.syntax.Sentence;

/** Tells on which side of the document's day a clause lies. */
final class Tense {
  private Tense() {}

  /** Whether the clause speaks of what is to come. */
  static boolean isFuture(Sentence sentence, int clause) {
    int at = clause;
    while (at != Sentence.NONE && !sentence.isVerb(at) && !sentence.has(at, "cop")) {
      at = sentence.head(at);
    }
    if (at == Sentence.NONE) {
      return false;
    }
    boolean perfect = false;
    boolean modal = false;
    for (int child : sentence.childrenIn(at, "aux", "aux:pass", "cop")) {
      perfect |= sentence.lemma(child).equals("have");
      modal |= sentence.tag(child).equals("MD");
    }
    if (modal) {
      return !perfect;
    }
    boolean infinitive = sentence.tag(at).equals("VB") && isMarked(sentence, at);
    return !perfect && (infinitive || isPresent(sentence, at) || isAhead(sentence, at));
  }

  /** Whether "to" marks the verb; in "is due to leave" trees have it as a part of "due". */
  private static boolean isMarked(Sentence sentence, int verb) {
    int mark = sentence.child(verb, "mark");
    int to = mark == Sentence.NONE ? verb - 1 : mark;
    return to >= 0 && sentence.lower(to).equals("to");
  }

  /** "is expected to travel", "is due to leave": what is present is the expectation. */
  private static boolean isAhead(Sentence sentence, int predicate) {
    int auxiliary = sentence.child(predicate, "aux:pass", "cop");
    int complement = sentence.child(predicate, "xcomp");
    if (auxiliary == Sentence.NONE
        || complement == Sentence.NONE
        || !isPresent(sentence, auxiliary)) {
      return false;
    }
    for (int child : sentence.childrenIn(complement, "aux")) {
      if (sentence.lemma(child).equals("have")) {
        return false;
      }
    }
    return sentence.has(complement, "mark");
  }

  private static boolean isPresent(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBZ") || sentence.tag(verb).equals("VBP");
  }
}
