package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * "Khan, who is a farmer, decried the tax": where a long relative clause stands before it, the
 * parser takes the main verb for one more verb of the relative clause and the noun for all that the
 * sentence has.
 */
final class MainVerbRepairs {

  void repair(Tokens tokens, int pronoun) {
    int relativeVerb = pronoun == 0 ? NONE : relativeVerb(tokens, pronoun);
    if (relativeVerb < pronoun) {
      return;
    }
    int noun = setOffFrom(tokens, tokens.heads[relativeVerb], pronoun);
    boolean verbless =
        noun != NONE
            && noun < pronoun
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.isClause(tokens.relations[noun])
            && !Rewiring.has(tokens, noun, "cop")
            && !Rewiring.has(tokens, noun, "nsubj");
    if (!verbless || !isRelative(tokens.relations[relativeVerb])) {
      return;
    }
    int verb = mainVerb(tokens, relativeVerb);
    if (verb != NONE) {
      raise(tokens, noun, relativeVerb, verb);
    }
  }

  /** The verb of the clause that the word opens, if it is a relative pronoun; or NONE. */
  private static int relativeVerb(Tokens tokens, int pronoun) {
    int head = tokens.heads[pronoun];
    return switch (tokens.tags[pronoun]) {
      case "WP", "WDT" -> head;
      case "WP$" -> head == NONE ? NONE : tokens.heads[head];
      default -> NONE;
    };
  }

  /**
   * The noun that a comma parts from the relative clause, or from the apposition that has it:
   * "Khan, a farmer who …".
   */
  private static int setOffFrom(Tokens tokens, int antecedent, int pronoun) {
    if (antecedent == NONE || Rewiring.isBehindComma(tokens, pronoun)) {
      return antecedent;
    }
    boolean apposition =
        tokens.relations[antecedent].equals("appos")
            && Rewiring.isBehindComma(tokens, Rewiring.first(tokens, antecedent));
    return apposition ? tokens.heads[antecedent] : NONE;
  }

  private static boolean isRelative(String relation) {
    return relation.equals("acl:relcl") || relation.equals("dep");
  }

  /**
   * The first finite verb without subject and conjunction behind the comma that ends the clause.
   */
  private static int mainVerb(Tokens tokens, int relativeVerb) {
    for (int verb = relativeVerb + 1; verb < tokens.size(); verb++) {
      if (tokens.heads[verb] == relativeVerb && isMain(tokens, verb)) {
        return verb;
      }
    }
    return NONE;
  }

  private static boolean isMain(Tokens tokens, int verb) {
    boolean hung =
        switch (tokens.relations[verb]) {
          case "conj", "dep", "parataxis", "ccomp", "advcl", "acl" -> true;
          default -> false;
        };
    if (!hung || !Rewiring.isVerb(tokens, verb)) {
      return false;
    }
    int first = verb;
    boolean finite = Rewiring.isFinite(tokens.tags[verb]);
    for (int child = 0; child < verb; child++) {
      if (tokens.heads[child] == verb) {
        switch (tokens.relations[child]) {
          case "aux", "aux:pass", "cop" -> {
            finite |= Rewiring.isFinite(tokens.tags[child]);
            first = Math.min(first, child);
          }
          case "advmod" -> first = Math.min(first, child);
          case "punct" -> {}
          default -> {
            return false;
          }
        }
      }
    }
    return finite && Rewiring.isBehindComma(tokens, first);
  }

  private static void raise(Tokens tokens, int noun, int relativeVerb, int verb) {
    Rewiring.hang(tokens, verb, tokens.heads[noun], tokens.relations[noun]);
    Rewiring.becomeSubject(tokens, noun, verb);
    tokens.relations[relativeVerb] = "acl:relcl";
    for (int i = verb + 1; i < tokens.size(); i++) {
      int head = tokens.heads[i];
      if (head == noun || head == relativeVerb) {
        tokens.heads[i] = verb;
        if (tokens.tags[i].equals("VBG") && !tokens.relations[i].equals("punct")) {
          tokens.relations[i] = "advcl";
        }
      }
    }
  }
}
