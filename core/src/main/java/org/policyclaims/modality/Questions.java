package org.policyclaims.modality;

import java.util.Set;
import org.policyclaims.syntax.Sentence;

/** Finds sentences that assert nothing: questions and commands. */
final class Questions {
  /** "Why did Moscow refuse?" presupposes that it did. */
  private static final Set<String> PRESUPPOSING = Set.of("why", "how");

  private Questions() {}

  /** Whether the sentence is a question that leaves its clause open. */
  static boolean isOpen(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && isClosing(sentence.word(last))) {
      last--;
    }
    if (!sentence.word(last).endsWith("?")) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      boolean opens = i == 0 || sentence.isPunctuation(i - 1) || isConjunction(sentence, i - 1);
      if (opens && PRESUPPOSING.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only adverbs, conditions and "do not" come before. */
  private static boolean isFirst(Sentence sentence, int root) {
    for (int child : sentence.children(root)) {
      if (child < root
          && !sentence.is(
              child, "punct", "advmod", "aux", "discourse", "cc", "advcl", "obl", "obl:tmod")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConjunction(Sentence sentence, int token) {
    return sentence.tag(token).equals("CC");
  }

  private static boolean isClosing(String word) {
    return word.equals("\"") || word.equals("''") || word.equals("”") || word.equals(")");
  }

  /** Whether the root is an imperative. */
  static boolean isCommand(Sentence sentence, int root) {
    if (!sentence.tag(root).equals("VB")
        || !sentence.name(root).equals("O")
        || !isFirst(sentence, root)
        || sentence.has(root, "nsubj", "nsubj:pass", "expl", "mark", "csubj", "cop")) {
      return false;
    }
    for (int auxiliary : sentence.childrenIn(root, "aux", "aux:pass")) {
      if (!sentence.lemma(auxiliary).equals("do")) {
        return false;
      }
    }
    return true;
  }
}
