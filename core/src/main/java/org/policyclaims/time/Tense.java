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
    boolean infinitive = sentence.tag(at).equals("VB") && sentence.clauses().isInfinitive(at);
    return !perfect && (infinitive || isPresent(sentence, at) || isAhead(sentence, at));
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
