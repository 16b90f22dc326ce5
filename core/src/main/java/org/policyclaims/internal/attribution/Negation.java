package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.Sentence;

/** Tells whether a saying is denied or left open: "did not say whether", "Did he say so?". */
final class Negation {
  private Negation() {}

  static boolean of(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    for (int child : sentence.children(anchor)) {
      if (child < anchor && (isNegative(sentence, child) || isOfNobody(sentence, child))) {
        return true;
      }
    }
    return isQuestion(sentence, anchor);
  }

  /** "Did he say so?": an auxiliary before the subject, and a question mark. */
  private static boolean isQuestion(Sentence sentence, int anchor) {
    int subject = sentence.child(anchor, "nsubj");
    int auxiliary = sentence.child(anchor, "aux");
    return subject != Sentence.NONE
        && auxiliary != Sentence.NONE
        && auxiliary < subject
        && sentence.word(sentence.size() - 1).equals("?");
  }

  /** "nobody", "no one", "few": what they do not say, nobody does. */
  static boolean isNobody(Sentence sentence, int head) {
    boolean few = sentence.lower(head).equals("few") && !sentence.has(head, "det");
    boolean noOne = sentence.lower(head).equals("one") && isOfNone(sentence, head);
    return few || noOne || isNegative(sentence, head);
  }

  private static boolean isOfNobody(Sentence sentence, int subject) {
    return sentence.is(subject, "nsubj") && isOfNone(sentence, subject);
  }

  /** "No minister", "neither minister". */
  private static boolean isOfNone(Sentence sentence, int subject) {
    int determiner = sentence.child(subject, "det");
    return determiner != Sentence.NONE
        && (sentence.lower(determiner).equals("no")
            || sentence.lower(determiner).equals("neither"));
  }

  private static boolean isNegative(Sentence sentence, int token) {
    return switch (sentence.lower(token)) {
      case "not", "n't", "n’t", "never", "neither", "nor", "nobody", "none" -> true;
      default -> false;
    };
  }
}
