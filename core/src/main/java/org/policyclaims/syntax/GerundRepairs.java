package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "interested in retaining their dependence": a gerund with its object, not an adjective. */
final class GerundRepairs {

  void repair(Tokens tokens, int gerund) {
    openingSubject(tokens, gerund);
    possessor(tokens, gerund);
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
    Rewiring.hang(tokens, gerund, governor, Rewiring.isNoun(tokens, governor) ? "acl" : "advcl");
    Rewiring.hang(tokens, noun, gerund, "obj");
    Rewiring.hang(tokens, preposition, gerund, "mark");
  }

  /**
   * "Closing the bases has cost jobs": what cost them is the closing. Before an article no word in
   * -ing is an adjective.
   */
  private static void openingSubject(Tokens tokens, int gerund) {
    int main = tokens.heads[gerund];
    int next = gerund + 1;
    boolean loose =
        main > next
            && tokens.relations[gerund].equals("dep")
            && tokens.lowers[gerund].endsWith("ing")
            && (gerund == 0 || tokens.tags[gerund - 1].equals("IN"))
            && isDeterminer(tokens.tags[next]);
    int noun = loose ? tokens.heads[next] : NONE;
    boolean subject =
        noun != NONE && tokens.heads[noun] == main && tokens.relations[noun].startsWith("nsubj");
    if (!subject) {
      return;
    }
    tokens.tags[gerund] = "VBG";
    tokens.relations[gerund] = "csubj";
    Rewiring.hang(tokens, noun, gerund, "obj");
  }

  /** "respond to Lind's calling it a lie": whose calling it is. */
  private static void possessor(Tokens tokens, int gerund) {
    int mark = gerund - 1;
    if (mark < 1
        || !tokens.tags[gerund].equals("VBG")
        || !tokens.tags[mark].equals("POS")
        || tokens.heads[mark] == NONE) {
      return;
    }
    int name = tokens.heads[mark];
    boolean beside =
        name < mark
            && tokens.heads[name] != NONE
            && tokens.heads[name] == tokens.heads[gerund]
            && tokens.heads[gerund] < name
            && Rewiring.isNoun(tokens, name);
    if (beside) {
      for (int i = 0; i < name; i++) {
        if (tokens.heads[i] == name && tokens.relations[i].equals("case")) {
          Rewiring.hang(tokens, i, gerund, "mark");
        }
      }
      tokens.relations[gerund] = "advcl";
      Rewiring.hang(tokens, name, gerund, "nsubj");
    }
  }

  private static boolean isDeterminer(String tag) {
    return tag.equals("DT") || tag.equals("PRP$");
  }

  private static boolean isModifier(String relation) {
    return relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
  }
}
