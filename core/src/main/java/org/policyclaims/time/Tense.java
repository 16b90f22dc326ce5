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
    int mark = sentence.child(at, "mark");
    boolean infinitive =
        sentence.tag(at).equals("VB") && mark != Sentence.NONE && sentence.lower(mark).equals("to");
    boolean present = sentence.tag(at).equals("VBZ") || sentence.tag(at).equals("VBP");
    return !perfect && (infinitive || present);
  }
}
