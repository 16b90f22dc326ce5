package org.policyclaims.repair;

import java.util.function.Consumer;
import org.policyclaims.tokens.Tokens;

/**
 * Mends parses that the parser is known to get wrong, by construction. Each repair leaves the
 * sentence a tree; should two of them clash and leave none, the parse stays as it was.
 */
public final class Repairs {
  private final CueRepairs cues = new CueRepairs();
  private final ClauseRepairs clauses = new ClauseRepairs();

  /** Mends the columns in place and returns them. */
  public Tokens repair(Tokens tokens) {
    keepTree(tokens, cues::repair);
    keepTree(tokens, clauses::repair);
    return tokens;
  }

  private static void keepTree(Tokens tokens, Consumer<Tokens> repair) {
    int[] heads = tokens.heads.clone();
    String[] relations = tokens.relations.clone();
    repair.accept(tokens);
    if (!Rewiring.isTree(tokens)) {
      System.arraycopy(heads, 0, tokens.heads, 0, heads.length);
      System.arraycopy(relations, 0, tokens.relations, 0, relations.length);
    }
  }
}
