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
        || !tokens.relations[pronoun].startsWith("nsubj")) {
      return;
    }
    int addressed = Rewiring.child(tokens, verb, tokens.relations[pronoun]);
    if (addressed < pronoun
        && Rewiring.isNoun(tokens, addressed)
        && isSetOff(tokens, addressed, pronoun)) {
      tokens.relations[addressed] = "vocative";
    }
  }

  /** Whether a comma follows the phrase, and then the pronoun, or "today we". */
  private static boolean isSetOff(Tokens tokens, int noun, int pronoun) {
    int comma = noun + 1;
    while (comma < pronoun && Rewiring.isUnder(tokens, comma, noun)) {
      comma++;
    }
    boolean speaks = tokens.lowers[pronoun].equals("i") || tokens.lowers[pronoun].equals("we");
    return comma < pronoun && tokens.words[comma].equals(",") && (comma == pronoun - 1 || speaks);
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
