package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Relative pronouns and "whether": their place in the clause that they introduce. */
final class RelativeRepairs {

  void repair(Tokens tokens, int token) {
    if (tokens.relations[token].equals("parataxis")) {
      withoutPronoun(tokens, token);
    }
    if (tokens.lowers[token].equals("whether")) {
      whether(tokens, token);
    } else if (tokens.relations[token].equals("mark") && tokens.lowers[token].equals("that")) {
      objectOfTheClause(tokens, token);
    } else if (tokens.tags[token].equals("WDT") || tokens.tags[token].equals("WP")) {
      pronounAsHead(tokens, token);
      pronounAsSubject(tokens, token);
      looseClause(tokens, token);
      verbAsSubject(tokens, token);
    } else if (tokens.tags[token].equals("WP$")) {
      whose(tokens, token);
    }
  }

  /** "Lind, whose party lost, …": the clause was hung loosely on its noun. */
  private static void whose(Tokens tokens, int pronoun) {
    int subject = tokens.heads[pronoun];
    int verb = subject == NONE ? NONE : tokens.heads[subject];
    int noun = verb == NONE ? NONE : tokens.heads[verb];
    boolean relative =
        noun != NONE
            && noun < pronoun
            && verb > subject
            && Rewiring.isSubject(tokens.relations[subject])
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.isBehindComma(tokens, pronoun)
            && (isMistaken(tokens.relations[verb]) || tokens.relations[verb].equals("appos"));
    if (relative) {
      tokens.relations[verb] = "acl:relcl";
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
                || pronoun - noun == 2 && Rewiring.isBehindComma(tokens, pronoun));
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
        || !isMistaken(tokens.relations[verb])
        || !Rewiring.isVerb(tokens, verb)
        || !tokens.relations[main].equals("acl:relcl")) {
      return;
    }
    int noun = tokens.heads[main];
    if (noun == NONE || noun > pronoun) {
      return;
    }
    Rewiring.hang(tokens, main, tokens.heads[noun], tokens.relations[noun]);
    Rewiring.becomeSubject(tokens, noun, main);
    Rewiring.hang(tokens, verb, noun, "acl:relcl");
    Rewiring.hang(tokens, pronoun, verb, "nsubj");
  }

  private static boolean isMistaken(String relation) {
    return relation.equals("nsubj") || relation.equals("dep");
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
    Rewiring.hang(tokens, verb, noun, "acl:relcl");
    Rewiring.hang(tokens, pronoun, verb, Rewiring.has(tokens, verb, "nsubj") ? "obj" : "nsubj");
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
      tokens.relations[pronoun] = Rewiring.subjectRelation(tokens, verb);
    }
  }

  /**
   * "a proposal that the opposition had drafted": the clause lacks an object, which the noun is,
   * unless it is of those that a clause explains ("the fear that the talks failed").
   */
  private static void objectOfTheClause(Tokens tokens, int that) {
    int verb = tokens.heads[that];
    int noun = verb == NONE ? NONE : tokens.heads[verb];
    boolean lacking =
        noun != NONE
            && noun == that - 1
            && (tokens.relations[verb].equals("ccomp") || tokens.relations[verb].equals("acl"))
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.isVerb(tokens, verb)
            && !SyntaxWords.is(WordUse.EXPLAINED, tokens.lemmas[noun])
            && !tokens.lemmas[verb].equals("be")
            && Rewiring.has(tokens, verb, "nsubj")
            && !hasComplement(tokens, verb)
            && !isOfDegree(tokens, noun);
    if (lacking) {
      tokens.relations[verb] = "acl:relcl";
      Rewiring.becomeObject(tokens, that);
    }
  }

  /** "so much work that we stayed", "such a storm that we stayed": the clause tells how much. */
  private static boolean isOfDegree(Tokens tokens, int noun) {
    for (int i = Rewiring.first(tokens, noun); i < noun; i++) {
      if (tokens.lowers[i].equals("so") || tokens.lowers[i].equals("such")) {
        return true;
      }
    }
    return false;
  }

  /** "the report he wrote": right behind a noun, without a comma, no clause stands by itself. */
  private static void withoutPronoun(Tokens tokens, int verb) {
    int first = Rewiring.first(tokens, verb);
    int noun = first - 1;
    boolean relative =
        noun >= 0
            && first < verb
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.isVerb(tokens, verb)
            && tokens.heads[noun] == tokens.heads[verb]
            && (tokens.relations[noun].equals("obj") || Rewiring.isSubject(tokens.relations[noun]))
            && beginsWithSubject(tokens, verb, first)
            && !SyntaxWords.is(WordUse.EXPLAINED, tokens.lemmas[noun])
            && !hasComplement(tokens, verb);
    if (relative) {
      Rewiring.hang(tokens, verb, noun, "acl:relcl");
    }
  }

  private static boolean beginsWithSubject(Tokens tokens, int verb, int first) {
    int subject = Rewiring.child(tokens, verb, "nsubj");
    return subject != NONE && Rewiring.isUnder(tokens, first, subject);
  }

  private static boolean hasComplement(Tokens tokens, int verb) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == verb) {
        switch (tokens.relations[i]) {
          case "obj", "iobj", "ccomp", "xcomp", "cop", "aux:pass", "dep" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** "considers whether to impose tariffs": the verb heads what is considered. */
  private static void whether(Tokens tokens, int whether) {
    int governor = tokens.heads[whether];
    int verb = Rewiring.child(tokens, whether, "dep");
    if (verb == NONE && governor != NONE) {
      verb = Rewiring.child(tokens, governor, "xcomp");
    }
    if (governor == NONE
        || verb == NONE
        || !Rewiring.isVerb(tokens, verb)
        || verb < whether
        || !tokens.relations[whether].equals("obj")) {
      return;
    }
    Rewiring.hang(tokens, verb, governor, "ccomp");
    Rewiring.hang(tokens, whether, verb, "mark");
  }
}
