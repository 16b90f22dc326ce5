package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Relative pronouns and "whether": their place in the clause that they introduce. */
final class RelativeRepairs {

  void repair(Tokens tokens, int token) {
    if (tokens.lowers[token].equals("whether")) {
      whether(tokens, token);
    } else if (tokens.tags[token].equals("WDT") || tokens.tags[token].equals("WP")) {
      pronounAsHead(tokens, token);
      pronounAsSubject(tokens, token);
      looseClause(tokens, token);
      verbAsSubject(tokens, token);
    }
  }

  /** "The general, who led the coup, …": the clause was hung loosely on its noun. */
  private static void looseClause(Tokens tokens, int pronoun) {
    int verb = tokens.heads[pronoun];
    if (verb == NONE || !tokens.relations[verb].equals("dep")) {
      return;
    }
    int noun = tokens.heads[verb];
    boolean relative =
        tokens.relations[pronoun].startsWith("nsubj")
            && noun < pronoun
            && verb > pronoun
            && (pronoun - noun == 1
                || pronoun - noun == 2 && tokens.words[pronoun - 1].equals(","));
    if (relative) {
      tokens.relations[verb] = "acl:relcl";
    }
  }

  /**
   * "The agency, which employs many, is …": the verb was read as the subject of the main clause.
   */
  private static void verbAsSubject(Tokens tokens, int pronoun) {
    int main = tokens.heads[pronoun];
    int verb = pronoun + 1;
    if (main == NONE
        || verb >= tokens.size()
        || tokens.heads[verb] != main
        || !tokens.relations[verb].equals("nsubj")
        || !Rewiring.isVerb(tokens, verb)
        || !tokens.relations[main].equals("acl:relcl")) {
      return;
    }
    int noun = tokens.heads[main];
    tokens.heads[main] = tokens.heads[noun];
    tokens.relations[main] = tokens.relations[noun];
    tokens.heads[noun] = main;
    tokens.relations[noun] = Rewiring.subjectRelation(tokens, main);
    tokens.heads[verb] = noun;
    tokens.relations[verb] = "acl:relcl";
    tokens.heads[pronoun] = verb;
    tokens.relations[pronoun] = "nsubj";
  }

  /** "companies that trade with them": the verb heads the relative clause, not the pronoun. */
  private static void pronounAsHead(Tokens tokens, int pronoun) {
    int noun = tokens.heads[pronoun];
    if (!tokens.relations[pronoun].equals("acl:relcl") || noun == NONE) {
      return;
    }
    int verb = Rewiring.child(tokens, pronoun, "dep");
    if (verb == NONE || verb < pronoun || !Rewiring.isVerb(tokens, verb)) {
      return;
    }
    tokens.heads[verb] = noun;
    tokens.relations[verb] = "acl:relcl";
    tokens.heads[pronoun] = verb;
    tokens.relations[pronoun] = Rewiring.has(tokens, verb, "nsubj") ? "obj" : "nsubj";
  }

  /** "talks, which were delayed": what stands right before its verb is the subject. */
  private static void pronounAsSubject(Tokens tokens, int pronoun) {
    int verb = tokens.heads[pronoun];
    if (verb == NONE
        || !tokens.relations[pronoun].equals("obj")
        || !tokens.relations[verb].equals("acl:relcl")
        || pronoun + 1 >= tokens.size()
        || Rewiring.has(tokens, verb, "nsubj")
        || Rewiring.has(tokens, verb, "nsubj:pass")) {
      return;
    }
    int next = pronoun + 1;
    boolean beforeVerb =
        next == verb || tokens.heads[next] == verb && tokens.relations[next].startsWith("aux");
    if (beforeVerb) {
      boolean passive = Rewiring.has(tokens, verb, "aux:pass");
      tokens.relations[pronoun] = passive ? "nsubj:pass" : "nsubj";
    }
  }

  /** "considers whether to impose tariffs": the verb heads what is considered. */
  private static void whether(Tokens tokens, int whether) {
    int governor = tokens.heads[whether];
    int verb = Rewiring.child(tokens, whether, "dep");
    if (governor == NONE
        || verb == NONE
        || !Rewiring.isVerb(tokens, verb)
        || !tokens.relations[whether].equals("obj")) {
      return;
    }
    tokens.heads[verb] = governor;
    tokens.relations[verb] = "ccomp";
    tokens.heads[whether] = verb;
    tokens.relations[whether] = "mark";
  }
}
