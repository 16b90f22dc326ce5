package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * "The central bank forecast that prices would fall": a verb of saying that is a noun too, and was
 * read as one, so that the sentence has no verb but that of what is said. Where the sentence has
 * another ("The bank's forecast that prices would fall was wrong"), it is a noun.
 */
final class NounCueRepairs {

  void repair(Tokens tokens) {
    for (int cue = 1; cue < tokens.size(); cue++) {
      if (tokens.heads[cue] == NONE
          && (tokens.tags[cue].equals("NN") || tokens.tags[cue].equals("NNS"))
          && SyntaxWords.is(WordUse.SAYS_OR_NAMES, tokens.lemmas[cue])) {
        mend(tokens, cue);
      }
    }
  }

  private static void mend(Tokens tokens, int cue) {
    int subject = cue - 1;
    int that = opening(tokens, cue);
    if (that == NONE
        || tokens.heads[subject] != cue
        || !isBefore(tokens.relations[subject])
        || !Rewiring.isNoun(tokens, subject)) {
      return;
    }
    for (int i = 0; i < subject; i++) {
      if (tokens.heads[i] == cue) {
        tokens.heads[i] = subject;
      }
    }
    tokens.relations[subject] = "nsubj";
    tokens.relations[tokens.heads[that]] = "ccomp";
    tokens.relations[that] = "mark";
    tokens.tags[that] = "IN";
    tokens.tags[cue] = verbTag(tokens, subject, cue);
    for (int i = cue + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == cue && tokens.relations[i].equals("nmod")) {
        tokens.relations[i] = "obl";
      }
    }
  }

  private static boolean isBefore(String relation) {
    return relation.equals("compound") || relation.equals("nsubj");
  }

  /** "The banks state", "the bank states", and of one "forecast" in the past. */
  private static String verbTag(Tokens tokens, int subject, int cue) {
    if (tokens.tags[cue].equals("NNS")) {
      return "VBZ";
    }
    return tokens.tags[subject].endsWith("S") ? "VBP" : "VBD";
  }

  /** The "that" behind the cue, where it opens a clause with a tense and a subject; or NONE. */
  private static int opening(Tokens tokens, int cue) {
    for (int that = cue + 1; that < tokens.size(); that++) {
      int clause = tokens.heads[that];
      if (tokens.lowers[that].equals("that")) {
        boolean opens =
            clause > that
                && tokens.heads[clause] == cue
                && Rewiring.has(tokens, clause, Rewiring.subjectRelation(tokens, clause))
                && hasTense(tokens, that, clause);
        return opens ? that : NONE;
      }
    }
    return NONE;
  }

  private static boolean hasTense(Tokens tokens, int that, int clause) {
    for (int i = that + 1; i <= clause; i++) {
      if (Rewiring.isFinite(tokens.tags[i])) {
        return true;
      }
    }
    return false;
  }
}
