package org.policyclaims.internal.attribution;

import java.util.List;
import org.policyclaims.internal.syntax.Sentence;

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
      if (!belongsToTail(child) || sentence.isSetOff(child) || sentence.isBehind(child, ":")) {
        break;
      }
      content.add(sentence.left(child), sentence.right(child));
    }
  }

  /** "He was accused [of fraud] by the union". */
  void addReasons(TokenSet content) {
    for (int child : sentence.childrenIn(anchor, "obl", "advcl")) {
      if (child > anchor && sentence.isMarked(child, "of", "for", "as", "with")) {
        content.add(sentence.left(child), sentence.right(child));
      }
    }
  }

  /** "supports it [for as long as it takes]" tells how long. */
  private boolean isMeasure(int child) {
    int first = sentence.left(child);
    return sentence.reads(first, List.of("for", "as"));
  }

  private boolean belongsToTail(int child) {
    if (sentence.is(child, "advcl")) {
      return !isMeasure(child) && sentence.isMarked(child, "as", "for", "of");
    }
    if (isMeasure(child)) {
      return false;
    }
    if (sentence.is(child, "obl")) {
      return !sentence.isMarked(child, "during", "before", "after");
    }
    return sentence.is(child, "advmod", "xcomp", "dep", "obj", "iobj", "ccomp")
        && !sentence.clauses().isInfinitive(child);
  }
}
