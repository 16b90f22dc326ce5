package org.policyclaims.attribution;

import org.policyclaims.syntax.Sentence;

/**
 * The small words that mark a phrase or clause: "of", "as", "whether", the "to" of an infinitive.
 */
final class Markers {
  private Markers() {}

  /** The preposition or conjunction that marks the head, or {@link Sentence#NONE}. */
  static int of(Sentence sentence, int head, String word) {
    for (int child : sentence.childrenIn(head, "case", "mark")) {
      if (sentence.lower(child).equals(word)) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  /** Whether one of these words marks the head. */
  static boolean has(Sentence sentence, int head, String... words) {
    for (String word : words) {
      if (of(sentence, head, word) != Sentence.NONE) {
        return true;
      }
    }
    return false;
  }

  static boolean isInfinitive(Sentence sentence, int verb) {
    for (int mark : sentence.childrenIn(verb, "mark")) {
      if (sentence.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
