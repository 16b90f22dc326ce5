package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Mends what "be" and "have" are read as, where they only carry the tense of another word. */
final class BeRepairs {
  void repair(Tokens tokens, int verb) {
    adverbOfState(tokens, verb);
    haveYet(tokens, verb);
  }

  /** "The deal is off": "off" is what is said of the deal. */
  private static void adverbOfState(Tokens tokens, int be) {
    int state = Rewiring.child(tokens, be, "advmod");
    boolean alone =
        state == be + 1
            && tokens.lemmas[be].equals("be")
            && SyntaxWords.is(WordUse.STATE, tokens.lowers[state])
            && tokens.tags[state].startsWith("R")
            && !tokens.relations[be].equals("cop")
            && !Rewiring.has(tokens, be, "expl")
            && !Rewiring.has(tokens, be, "xcomp")
            && !Rewiring.has(tokens, be, "ccomp");
    if (alone) {
      Rewiring.putOver(tokens, state, be, "cop");
    }
  }

  /** "The premier has yet to comment": "has" is an auxiliary of what has not been done. */
  private static void haveYet(Tokens tokens, int have) {
    int yet = have + 1;
    int to = have + 2;
    if (to >= tokens.size()
        || !tokens.lemmas[have].equals("have")
        || !tokens.lowers[yet].equals("yet")
        || !tokens.tags[to].equals("TO")) {
      return;
    }
    int verb = tokens.heads[to];
    if (verb == NONE || verb < to || tokens.heads[verb] != have) {
      return;
    }
    Rewiring.putOver(tokens, verb, have, "aux");
    Rewiring.hang(tokens, yet, verb, "advmod");
  }
}
