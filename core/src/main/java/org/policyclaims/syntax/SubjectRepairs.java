package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Subjects that are none, and infinitives that were taken for clauses with a subject. */
final class SubjectRepairs {

  void repair(Tokens tokens, int token) {
    vocative(tokens, token);
    infinitive(tokens, token);
  }

  /** "Madam President, I rise to speak": who is spoken to does not rise. */
  private static void vocative(Tokens tokens, int pronoun) {
    int verb = tokens.heads[pronoun];
    if (pronoun < 2
        || verb < pronoun
        || !tokens.tags[pronoun].equals("PRP")
        || !tokens.words[pronoun - 1].equals(",")
        || !tokens.relations[pronoun].startsWith("nsubj")) {
      return;
    }
    int addressed = Rewiring.child(tokens, verb, tokens.relations[pronoun]);
    if (addressed < pronoun
        && Rewiring.isNoun(tokens, addressed)
        && Rewiring.isUnder(tokens, pronoun - 2, addressed)) {
      tokens.relations[addressed] = "vocative";
    }
  }

  /** "we will have to close it": what one has to do shares its subject. */
  private static void infinitive(Tokens tokens, int verb) {
    int governor = tokens.heads[verb];
    if (governor == NONE
        || governor > verb
        || !tokens.relations[verb].equals("ccomp")
        || !tokens.tags[verb].equals("VB")
        || !tokens.lemmas[governor].equals("have")
        || Rewiring.has(tokens, verb, "nsubj")
        || Rewiring.has(tokens, governor, "obj")) {
      return;
    }
    int mark = Rewiring.child(tokens, verb, "mark");
    if (mark != NONE && tokens.tags[mark].equals("TO")) {
      tokens.relations[verb] = "xcomp";
    }
  }
}
