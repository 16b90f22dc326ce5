package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import edu.stanford.nlp.process.Morphology;

/** "interested in retaining their dependence": a gerund with its object, not an adjective. */
final class GerundRepairs {

  void repair(Tokens tokens, int gerund) {
    if (!tokens.lowers[gerund].endsWith("ing")) {
      return;
    }
    if (gerund == 0) {
      heading(tokens);
    } else if (tokens.tags[gerund].equals("VBG")) {
      afterPreposition(tokens, gerund);
    }
  }

  private static void afterPreposition(Tokens tokens, int gerund) {
    String relation = tokens.relations[gerund];
    if (!relation.equals("amod") && !relation.equals("compound")) {
      return;
    }
    int preposition = gerund - 1;
    int noun = tokens.heads[gerund];
    while (noun != NONE && tokens.heads[preposition] != noun) {
      noun = isModifier(tokens.relations[noun]) ? tokens.heads[noun] : NONE;
    }
    if (noun == NONE
        || noun < gerund
        || !tokens.relations[preposition].equals("case")
        || !tokens.tags[preposition].equals("IN")
        || tokens.heads[noun] == NONE
        || SyntaxWords.isAdjective(tokens.lowers[gerund], tokens.lowers[gerund + 1])
        || SyntaxWords.isAdjective(tokens.lowers[gerund], tokens.lowers[noun])) {
      return;
    }
    int governor = tokens.heads[noun];
    tokens.heads[gerund] = governor;
    tokens.relations[gerund] = Rewiring.isNoun(tokens, governor) ? "acl" : "advcl";
    tokens.heads[noun] = gerund;
    tokens.relations[noun] = "obj";
    tokens.heads[preposition] = gerund;
    tokens.relations[preposition] = "mark";
  }

  private static boolean isModifier(String relation) {
    return relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
  }

  /** "Building Belarus' capacity is at odds with…": read as a name by its capital letter. */
  private static void heading(Tokens tokens) {
    int noun = tokens.heads[0];
    boolean subject =
        noun != NONE
            && (tokens.relations[0].equals("compound") || tokens.relations[0].equals("amod"))
            && tokens.relations[noun].equals("nsubj")
            && beginsPhrase(tokens, 1, noun);
    if (!subject) {
      return;
    }
    int predicate = tokens.heads[noun];
    tokens.heads[0] = predicate;
    tokens.relations[0] = "csubj";
    tokens.tags[0] = "VBG";
    tokens.lemmas[0] = Morphology.lemmaStatic(tokens.lowers[0], "VBG", true);
    tokens.heads[noun] = 0;
    tokens.relations[noun] = "obj";
  }

  private static boolean beginsPhrase(Tokens tokens, int token, int noun) {
    return tokens.heads[token] == noun
        && (tokens.relations[token].equals("nmod:poss") || tokens.relations[token].equals("det"));
  }
}
