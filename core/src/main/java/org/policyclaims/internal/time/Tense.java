package org.policyclaims.internal.time;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/** On which side of the day that is counted from a date of a clause lies. */
enum Tense {
  PAST,

  /** Of what is planned, and, in reports, of what happened. */
  PRESENT,
  FUTURE,

  /** After the day itself. */
  LATER,

  /** On either side. */
  OPEN;

  /**
   * The side of a date.
   *
   * @param clause the head of the clause that it hangs on
   * @param from its first token
   */
  static Tense of(Sentence sentence, int clause, int from) {
    String preposition = TimexAnchoring.preposition(sentence, from);
    if (preposition.equals("since")) {
      return PAST;
    }
    int at = sentence.nearest(clause, up -> sentence.isVerb(up) || sentence.has(up, "cop"));
    if (at == Sentence.NONE) {
      return OPEN;
    }
    if (WordClasses.standard().is(WordClass.SCHEDULING_WORD, sentence.lemma(at))) {
      switch (preposition) {
        case "to", "until", "till" -> {
          // "was put off until May"
          return LATER;
        }
        case "for", "in", "on" -> {
          int auxiliary = sentence.child(at, "aux:pass", "cop");
          if (auxiliary != Sentence.NONE && isPresent(sentence, auxiliary)) {
            return FUTURE;
          }
          // what was planned for May may have taken place since
          if (preposition.equals("for")) {
            boolean past = sentence.tag(auxiliary == Sentence.NONE ? at : auxiliary).equals("VBD");
            return past ? OPEN : FUTURE;
          }
        }
        default -> {}
      }
    }
    if (sentence.isVerb(at) && isPresent(sentence, at)) {
      // "if they win in November"
      return sentence.is(at, "advcl") ? FUTURE : PRESENT;
    }
    return isFuture(sentence, at) ? FUTURE : PAST;
  }

  private static boolean isFuture(Sentence sentence, int at) {
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
    return !perfect && (infinitive || isAhead(sentence, at));
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
    return sentence.isTagged(verb, "VBZ", "VBP");
  }
}
