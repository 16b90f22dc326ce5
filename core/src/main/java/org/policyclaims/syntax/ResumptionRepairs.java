package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * "Kyiv says Moscow sent troops, a claim Moscow denies": a noun behind a comma that takes up the
 * whole sentence before it, with a relative clause (Quirk et al. 1985, 17.65 and 15.57, sentential
 * relatives). It hangs on the sentence's main verb, and is no part of what Kyiv says.
 */
final class ResumptionRepairs {

  void repair(Tokens tokens) {
    for (int noun = 2; noun < tokens.size() - 2; noun++) {
      if (Rewiring.isNoun(tokens, noun)
          && SyntaxWords.is(WordUse.TAKES_UP, tokens.lemmas[noun])
          && isBehindComma(tokens, noun)) {
        mend(tokens, noun);
      }
    }
  }

  private static void mend(Tokens tokens, int noun) {
    int main = root(tokens);
    int subject = nameBehind(tokens, noun);
    int verb = subject == NONE ? verb(tokens, noun) : tokens.heads[noun];
    if (verb == NONE || main > noun || !Rewiring.isVerb(tokens, main)) {
      return;
    }
    if (subject != NONE) {
      Rewiring.hang(tokens, subject, verb, "nsubj");
    }
    Rewiring.hang(tokens, noun, main, "appos");
    Rewiring.hang(tokens, verb, noun, "acl:relcl");
    int pronoun = noun + 1;
    if (tokens.heads[pronoun] == verb && tokens.lowers[pronoun].equals("that")) {
      Rewiring.becomeObject(tokens, pronoun);
    }
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == noun) {
        tokens.heads[i] = verb;
      }
    }
  }

  /** "…, a claim", "…, accusations": nothing but an article between the comma and the noun. */
  private static boolean isBehindComma(Tokens tokens, int noun) {
    boolean article = tokens.tags[noun - 1].equals("DT");
    return Rewiring.isBehindComma(tokens, article ? noun - 1 : noun)
        && (article || tokens.tags[noun].equals("NNS"));
  }

  /** The verb behind the noun with a subject of its own between, to which the rest belongs. */
  private static int verb(Tokens tokens, int noun) {
    for (int i = noun + 2; i < tokens.size(); i++) {
      boolean linked =
          tokens.heads[i] == noun && !tokens.relations[i].equals("punct")
              || tokens.heads[noun] == i;
      if (linked && hasSubjectBetween(tokens, noun, i)) {
        return isLast(tokens, noun, i) ? i : NONE;
      }
    }
    return NONE;
  }

  private static boolean hasSubjectBetween(Tokens tokens, int noun, int verb) {
    int subject = Rewiring.child(tokens, verb, "nsubj");
    return Rewiring.isVerb(tokens, verb) && subject > noun && subject < verb;
  }

  /** "a claim Moscow has denied", read as a claim that is called Moscow; or NONE. */
  private static int nameBehind(Tokens tokens, int noun) {
    int name = Rewiring.child(tokens, noun, "appos");
    int verb = tokens.heads[noun];
    boolean mistaken =
        name != NONE
            && verb > name
            && Rewiring.first(tokens, name) == noun + 1
            && tokens.relations[noun].equals("nsubj")
            && Rewiring.isVerb(tokens, verb)
            && isLast(tokens, noun, verb);
    return mistaken ? name : NONE;
  }

  /** Whether all behind the noun hangs below the verb or the noun, but for the full stop. */
  private static boolean isLast(Tokens tokens, int noun, int verb) {
    for (int i = noun + 1; i < tokens.size(); i++) {
      if (!tokens.relations[i].equals("punct")
          && !Rewiring.isUnder(tokens, i, verb)
          && !Rewiring.isUnder(tokens, i, noun)) {
        return false;
      }
    }
    return true;
  }

  private static int root(Tokens tokens) {
    int root = 0;
    while (tokens.heads[root] != NONE) {
      root++;
    }
    return root;
  }
}
