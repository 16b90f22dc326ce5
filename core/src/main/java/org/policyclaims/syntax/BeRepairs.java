package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableSet;

/** Mends what "be" and "have" are read as, where they only carry the tense of another word. */
final class BeRepairs {
  /** What one is without being of any kind: "the deal is off" (Quirk et al. 1985, 7.68). */
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of(
          "ahead",
          "around",
          "away",
          "back",
          "behind",
          "down",
          "here",
          "in",
          "off",
          "on",
          "out",
          "over",
          "under",
          "underway",
          "up");

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
            && STATES.contains(tokens.lowers[state])
            && tokens.tags[state].startsWith("R")
            && !tokens.relations[be].equals("cop")
            && !Rewiring.has(tokens, be, "expl")
            && !Rewiring.has(tokens, be, "xcomp")
            && !Rewiring.has(tokens, be, "ccomp");
    if (!alone) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == be) {
        tokens.heads[i] = state;
      }
    }
    tokens.heads[state] = tokens.heads[be];
    tokens.relations[state] = tokens.relations[be];
    tokens.heads[be] = state;
    tokens.relations[be] = "cop";
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
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == have) {
        tokens.heads[i] = verb;
      }
    }
    tokens.heads[verb] = tokens.heads[have];
    tokens.relations[verb] = tokens.relations[have];
    tokens.heads[have] = verb;
    tokens.relations[have] = "aux";
    tokens.heads[yet] = verb;
    tokens.relations[yet] = "advmod";
  }
}
