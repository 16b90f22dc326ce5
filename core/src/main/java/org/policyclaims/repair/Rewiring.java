package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import org.policyclaims.tokens.Tokens;

/** Looks at and changes the tree of a sentence that is being mended. */
final class Rewiring {
  private Rewiring() {}

  /** Hangs the token elsewhere. */
  static void hang(Tokens tokens, int token, int head, String relation) {
    tokens.heads[token] = head;
    tokens.relations[token] = relation;
  }

  /** Hangs the token elsewhere, unless that would make a ring. Returns whether it was done. */
  static boolean attach(Tokens tokens, int token, int head, String relation) {
    if (token == head || isUnder(tokens, head, token)) {
      return false;
    }
    hang(tokens, token, head, relation);
    return true;
  }

  /** Whether there is one root and every token hangs below it. */
  static boolean isTree(Tokens tokens) {
    int size = tokens.size();
    int[] reached = new int[size];
    int roots = 0;
    for (int start = 0; start < size; start++) {
      int at = start;
      while (at != NONE && reached[at] == 0) {
        reached[at] = start + 1;
        roots += tokens.heads[at] == NONE ? 1 : 0;
        at = tokens.heads[at];
      }
      if (at != NONE && reached[at] == start + 1) {
        return false;
      }
    }
    return roots == 1;
  }

  static boolean isUnder(Tokens tokens, int token, int ancestor) {
    for (int i = token; i != NONE; i = tokens.heads[i]) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The first dependent in that relation, or NONE. */
  static int child(Tokens tokens, int token, String relation) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == token && tokens.relations[i].equals(relation)) {
        return i;
      }
    }
    return NONE;
  }

  static boolean has(Tokens tokens, int token, String relation) {
    return child(tokens, token, relation) != NONE;
  }

  static boolean isVerb(Tokens tokens, int token) {
    return token != NONE && tokens.tags[token].startsWith("VB");
  }

  static boolean isNoun(Tokens tokens, int token) {
    return token != NONE && tokens.tags[token].startsWith("NN");
  }

  /** Whether the tag is that of a verb form that has a tense, modals among them. */
  static boolean isFinite(String tag) {
    return tag.equals("MD") || isTensed(tag);
  }

  /** Whether the tag is that of a verb form that has a tense and is no modal. */
  static boolean isTensed(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  static boolean isSubject(String relation) {
    return relation.startsWith("nsubj") || relation.startsWith("csubj");
  }

  /** Hangs the noun on the verb as its subject. */
  static void becomeSubject(Tokens tokens, int noun, int verb) {
    hang(tokens, noun, verb, has(tokens, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  static boolean isBehindComma(Tokens tokens, int token) {
    return token > 0 && tokens.words[token - 1].equals(",");
  }

  /** The last token of the phrase before another token. */
  static int lastBefore(Tokens tokens, int head, int end) {
    int last = end - 1;
    while (!isUnder(tokens, last, head)) {
      last--;
    }
    return last;
  }
}
