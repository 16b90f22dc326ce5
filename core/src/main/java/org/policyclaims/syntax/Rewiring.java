package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Looks at and changes the tree of a sentence that is being mended. */
final class Rewiring {
  private Rewiring() {}

  /** Hangs the token elsewhere, unless that would make a ring. Returns whether it was done. */
  static boolean attach(Tokens tokens, int token, int head, String relation) {
    if (token == head || isUnder(tokens, head, token)) {
      return false;
    }
    tokens.heads[token] = head;
    tokens.relations[token] = relation;
    return true;
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
}
