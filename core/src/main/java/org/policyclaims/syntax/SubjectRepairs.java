package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Subjects that are none, and infinitives that were taken for clauses with a subject. */
final class SubjectRepairs {

  void repair(Tokens tokens, int token) {
    vocative(tokens, token);
    nameBehindTheNoun(tokens, token);
    coordinatedName(tokens, token);
    infinitive(tokens, token);
  }

  /**
   * "said the manager, Rich Lind", "On the topic of that man, Mr. Lind, Oslo agreed": of two
   * subjects of one verb, a name that commas set off names the noun before.
   */
  private static void nameBehindTheNoun(Tokens tokens, int name) {
    int verb = tokens.heads[name];
    if (verb == NONE
        || !tokens.tags[name].startsWith("NNP")
        || !tokens.relations[name].startsWith("nsubj")) {
      return;
    }
    int before = firstWord(tokens, name) - 2;
    int other = otherSubject(tokens, name, verb);
    boolean named =
        other != NONE
            && before >= 0
            && tokens.words[before + 1].equals(",")
            && Rewiring.isNoun(tokens, before)
            && !tokens.tags[before].startsWith("NNP")
            && (other > verb) == (name > verb);
    if (named) {
      Rewiring.hang(tokens, name, other < name ? other : before, "appos");
    }
  }

  private static int firstWord(Tokens tokens, int name) {
    int first = Rewiring.first(tokens, name);
    return first < name && tokens.words[first].equals(",") ? first + 1 : first;
  }

  private static int otherSubject(Tokens tokens, int name, int verb) {
    for (int i = 0; i < tokens.size(); i++) {
      if (i != name && tokens.heads[i] == verb && tokens.relations[i].startsWith("nsubj")) {
        return i;
      }
    }
    return NONE;
  }

  /** "the Russian president, Vladimir Putin": what no conjunction joins is the same person. */
  private static void coordinatedName(Tokens tokens, int name) {
    int noun = tokens.heads[name];
    if (noun == NONE
        || !tokens.relations[name].equals("conj")
        || !tokens.tags[name].startsWith("NNP")
        || !tokens.tags[noun].equals("NN")
        || Rewiring.has(tokens, name, "cc")
        || tokens.tags[Math.max(0, noun - 1)].startsWith("NNP") && tokens.heads[noun - 1] == noun) {
      return;
    }
    int first = firstWord(tokens, name);
    boolean alone = first == noun + 2 && tokens.words[noun + 1].equals(",");
    for (int i = 0; i < tokens.size(); i++) {
      alone &= i == name || tokens.heads[i] != noun || !tokens.relations[i].equals("conj");
    }
    if (alone) {
      tokens.relations[name] = "appos";
    }
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
