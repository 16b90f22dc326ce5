package org.policyclaims.syntax;

/**
 * Mends parses that the parser is known to get wrong, by construction. Each repair leaves the
 * sentence a tree.
 */
final class Repairs {
  private final CueRepairs cues = new CueRepairs();
  private final ClauseRepairs clauses = new ClauseRepairs();

  /** Mends the columns in place and returns them. */
  Tokens repair(Tokens tokens) {
    cues.repair(tokens);
    clauses.repair(tokens);
    return tokens;
  }
}
