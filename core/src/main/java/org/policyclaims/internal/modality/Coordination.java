package org.policyclaims.internal.modality;

import org.policyclaims.internal.syntax.Sentence;

/** Whether what stands before the first of two coordinated predicates holds of the second too. */
final class Coordination {
  private Coordination() {}

  /** Whether the second has no auxiliaries or copula of its own and takes those of the first. */
  static boolean sharesAuxiliaries(Sentence sentence, int first, int second) {
    int conjunction = sentence.child(second, "cc");
    boolean or = sentence.isWord(conjunction, "or");
    return sharesForm(sentence, first, second) || or && isLikeParticiple(sentence, first, second);
  }

  /** "may fire or retreat", "was not read or signed", "is not fair or balanced". */
  private static boolean sharesForm(Sentence sentence, int first, int second) {
    if (sentence.has(second, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop")) {
      return false;
    }
    String form = sentence.tag(second);
    return switch (form) {
      case "VB" -> sentence.has(first, "aux");
      case "VBN" ->
          sentence.has(first, "aux:pass")
              || sentence.tag(first).equals(form) && sentence.has(first, "aux");
      case "VBG" -> sentence.tag(first).equals(form) && sentence.has(first, "aux");
      case "JJ", "JJR", "JJS" -> sentence.has(first, "cop");
      default -> false;
    };
  }

  /** "has not paid or returned it": the past tense was read for the participle. */
  private static boolean isLikeParticiple(Sentence sentence, int first, int second) {
    return sentence.tag(first).equals("VBN")
        && sentence.tag(second).equals("VBD")
        && sentence.has(first, "aux", "aux:pass")
        && !sentence.has(second, "nsubj", "nsubj:pass");
  }
}
