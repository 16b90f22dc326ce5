package org.policyclaims.attribution;

import org.policyclaims.syntax.Sentence;

/** What belongs to a judged object though it hangs on the verb: "[the vote] as a sham". */
final class ObjectTail {
  private final Sentence sentence;
  private final int anchor;

  /** Takes the verb that judges. */
  ObjectTail(Sentence sentence, int anchor) {
    this.sentence = sentence;
    this.anchor = anchor;
  }

  /** Adds what follows the object in the same breath: "for its silence", "as a sham". */
  void addAfter(int object, TokenSet content) {
    for (int child : sentence.children(anchor)) {
      if (child <= object || sentence.left(child) < object) {
        continue;
      }
      if (!belongsToTail(child) || sentence.word(sentence.left(child) - 1).equals(",")) {
        break;
      }
      content.add(sentence.left(child), sentence.right(child));
    }
  }

  /** "He was accused [of fraud] by the union". */
  void addReasons(TokenSet content) {
    for (int child : sentence.childrenIn(anchor, "obl", "advcl")) {
      boolean reason =
          marker(child, "of") != Sentence.NONE
              || marker(child, "for") != Sentence.NONE
              || marker(child, "as") != Sentence.NONE
              || marker(child, "with") != Sentence.NONE;
      if (child > anchor && reason) {
        content.add(sentence.left(child), sentence.right(child));
      }
    }
  }

  private boolean belongsToTail(int child) {
    if (sentence.is(child, "advcl")) {
      return marker(child, "as") != Sentence.NONE
          || marker(child, "for") != Sentence.NONE
          || marker(child, "of") != Sentence.NONE
          || isInfinitive(child);
    }
    if (sentence.is(child, "obl")) {
      return marker(child, "during") == Sentence.NONE
          && marker(child, "before") == Sentence.NONE
          && marker(child, "after") == Sentence.NONE;
    }
    return sentence.is(child, "advmod", "xcomp", "dep", "obj", "iobj", "ccomp");
  }

  private boolean isInfinitive(int verb) {
    for (int mark : sentence.childrenIn(verb, "mark")) {
      if (sentence.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private int marker(int head, String preposition) {
    for (int child : sentence.childrenIn(head, "case", "mark")) {
      if (sentence.lower(child).equals(preposition)) {
        return child;
      }
    }
    return Sentence.NONE;
  }
}
