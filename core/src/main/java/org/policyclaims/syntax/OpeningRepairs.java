package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Relative clauses of what stands before the main clause. */
final class OpeningRepairs {

  /**
   * "According to two aides, who spoke freely, the price was set": the relative clause of what
   * stands before the main clause was taken for the main clause.
   */
  void repair(Tokens tokens, int pronoun) {
    if (!tokens.tags[pronoun].equals("WP") && !tokens.tags[pronoun].equals("WDT")) {
      return;
    }
    int relative = tokens.heads[pronoun];
    boolean behindComma =
        pronoun > 1
            && relative > pronoun
            && Rewiring.isBehindComma(tokens, pronoun)
            && tokens.relations[pronoun].startsWith("nsubj");
    if (!behindComma) {
      return;
    }
    int main =
        tokens.heads[relative] == NONE
            ? mainClause(tokens, relative)
            : clauseBehind(tokens, relative);
    int noun = main == NONE ? NONE : nounBefore(tokens, pronoun, relative, main);
    if (noun != NONE) {
      turn(tokens, relative, noun, main);
    }
  }

  private static void turn(Tokens tokens, int relative, int noun, int main) {
    if (tokens.heads[relative] == NONE) {
      Rewiring.hang(tokens, main, NONE, "root");
    }
    Rewiring.hang(tokens, relative, noun, "acl:relcl");
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i <= noun || i == tokens.size() - 1;
      if (outside && tokens.heads[i] == relative) {
        tokens.heads[i] = main;
      }
    }
  }

  /** The noun of a phrase with a preposition that was hung on the clause. */
  private static int nounBefore(Tokens tokens, int pronoun, int relative, int main) {
    for (int i = pronoun - 1; i >= 0; i--) {
      boolean adjunct =
          (tokens.heads[i] == relative || tokens.heads[i] == main)
              && tokens.relations[i].startsWith("obl")
              && Rewiring.isNoun(tokens, i)
              && Rewiring.has(tokens, i, "case");
      if (adjunct) {
        return i;
      }
    }
    return NONE;
  }

  /** The clause with a subject of its own that begins behind a comma. */
  private static int mainClause(Tokens tokens, int relative) {
    for (int i = relative + 1; i < tokens.size(); i++) {
      boolean clause =
          tokens.heads[i] == relative
              && (tokens.relations[i].equals("ccomp") || tokens.relations[i].equals("parataxis"))
              && !Rewiring.has(tokens, i, "mark")
              && (Rewiring.has(tokens, i, "nsubj") || Rewiring.has(tokens, i, "nsubj:pass"));
      if (clause && Rewiring.isBehindComma(tokens, Rewiring.first(tokens, i))) {
        return i;
      }
    }
    return NONE;
  }

  /** The verb that the relative clause was taken to be said by, if a comma stands between them. */
  private static int clauseBehind(Tokens tokens, int relative) {
    int main = tokens.heads[relative];
    if (main < relative || !tokens.relations[relative].equals("ccomp")) {
      return NONE;
    }
    int next = Rewiring.lastBefore(tokens, relative, main) + 1;
    return tokens.words[next].equals(",") ? main : NONE;
  }
}
