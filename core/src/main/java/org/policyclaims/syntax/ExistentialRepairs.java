package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "There seems to be a plan": the word "there" is nobody, and what there is heads the clause. */
final class ExistentialRepairs {

  void repair(Tokens tokens, int there) {
    int verb = tokens.heads[there];
    if (verb == NONE || verb < there || !tokens.lowers[there].equals("there")) {
      return;
    }
    if (tokens.relations[there].equals("nsubj") && Rewiring.isVerb(tokens, verb)) {
      tokens.relations[there] = "expl";
      tokens.tags[there] = "EX";
    }
    if (tokens.relations[there].equals("expl")) {
      likely(tokens, verb);
    }
  }

  /** "There are likely to be delays": one clause, of which "be" was taken for a second. */
  private static void likely(Tokens tokens, int verb) {
    int what = Rewiring.child(tokens, verb, "nsubj");
    boolean doubled =
        what > verb
            && tokens.lemmas[verb].equals("be")
            && Rewiring.has(tokens, what, "cop")
            && Rewiring.has(tokens, what, "mark");
    if (doubled) {
      Rewiring.putOver(tokens, what, verb, "aux");
    }
  }
}
