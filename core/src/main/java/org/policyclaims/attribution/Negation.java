package org.policyclaims.attribution;

import org.policyclaims.syntax.Sentence;

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
    return false;
  }

  private static boolean isNegative(Sentence sentence, int token) {
    return switch (sentence.lower(token)) {
      case "not", "n't", "n’t", "never", "neither", "nor", "nobody", "none" -> true;
      default -> false;
    };
  }
}
