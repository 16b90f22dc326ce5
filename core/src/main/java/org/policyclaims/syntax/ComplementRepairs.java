package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** "claiming Minsk an ally": the name is the object, the noun what it is said to be. */
final class ComplementRepairs {

  void repair(Tokens tokens, int noun) {
    int name = tokens.heads[noun];
    if (name == NONE || !Rewiring.isNoun(tokens, noun) || name > noun) {
      return;
    }
    int verb = tokens.heads[name];
    boolean complement =
        verb != NONE
            && verb < name
            && isLoose(tokens.relations[noun])
            && (tokens.relations[name].equals("xcomp") || tokens.relations[name].equals("obj"))
            && Rewiring.isVerb(tokens, verb)
            && SyntaxWords.isNaming(tokens.lemmas[verb])
            && beginsWithArticle(tokens, noun, name);
    if (complement) {
      tokens.relations[name] = "obj";
      tokens.heads[noun] = verb;
      tokens.relations[noun] = "xcomp";
    }
  }

  private static boolean isLoose(String relation) {
    return relation.equals("dep") || relation.equals("appos") || relation.equals("nmod");
  }

  /** Whether nothing, not even a comma, stands between the name and an article. */
  private static boolean beginsWithArticle(Tokens tokens, int noun, int name) {
    int next = name + 1;
    return next < noun
        && tokens.heads[next] == noun
        && tokens.relations[next].equals("det")
        && (tokens.lowers[next].equals("a") || tokens.lowers[next].equals("an"));
  }
}
