package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "Russia has signed, but Minsk has not": an auxiliary that stands for a whole clause. */
final class EllipsisRepairs {

  void repair(Tokens tokens, int not) {
    int auxiliary = not - 1;
    int subject = not - 2;
    if (subject < 2
        || !isNot(tokens.lowers[not])
        || !isAuxiliary(tokens.lowers[auxiliary])
        || !endsClause(tokens, not)
        || !Rewiring.isNoun(tokens, subject) && !tokens.tags[subject].equals("PRP")) {
      return;
    }
    int conjunction = conjunctionBefore(tokens, subject);
    int verb = conjunction == NONE ? NONE : verbBefore(tokens, conjunction);
    if (verb == NONE) {
      return;
    }
    Rewiring.hang(tokens, auxiliary, verb, "conj");
    Rewiring.hang(tokens, subject, auxiliary, "nsubj");
    Rewiring.hang(tokens, not, auxiliary, "advmod");
    Rewiring.hang(tokens, conjunction, auxiliary, "cc");
    for (int i = conjunction + 1; i < tokens.size(); i++) {
      boolean loose = tokens.heads[i] == not || tokens.heads[i] == conjunction;
      if (loose && i != auxiliary && i != subject && i != not) {
        tokens.heads[i] = i < subject ? subject : auxiliary;
      }
    }
    for (int i = conjunction + 1; i < subject; i++) {
      if (Rewiring.isUnder(tokens, i, auxiliary)) {
        continue;
      }
      Rewiring.hang(tokens, i, subject, tokens.tags[i].equals("DT") ? "det" : "compound");
    }
  }

  /** The subject is what stands between the conjunction and the auxiliary: a few words at most. */
  private static int conjunctionBefore(Tokens tokens, int subject) {
    for (int i = subject - 1; i >= Math.max(1, subject - 4); i--) {
      if (tokens.tags[i].equals("CC")) {
        return i;
      }
      if (!tokens.tags[i].startsWith("NN")
          && !tokens.tags[i].startsWith("JJ")
          && !tokens.tags[i].equals("DT")) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The verb of the clause before: the highest one that ends before the conjunction. */
  private static int verbBefore(Tokens tokens, int conjunction) {
    for (int i = 0; i < conjunction; i++) {
      if (Rewiring.isVerb(tokens, i)
          && (tokens.heads[i] == NONE || tokens.relations[i].equals("ccomp"))) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean endsClause(Tokens tokens, int token) {
    int next = token + 1;
    return next == tokens.size()
        || tokens.words[next].length() == 1
            && !Character.isLetterOrDigit(tokens.words[next].charAt(0));
  }

  private static boolean isNot(String word) {
    return word.equals("not") || word.equals("n't") || word.equals("n’t");
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "has",
          "have",
          "had",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "can",
          "ca",
          "could",
          "wo",
          "may",
          "might",
          "must",
          "should" ->
          true;
      default -> false;
    };
  }
}
