package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.Sentence;

/** Tells whether a saying is denied or left open: "did not say whether", "Did he say so?". */
final class Negation {
  private Negation() {}

  static boolean of(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    for (int child : sentence.children(anchor)) {
      if (child < anchor && isNegative(sentence, child)) {
        return true;
      }
    }
    return isQuestion(sentence, anchor);
  }

  private static boolean isNegative(Sentence sentence, int child) {
    return sentence.clauses().isNegation(child)
        || sentence.is(child, "nsubj", "nsubj:pass") && sentence.clauses().isOfNone(child);
  }

  /** "Did he say so?": an auxiliary before the subject, and a question mark. */
  private static boolean isQuestion(Sentence sentence, int anchor) {
    int subject = sentence.clauses().subject(anchor);
    int auxiliary = sentence.child(anchor, "aux");
    return subject != Sentence.NONE
        && auxiliary != Sentence.NONE
        && auxiliary < subject
        && sentence.word(sentence.size() - 1).equals("?");
  }

  /** "nobody", "no one", "few": what they do not say, nobody does. */
  static boolean isNobody(Sentence sentence, int head) {
    boolean few = sentence.lower(head).equals("few") && !sentence.has(head, "det");
    boolean one = sentence.lower(head).equals("one");
    return few || sentence.clauses().isNone(head) || one && sentence.clauses().isOfNone(head);
  }
}
