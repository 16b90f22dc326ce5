package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Complements of verbs and of nouns that name actions. */
final class ComplementRepairs {

  void repair(Tokens tokens, int noun) {
    agentOfANoun(tokens, noun);
    agentOfThePassive(tokens, noun);
    infinitiveOfANoun(tokens, noun);
    behindIt(tokens, noun);
    infinitiveOfAnAdjective(tokens, noun);
    int name = tokens.heads[noun];
    if (name == NONE || !Rewiring.isNoun(tokens, noun) || name > noun) {
      return;
    }
    int verb = tokens.heads[name];
    // "claiming Minsk an ally": the name is the object, the noun what it is said to be
    boolean complement =
        verb != NONE
            && verb < name
            && isLoose(tokens.relations[noun])
            && (tokens.relations[name].equals("xcomp") || tokens.relations[name].equals("obj"))
            && Rewiring.isVerb(tokens, verb)
            && SyntaxWords.is(WordUse.NAMING, tokens.lemmas[verb])
            && beginsWithArticle(tokens, noun, name);
    if (complement) {
      tokens.relations[name] = "obj";
      Rewiring.hang(tokens, noun, verb, "xcomp");
    }
  }

  /** "ready and willing to fight": what follows at once is what it is ready for. */
  private static void infinitiveOfAnAdjective(Tokens tokens, int verb) {
    int adjective = tokens.heads[verb];
    if (adjective != NONE
        && tokens.tags[adjective].startsWith("JJ")
        && tokens.relations[verb].equals("dep")
        && tokens.tags[verb].equals("VB")
        && adjective + 2 <= verb
        && tokens.tags[adjective + 1].equals("TO")
        && tokens.heads[adjective + 1] == verb) {
      tokens.relations[verb] = "xcomp";
    }
  }

  /** "It surprised the firm that Oslo paid": the paying surprised it, and is not what it paid. */
  private static void behindIt(Tokens tokens, int clause) {
    int object = tokens.heads[clause];
    int verb = object == NONE ? NONE : tokens.heads[object];
    if (verb == NONE
        || !tokens.relations[clause].equals("acl:relcl")
        || !tokens.relations[object].equals("obj")
        || !SyntaxWords.is(WordUse.AFFECTS, tokens.lemmas[verb])) {
      return;
    }
    int subject = Rewiring.child(tokens, verb, "nsubj");
    int that = Rewiring.child(tokens, clause, "obj");
    boolean extraposed =
        subject != NONE
            && tokens.lowers[subject].equals("it")
            && that == object + 1
            && tokens.lowers[that].equals("that");
    if (extraposed) {
      Rewiring.hang(tokens, clause, verb, "ccomp");
      Rewiring.becomeMark(tokens, that);
    }
  }

  /** "was the first country to sign": the infinitive says which, and is no action of its own. */
  private static void infinitiveOfANoun(Tokens tokens, int verb) {
    int noun = tokens.heads[verb];
    boolean mistaken =
        noun != NONE
            && noun < verb
            && tokens.relations[verb].equals("xcomp")
            && tokens.tags[verb].equals("VB")
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.has(tokens, noun, "cop")
            && noun + 1 < verb
            && tokens.tags[noun + 1].equals("TO");
    if (mistaken) {
      tokens.relations[verb] = "acl";
    }
  }

  /** "recognise the annexation of the island by Turkey": Turkey annexes. */
  private static void agentOfANoun(Tokens tokens, int agent) {
    int verb = tokens.heads[agent];
    if (verb == NONE
        || verb > agent
        || !tokens.relations[agent].equals("obl")
        || !Rewiring.isNoun(tokens, agent)
        || Rewiring.has(tokens, verb, "aux:pass")
        || tokens.tags[verb].equals("VBN") && !Rewiring.has(tokens, verb, "aux")) {
      return;
    }
    int by = Rewiring.child(tokens, agent, "case");
    int object = Rewiring.child(tokens, verb, "obj");
    boolean named =
        by != NONE
            && tokens.lowers[by].equals("by")
            && object > verb
            && object < by
            && SyntaxWords.namesAnAction(tokens.lemmas[object])
            && Rewiring.isUnder(tokens, by - 1, object)
            && Rewiring.has(tokens, object, "nmod");
    if (named) {
      Rewiring.hang(tokens, agent, object, "nmod");
    }
  }

  /** "is seen as a threat by Moscow": Moscow sees, and does not threaten. */
  private static void agentOfThePassive(Tokens tokens, int agent) {
    int noun = tokens.heads[agent];
    int verb = noun == NONE ? NONE : tokens.heads[noun];
    boolean mistaken =
        verb != NONE
            && tokens.relations[agent].equals("nmod")
            && hasCase(tokens, agent, "by")
            && tokens.relations[noun].equals("obl")
            && hasCase(tokens, noun, "as")
            && Rewiring.has(tokens, verb, "aux:pass");
    if (mistaken) {
      Rewiring.hang(tokens, agent, verb, "obl");
    }
  }

  private static boolean hasCase(Tokens tokens, int noun, String preposition) {
    int marker = Rewiring.child(tokens, noun, "case");
    return marker != NONE && tokens.lowers[marker].equals(preposition);
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
