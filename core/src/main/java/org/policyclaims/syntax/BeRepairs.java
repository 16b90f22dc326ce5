package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Mends what "be" and "have" are read as, where they only carry the tense of another word. */
final class BeRepairs {
  void repair(Tokens tokens, int verb) {
    passiveAdjective(tokens, verb);
    adverbOfState(tokens, verb);
    participleOfState(tokens, verb);
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

  /** "Oslo is opposed to the plan": nobody opposes Oslo. */
  private static void participleOfState(Tokens tokens, int participle) {
    int be = Rewiring.child(tokens, participle, "aux:pass");
    int subject = Rewiring.child(tokens, participle, "nsubj:pass");
    boolean adjective =
        be != NONE
            && subject != NONE
            && tokens.lemmas[be].equals("be")
            && (isOpposed(tokens, participle) || isSurprised(tokens, participle));
    if (adjective) {
      tokens.tags[participle] = "JJ";
      tokens.lemmas[participle] = tokens.lowers[participle];
      tokens.relations[be] = "cop";
      tokens.relations[subject] = "nsubj";
    }
  }

  private static boolean isOpposed(Tokens tokens, int participle) {
    return SyntaxWords.is(WordUse.STATE_TO, tokens.lowers[participle])
        && participle + 1 < tokens.size()
        && tokens.lowers[participle + 1].equals("to");
  }

  /** "The premier was surprised that they paid": it is what the premier felt. */
  private static boolean isSurprised(Tokens tokens, int participle) {
    int next = participle + 1;
    return (SyntaxWords.is(WordUse.AFFECTS, tokens.lemmas[participle])
            || SyntaxWords.is(WordUse.STATE_THAT, tokens.lowers[participle]))
        && next < tokens.size()
        && (tokens.lowers[next].equals("that") && Rewiring.has(tokens, participle, "ccomp")
            || tokens.tags[next].equals("TO") && Rewiring.has(tokens, participle, "xcomp"));
  }

  /** "The port is currently closed": what has the auxiliary of a passive is a participle. */
  private static void passiveAdjective(Tokens tokens, int participle) {
    boolean passive =
        tokens.tags[participle].equals("JJ")
            && tokens.lowers[participle].endsWith("ed")
            && Rewiring.has(tokens, participle, "aux:pass");
    if (passive) {
      tokens.tags[participle] = "VBN";
      tokens.lemmas[participle] = Lemmas.ofParticiple(tokens.lowers[participle]);
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
