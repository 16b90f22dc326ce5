package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/** Participial clauses: what they hang on, and as what. */
final class ParticipleRepairs {

  void repair(Tokens tokens, int token) {
    String tag = tokens.tags[token];
    if (!tag.equals("VBG") && !tag.equals("VBN")) {
      return;
    }
    if (tag.equals("VBN")) {
      notTheMainVerb(tokens, token);
      ofTheObject(tokens, token);
    }
    if (tokens.relations[token].equals("advcl")) {
      ofAnother(tokens, token);
    }
    if (tokens.relations[token].equals("dep")) {
      afterConjunction(tokens, token);
      afterItsVerb(tokens, token);
      afterComma(tokens, token);
      ofANoun(tokens, token);
      ofTheNounBefore(tokens, token);
    } else if (tokens.relations[token].equals("acl")) {
      beingReplaced(tokens, token);
      ofTheClause(tokens, token);
    }
  }

  /** "defended Lind, who left, saying Lind was right": who is named in it again does not say it. */
  private static void ofAnother(Tokens tokens, int participle) {
    int relative = tokens.heads[participle];
    if (relative == NONE
        || relative > participle
        || !tokens.tags[participle].equals("VBG")
        || !tokens.relations[relative].equals("acl:relcl")
        || !Rewiring.isBehindComma(tokens, participle)) {
      return;
    }
    int verb = tokens.heads[relative];
    boolean again = false;
    while (verb != NONE
        && (Rewiring.isNoun(tokens, verb) || tokens.relations[verb].equals("acl"))) {
      again |= tokens.tags[verb].startsWith("NNP") && isNamedUnder(tokens, verb, participle);
      verb = tokens.heads[verb];
    }
    if (again && verb != NONE && Rewiring.isVerb(tokens, verb)) {
      Rewiring.attach(tokens, participle, verb, "advcl");
    }
  }

  private static boolean isNamedUnder(Tokens tokens, int name, int participle) {
    for (int i = participle + 1; i < tokens.size(); i++) {
      if (tokens.words[i].equals(tokens.words[name]) && Rewiring.isUnder(tokens, i, participle)) {
        return true;
      }
    }
    return false;
  }

  /** "closed the base, leading to protests": after a comma the whole clause is meant. */
  private static void ofTheClause(Tokens tokens, int participle) {
    int noun = tokens.heads[participle];
    if (!tokens.tags[participle].equals("VBG")
        || !Rewiring.isBehindComma(tokens, participle)
        || noun == NONE
        || noun > participle) {
      return;
    }
    int verb = noun;
    while (verb != NONE && Rewiring.isNoun(tokens, verb) && !Rewiring.has(tokens, verb, "cop")) {
      verb = tokens.heads[verb];
    }
    if (verb != NONE && verb < noun && Rewiring.isVerb(tokens, verb)) {
      Rewiring.attach(tokens, participle, verb, "advcl");
    }
  }

  /** "The sanctions imposed by them have hurt": the verb with the auxiliary is the main one. */
  private static void notTheMainVerb(Tokens tokens, int participle) {
    int subject = Rewiring.child(tokens, participle, "nsubj");
    int main = Rewiring.child(tokens, participle, "dep");
    boolean swapped =
        subject != NONE
            && subject == participle - 1
            && main > participle
            && Rewiring.isVerb(tokens, main)
            && !Rewiring.has(tokens, participle, "aux")
            && !Rewiring.has(tokens, main, "nsubj")
            && (Rewiring.has(tokens, main, "aux") || Rewiring.has(tokens, main, "aux:pass"));
    if (!swapped) {
      return;
    }
    Rewiring.hang(tokens, main, tokens.heads[participle], tokens.relations[participle]);
    Rewiring.becomeSubject(tokens, subject, main);
    Rewiring.hang(tokens, participle, subject, "acl");
    for (int i = main + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == participle) {
        tokens.heads[i] = main;
      }
    }
  }

  /**
   * "welcomed the progress made in the talks": a bare participle is no clause of its own; it says
   * more of the object. "kept the plans hidden from them" is another thing.
   */
  private static void ofTheObject(Tokens tokens, int participle) {
    int verb = tokens.heads[participle];
    int object = Rewiring.child(tokens, participle, "nsubj");
    boolean mistaken =
        verb != NONE
            && verb < object
            && object < participle
            && isLoose(tokens.relations[participle])
            && Rewiring.isVerb(tokens, verb)
            && !SyntaxWords.is(WordUse.TAKES_PARTICIPLE, tokens.lemmas[verb])
            && Rewiring.isNoun(tokens, object)
            && Rewiring.has(tokens, participle, "obl")
            && !Rewiring.has(tokens, participle, "aux")
            && !Rewiring.has(tokens, participle, "mark")
            && !Rewiring.has(tokens, verb, "obj")
            && !holdsComma(tokens, verb, participle);
    if (!mistaken) {
      return;
    }
    Rewiring.hang(tokens, object, verb, "obj");
    Rewiring.hang(tokens, participle, object, "acl");
    for (int i = participle + 1; i < tokens.size(); i++) {
      boolean setOff = tokens.relations[i].equals("advcl") || tokens.relations[i].equals("punct");
      if (tokens.heads[i] == participle && setOff) {
        tokens.heads[i] = verb;
      }
    }
  }

  private static boolean isLoose(String relation) {
    return relation.equals("dep") || relation.equals("xcomp") || relation.equals("ccomp");
  }

  private static boolean holdsComma(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.words[i].equals(",") || tokens.words[i].equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "expressing concern at the raids reported by them": the raids, not the concern. */
  private static void ofTheNounBefore(Tokens tokens, int participle) {
    int verb = tokens.heads[participle];
    boolean loose =
        tokens.relations[participle].equals("dep")
            && tokens.tags[participle].equals("VBN")
            && verb != NONE
            && verb < participle - 1
            && Rewiring.isVerb(tokens, verb)
            && Rewiring.isNoun(tokens, participle - 1)
            && Rewiring.has(tokens, participle, "obl")
            && !Rewiring.has(tokens, participle, "aux")
            && !Rewiring.has(tokens, participle, "aux:pass")
            && !SyntaxWords.is(WordUse.TAKES_PARTICIPLE, tokens.lemmas[verb]);
    if (loose && Rewiring.isUnder(tokens, participle - 1, verb)) {
      Rewiring.attach(tokens, participle, participle - 1, "acl");
    }
  }

  /** "keeps paying them and hiding it": the gerund is what the verb before it takes. */
  private static void afterItsVerb(Tokens tokens, int gerund) {
    int verb = tokens.heads[gerund];
    if (tokens.tags[gerund].equals("VBG")
        && verb != NONE
        && verb == gerund - 1
        && Rewiring.isVerb(tokens, verb)
        && !Rewiring.has(tokens, verb, "cop")) {
      tokens.relations[gerund] = "xcomp";
    }
  }

  /** "albeit claiming": the conjunction was read as the head. */
  private static void afterConjunction(Tokens tokens, int participle) {
    int conjunction = tokens.heads[participle];
    if (conjunction != participle - 1
        || !tokens.relations[conjunction].equals("dep")
        || !SyntaxWords.is(WordUse.SUBORDINATOR, tokens.lowers[conjunction])) {
      return;
    }
    int main = tokens.heads[conjunction];
    Rewiring.hang(tokens, participle, main, main == NONE ? "root" : "advcl");
    Rewiring.hang(tokens, conjunction, participle, "mark");
  }

  /** "was building a base, referring to the treaty". */
  private static void afterComma(Tokens tokens, int participle) {
    int main = tokens.heads[participle];
    if (tokens.relations[participle].equals("dep")
        && main != NONE
        && main < participle
        && Rewiring.isBehindComma(tokens, participle)
        && (Rewiring.isVerb(tokens, main) || Rewiring.has(tokens, main, "cop"))) {
      tokens.relations[participle] = "advcl";
    }
  }

  /** "The treaty, signed in May, …": a participle hung loosely on a noun is said of it. */
  private static void ofANoun(Tokens tokens, int participle) {
    int noun = tokens.heads[participle];
    if (tokens.relations[participle].equals("dep")
        && tokens.tags[participle].equals("VBN")
        && Rewiring.isNoun(tokens, noun)
        && noun < participle
        && Rewiring.isBehindComma(tokens, participle)) {
      tokens.relations[participle] = "acl";
    }
  }

  /**
   * "was withdrawn from the service being replaced by another": what is taken out of somewhere is
   * replaced, not where it is taken from.
   */
  private static void beingReplaced(Tokens tokens, int participle) {
    int noun = tokens.heads[participle];
    int main = noun == NONE ? NONE : tokens.heads[noun];
    if (main == NONE
        || main > noun
        || !tokens.relations[noun].equals("obl")
        || !Rewiring.has(tokens, main, "aux:pass")) {
      return;
    }
    int being = Rewiring.child(tokens, participle, "aux:pass");
    int source = Rewiring.child(tokens, noun, "case");
    boolean replaced =
        being != NONE
            && tokens.lowers[being].equals("being")
            && source != NONE
            && (tokens.lowers[source].equals("from") || tokens.lowers[source].equals("of"))
            && SyntaxWords.is(WordUse.REPLACING, tokens.lemmas[participle]);
    if (replaced) {
      Rewiring.attach(tokens, participle, main, "advcl");
    }
  }
}
