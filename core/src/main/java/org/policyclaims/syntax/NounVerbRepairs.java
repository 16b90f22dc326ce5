package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * Verbs that are nouns too, and were read as such, so that the sentence is left without its verb:
 * "The central bank forecast that prices would fall", "The conflict benefits Moscow." Where the
 * sentence has another verb ("The bank's forecast that prices would fall was wrong"), it is a noun.
 */
final class NounVerbRepairs {

  void repair(Tokens tokens) {
    for (int word = 1; word < tokens.size(); word++) {
      boolean noun = tokens.tags[word].equals("NN") || tokens.tags[word].equals("NNS");
      if (noun && tokens.heads[word] == NONE && hasSubject(tokens, word)) {
        withClause(tokens, word);
        withObject(tokens, word);
      }
    }
  }

  private static boolean hasSubject(Tokens tokens, int word) {
    return tokens.heads[word - 1] == word
        && isBefore(tokens.relations[word - 1])
        && Rewiring.isNoun(tokens, word - 1);
  }

  private static void withClause(Tokens tokens, int cue) {
    int that =
        SyntaxWords.is(WordUse.SAYS_OR_NAMES, tokens.lemmas[cue]) ? opening(tokens, cue) : NONE;
    if (that == NONE) {
      return;
    }
    becomeVerb(tokens, cue);
    tokens.relations[tokens.heads[that]] = "ccomp";
    Rewiring.becomeMark(tokens, that);
    for (int i = cue + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == cue && tokens.relations[i].equals("nmod")) {
        tokens.relations[i] = "obl";
      }
    }
  }

  /** "The conflict benefits Moscow": no other name of a thing follows it without a comma. */
  private static void withObject(Tokens tokens, int word) {
    int object = Rewiring.child(tokens, word, "appos");
    boolean verb =
        object != NONE
            && tokens.tags[word].equals("NNS")
            && !tokens.tags[word - 1].endsWith("S")
            && Rewiring.first(tokens, object) == word + 1
            && tokens.words[tokens.size() - 1].equals(".");
    if (verb) {
      becomeVerb(tokens, word);
      tokens.relations[object] = "obj";
    }
  }

  private static void becomeVerb(Tokens tokens, int word) {
    int subject = word - 1;
    for (int i = 0; i < subject; i++) {
      if (tokens.heads[i] == word) {
        tokens.heads[i] = subject;
      }
    }
    tokens.relations[subject] = "nsubj";
    tokens.tags[word] = verbTag(tokens, subject, word);
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
