package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "interested in retaining their dependence": a gerund with its object, not an adjective. */
final class GerundRepairs {

  void repair(Tokens tokens, int gerund) {
    String relation = tokens.relations[gerund];
    if (gerund == 0
        || !tokens.tags[gerund].equals("VBG")
        || !relation.equals("amod") && !relation.equals("compound")) {
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
}
