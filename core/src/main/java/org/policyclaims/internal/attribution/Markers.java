package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.Sentence;

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
    // "described it as weak": before an adjective the parser calls the preposition an adverb
    int first = sentence.left(head);
    boolean marks =
        sentence.is(first, "advmod")
            && sentence.head(first) == head
            && (sentence.tag(first).equals("IN") || sentence.tag(head).startsWith("JJ"))
            && sentence.lower(first).equals(word);
    return marks ? first : Sentence.NONE;
  }

  /** Whether a comma sets the phrase off from what stands before it. */
  static boolean isSetOff(Sentence sentence, int head) {
    return isBehind(sentence, head, ",");
  }

  /** Whether the phrase stands right behind a mark, on whichever side of it the mark hangs. */
  static boolean isBehind(Sentence sentence, int head, String mark) {
    int first = sentence.left(head);
    return sentence.word(first).equals(mark) || first > 0 && sentence.word(first - 1).equals(mark);
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
}
