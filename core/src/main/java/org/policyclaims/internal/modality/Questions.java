package org.policyclaims.internal.modality;

import java.util.Set;
import org.policyclaims.internal.syntax.Sentence;

/** Finds sentences that assert nothing: questions and commands. */
final class Questions {
  /** "Why did Moscow refuse?" presupposes that it did. */
  private static final Set<String> PRESUPPOSING = Set.of("why", "how");

  /** What an indirect question begins with. */
  private static final Set<String> ASKING =
      Set.of("what", "which", "if", "whether", "when", "where", "who", "how", "why");

  private Questions() {}

  /** Whether the sentence is a question that leaves its clause open. */
  static boolean isOpen(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && (sentence.closesQuotation(last) || sentence.word(last).equals(")"))) {
      last--;
    }
    if (!sentence.word(last).endsWith("?")) {
      return isAskedIndirectly(sentence);
    }
    for (int i = 0; i < last; i++) {
      boolean opens = i == 0 || sentence.isPunctuation(i - 1) || isConjunction(sentence, i - 1);
      if (opens && PRESUPPOSING.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The form of a written question to a minister: an indirect question by itself, "If he will make
   * a statement.", "What assessment he has made of the treaty."
   */
  private static boolean isAskedIndirectly(Sentence sentence) {
    String end = sentence.word(sentence.size() - 1);
    int at = 0;
    boolean opens =
        ASKING.contains(sentence.lower(0))
            && (sentence.tag(0).startsWith("W") || sentence.is(0, "mark"));
    if (!opens || !end.equals(".") && !end.equals(";")) {
      return false;
    }
    while (at != sentence.root()) {
      if (sentence.is(at, "advcl", "csubj", "csubj:pass", "ccomp", "acl", "acl:relcl", "conj")) {
        return false;
      }
      at = sentence.head(at);
    }
    // "What he signed is a sham." tells something
    return sentence.has(at, "nsubj", "nsubj:pass")
        && !sentence.has(0, "acl:relcl", "acl")
        && (sentence.is(0, "mark", "det") || !sentence.lower(0).equals("which"));
  }

  /** Whether only adverbs, conditions and "do not" come before. */
  private static boolean isFirst(Sentence sentence, int root) {
    return !sentence.hasChild(
        root,
        child ->
            child < root
                && !sentence.is(
                    child,
                    "punct",
                    "advmod",
                    "aux",
                    "discourse",
                    "cc",
                    "advcl",
                    "obl",
                    "obl:tmod"));
  }

  private static boolean isConjunction(Sentence sentence, int token) {
    return sentence.tag(token).equals("CC");
  }

  /** Whether the root is an imperative. */
  static boolean isCommand(Sentence sentence, int root) {
    if (!sentence.tag(root).equals("VB")
        || !sentence.name(root).equals("O")
        || !isFirst(sentence, root)
        || sentence.has(root, "nsubj", "nsubj:pass", "expl", "mark", "csubj", "cop")) {
      return false;
    }
    return !sentence.hasChild(
        root, auxiliary -> !sentence.lemma(auxiliary).equals("do"), "aux", "aux:pass");
  }
}
