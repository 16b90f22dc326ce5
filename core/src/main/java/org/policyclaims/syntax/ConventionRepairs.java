package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.Set;

/**
 * Constructions that the treebanks of today write otherwise than the trees that the rules behind
 * this package read: both are right, and one name for one thing is enough.
 */
final class ConventionRepairs {
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether");
  private static final Set<String> MODAL = Set.of("need", "dare");

  void repair(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      markOfContent(tokens, i);
      contentBehindIt(tokens, i);
      infinitiveOfDegree(tokens, i);
      infinitiveOfDue(tokens, i);
      bareInfinitive(tokens, i);
      infinitiveOfAVerb(tokens, i);
      yearOfAnObject(tokens, i);
      whatANameIsCalled(tokens, i);
      participleBeforeItsNoun(tokens, i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      contentOfANoun(tokens, i);
    }
  }

  /** "the view that Oslo owned the port": the clause lacks no object that "that" could be. */
  private static void markOfContent(Tokens tokens, int that) {
    int clause = tokens.heads[that];
    int noun = clause == NONE ? NONE : tokens.heads[clause];
    boolean mistaken =
        noun != NONE
            && noun == that - 1
            && tokens.lowers[that].equals("that")
            && tokens.relations[that].startsWith("ob")
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.has(tokens, clause, "nsubj")
            && (tokens.relations[clause].equals("acl")
                || objects(tokens, clause) > 1
                || Rewiring.has(tokens, noun, "cop") && Rewiring.has(tokens, noun, "expl"));
    if (mistaken) {
      Rewiring.becomeMark(tokens, that);
      tokens.relations[clause] = "acl";
    }
  }

  private static int objects(Tokens tokens, int verb) {
    int objects = 0;
    for (int i = 0; i < tokens.size(); i++) {
      objects += tokens.heads[i] == verb && tokens.relations[i].equals("obj") ? 1 : 0;
    }
    return objects;
  }

  /** "the claim that Oslo paid": what is claimed is a complement, as it is of "claimed". */
  private static void contentOfANoun(Tokens tokens, int clause) {
    int noun = tokens.heads[clause];
    boolean content =
        noun != NONE
            && tokens.relations[clause].equals("acl")
            && Rewiring.isNoun(tokens, noun)
            && hasMark(tokens, clause, COMPLEMENTIZERS);
    if (content) {
      tokens.relations[clause] = "ccomp";
    }
  }

  /** "It is unclear whether Oslo paid": a clause behind "it" is one that the predicate takes. */
  private static void contentBehindIt(Tokens tokens, int clause) {
    int predicate = tokens.heads[clause];
    if (predicate == NONE || predicate > clause || !tokens.relations[clause].startsWith("csubj")) {
      return;
    }
    int it = Rewiring.child(tokens, predicate, "expl");
    if (it == NONE) {
      it = Rewiring.child(tokens, predicate, Rewiring.subjectRelation(tokens, predicate));
    }
    if (it == NONE || it > predicate || !tokens.lowers[it].equals("it")) {
      return;
    }
    if (!isInfinitive(tokens, clause)) {
      tokens.relations[clause] = "ccomp";
    } else if (Rewiring.has(tokens, predicate, "cop")) {
      tokens.relations[clause] = "xcomp";
    }
  }

  /**
   * "too poor to pay", "rich enough to pay", "the first to pay": the infinitive is what the
   * adjective takes.
   */
  private static void infinitiveOfDegree(Tokens tokens, int verb) {
    int adjective = tokens.heads[verb];
    if (adjective == NONE
        || adjective > verb
        || !tokens.tags[adjective].startsWith("JJ")
        || !isInfinitive(tokens, verb)) {
      return;
    }
    boolean taken =
        tokens.relations[verb].equals("acl") && Rewiring.has(tokens, adjective, "cop")
            || tokens.relations[verb].equals("advcl") && isOfDegree(tokens, adjective);
    if (taken) {
      tokens.relations[verb] = "xcomp";
    }
  }

  /**
   * "promised in May to pay", "ordered the firm not to pay": behind another phrase the infinitive
   * is read as a purpose, also where the verb is one that takes it.
   */
  private static void infinitiveOfAVerb(Tokens tokens, int infinitive) {
    int verb = tokens.heads[infinitive];
    if (verb == NONE
        || verb > infinitive
        || !tokens.relations[infinitive].equals("advcl")
        || !Rewiring.isVerb(tokens, verb)
        || !isInfinitive(tokens, infinitive)
        || Rewiring.has(tokens, verb, "xcomp")
        || Rewiring.has(tokens, verb, "ccomp")) {
      return;
    }
    boolean told = Rewiring.has(tokens, verb, "obj") || Rewiring.has(tokens, verb, "aux:pass");
    int first = Rewiring.first(tokens, infinitive);
    if (SyntaxWords.is(told ? WordUse.TELLS_TO : WordUse.MEANS_TO, tokens.lemmas[verb])
        && !tokens.words[first - 1].equals(",")
        && !tokens.lowers[first].equals("in")
        && !tokens.lowers[first].equals("so")) {
      tokens.relations[infinitive] = "xcomp";
    }
  }

  private static boolean isOfDegree(Tokens tokens, int adjective) {
    int before = adjective - 1;
    int behind = adjective + 1;
    return before >= 0 && tokens.heads[before] == adjective && tokens.lowers[before].equals("too")
        || behind < tokens.size()
            && tokens.heads[behind] == adjective
            && tokens.lowers[behind].equals("enough");
  }

  /** "The port is due to close": "due to" is a preposition only before a noun. */
  private static void infinitiveOfDue(Tokens tokens, int due) {
    int to = due + 1;
    int verb = tokens.heads[due];
    boolean mistaken =
        to < tokens.size()
            && verb > to
            && tokens.tags[due].startsWith("JJ")
            && tokens.relations[due].equals("case")
            && tokens.lowers[to].equals("to")
            && tokens.heads[to] == due
            && tokens.tags[verb].equals("VB");
    int be = mistaken ? auxiliaryBefore(tokens, due, verb) : NONE;
    if (be == NONE) {
      return;
    }
    Rewiring.hang(tokens, due, tokens.heads[verb], tokens.relations[verb]);
    Rewiring.hang(tokens, verb, due, "xcomp");
    Rewiring.hang(tokens, to, verb, "mark");
    tokens.tags[to] = "TO";
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i < due || i > verb && tokens.relations[i].equals("punct");
      if (outside && tokens.heads[i] == verb) {
        tokens.heads[i] = due;
      }
    }
    tokens.relations[be] = "cop";
  }

  private static int auxiliaryBefore(Tokens tokens, int due, int verb) {
    for (int i = due - 1; i >= 0; i--) {
      if (tokens.heads[i] == verb && tokens.lemmas[i].equals("be")) {
        return i;
      }
    }
    return NONE;
  }

  /** "Oslo need not pay": with a bare infinitive it is a modal, as "must" is. */
  private static void bareInfinitive(Tokens tokens, int modal) {
    int not = modal + 1;
    if (not >= tokens.size()
        || !MODAL.contains(tokens.lowers[modal])
        || !tokens.lowers[not].equals("not") && !tokens.lowers[not].equals("n't")) {
      return;
    }
    int verb = Rewiring.child(tokens, modal, "xcomp");
    if (verb > not && tokens.tags[verb].equals("VB") && !isInfinitive(tokens, verb)) {
      Rewiring.putOver(tokens, verb, modal, "aux");
      tokens.tags[modal] = "MD";
    }
  }

  /** "approved the budget for 2019": the budget is, and the approval is not, for that year. */
  private static void yearOfAnObject(Tokens tokens, int year) {
    int preposition = year - 1;
    int object = year - 2;
    boolean budget =
        object > 0
            && tokens.tags[year].equals("CD")
            && tokens.words[year].length() == 4
            && tokens.relations[year].equals("obl")
            && tokens.lowers[preposition].equals("for")
            && tokens.heads[preposition] == year
            && tokens.relations[object].equals("obj")
            && tokens.heads[object] == tokens.heads[year];
    if (budget) {
      Rewiring.hang(tokens, year, object, "nmod");
    }
  }

  /** "claims Minsk an ally": a name without a mark before an article owns nothing. */
  private static void whatANameIsCalled(Tokens tokens, int name) {
    int article = name + 1;
    int noun = tokens.heads[name];
    boolean called =
        tokens.relations[name].equals("nmod:poss")
            && tokens.tags[name].startsWith("NNP")
            && article < noun
            && tokens.tags[article].equals("DT")
            && tokens.heads[article] == noun
            && !Rewiring.has(tokens, name, "case");
    int verb = called ? tokens.heads[noun] : NONE;
    if (verb != NONE && verb < name && Rewiring.isVerb(tokens, verb)) {
      Rewiring.hang(tokens, name, verb, "obj");
      Rewiring.hang(tokens, noun, verb, "xcomp");
    }
  }

  /** "Estonian-made drones": a participle before its noun is an adjective to it. */
  private static void participleBeforeItsNoun(Tokens tokens, int participle) {
    int noun = tokens.heads[participle];
    boolean adjective =
        noun == participle + 1
            && tokens.relations[participle].equals("acl")
            && tokens.tags[participle].equals("VBN")
            && Rewiring.isNoun(tokens, noun);
    if (adjective) {
      tokens.relations[participle] = "amod";
    }
  }

  private static boolean isInfinitive(Tokens tokens, int verb) {
    int mark = Rewiring.child(tokens, verb, "mark");
    return mark != NONE && mark < verb && tokens.tags[mark].equals("TO");
  }

  private static boolean hasMark(Tokens tokens, int clause, Set<String> words) {
    int mark = Rewiring.child(tokens, clause, "mark");
    return mark != NONE && mark < clause && words.contains(tokens.lowers[mark]);
  }
}
