package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "Belarus' capacity": an apostrophe alone after an s is a possessive, not a quotation mark. */
final class PossessiveRepairs {

  void repair(Tokens tokens, int apostrophe) {
    String word = tokens.words[apostrophe];
    if (apostrophe == 0
        || apostrophe + 1 >= tokens.size()
        || !word.equals("’") && !word.equals("'")
        || tokens.relations[apostrophe].equals("case")) {
      return;
    }
    int owner = apostrophe - 1;
    int owned = tokens.heads[owner];
    boolean possessive =
        tokens.ends[owner] == tokens.starts[apostrophe]
            && tokens.starts[apostrophe + 1] > tokens.ends[apostrophe]
            && tokens.lowers[owner].endsWith("s")
            && Rewiring.isNoun(tokens, owner)
            && !closesQuotation(tokens, apostrophe)
            && owned > apostrophe
            && Rewiring.isNoun(tokens, owned)
            && (tokens.relations[owner].equals("compound")
                || tokens.relations[owner].equals("amod")
                || tokens.relations[owner].equals("nmod:poss"));
    if (!possessive) {
      return;
    }
    tokens.relations[owner] = "nmod:poss";
    Rewiring.attach(tokens, apostrophe, owner, "case");
    tokens.tags[apostrophe] = "POS";
  }

  private static boolean closesQuotation(Tokens tokens, int apostrophe) {
    int open = 0;
    for (int i = 0; i < apostrophe; i++) {
      String word = tokens.words[i];
      if (word.equals("‘") || word.equals("`")) {
        open++;
      } else if (word.equals("'")
          && !tokens.tags[i].equals("POS")
          && i + 1 < tokens.size()
          && tokens.ends[i] == tokens.starts[i + 1]) {
        open++;
      } else if (open > 0 && word.equals("’") && !tokens.tags[i].equals("POS")) {
        open--;
      }
    }
    return open > 0 && tokens.heads[apostrophe] != NONE;
  }
}
