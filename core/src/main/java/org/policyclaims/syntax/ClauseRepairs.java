package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * Mends the attachment of clauses and phrases: gerunds after a preposition read as adjectives,
 * conjuncts of the wrong verb form, participles and relative clauses on the wrong noun.
 */
final class ClauseRepairs {
  private final GerundRepairs gerunds = new GerundRepairs();
  private final ParticipleRepairs participles = new ParticipleRepairs();
  private final ComplementRepairs complements = new ComplementRepairs();
  private final RelativeRepairs relatives = new RelativeRepairs();
  private final MainVerbRepairs mainVerbs = new MainVerbRepairs();
  private final GardenPathRepairs gardenPaths = new GardenPathRepairs();
  private final ExistentialRepairs existentials = new ExistentialRepairs();
  private final SubjectDayRepairs subjectDays = new SubjectDayRepairs();
  private final SubjectRepairs subjects = new SubjectRepairs();
  private final AgreementRepairs agreements = new AgreementRepairs();
  private final EllipsisRepairs ellipses = new EllipsisRepairs();
  private final BeRepairs auxiliaries = new BeRepairs();
  private final OpeningRepairs openings = new OpeningRepairs();

  void repair(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      relatives.repair(tokens, i);
      mainVerbs.repair(tokens, i);
      gardenPaths.repair(tokens, i);
      existentials.repair(tokens, i);
      subjectDays.repair(tokens, i);
      subjects.repair(tokens, i);
      agreements.repair(tokens, i);
      gerunds.repair(tokens, i);
      participles.repair(tokens, i);
      complements.repair(tokens, i);
      finiteConjunct(tokens, i);
      contentBehindAVerb(tokens, i);
      relativeOfPlan(tokens, i);
      cleft(tokens, i);
      objectOfTheSecond(tokens, i);
      ellipses.repair(tokens, i);
      openings.repair(tokens, i);
      auxiliaries.repair(tokens, i);
    }
  }

  /** "Demands that they leave", without a subject before it: the clause is what is demanded. */
  private static void contentBehindAVerb(Tokens tokens, int clause) {
    int verb = tokens.heads[clause];
    boolean content =
        tokens.relations[clause].equals("csubj")
            && verb != NONE
            && verb < clause
            && tokens.tags[verb].startsWith("VB")
            && Rewiring.has(tokens, clause, "mark")
            && !Rewiring.has(tokens, verb, "cop")
            && !Rewiring.has(tokens, verb, "aux:pass")
            && !Rewiring.has(tokens, verb, "nsubj")
            && !Rewiring.has(tokens, verb, "expl");
    if (content) {
      tokens.relations[clause] = "ccomp";
    }
  }

  /** "rejected the offer to talk and attempted to leave": the second is no infinitive. */
  private static void finiteConjunct(Tokens tokens, int token) {
    int first = tokens.heads[token];
    boolean mismatch =
        tokens.relations[token].equals("conj")
            && (tokens.tags[token].equals("VBD") || tokens.tags[token].equals("VBN"))
            && tokens.tags[first].equals("VB")
            && !Rewiring.has(tokens, token, "nsubj")
            && !Rewiring.has(tokens, token, "aux")
            && !Rewiring.has(tokens, token, "aux:pass")
            && isInfinitive(tokens, first);
    if (!mismatch) {
      return;
    }
    for (int verb = tokens.heads[first]; verb != NONE; verb = tokens.heads[verb]) {
      if (tokens.tags[verb].equals("VBD")) {
        if (Rewiring.attach(tokens, token, verb, "conj")) {
          tokens.tags[token] = "VBD";
        }
        return;
      }
    }
  }

  private static boolean isInfinitive(Tokens tokens, int verb) {
    int mark = Rewiring.child(tokens, verb, "mark");
    for (int i = Math.max(0, mark); mark != NONE && i < verb; i++) {
      if (tokens.heads[i] == verb && tokens.tags[i].equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "their policy towards Libya, which is unlikely to change": the policy is, not Libya. */
  private static void relativeOfPlan(Tokens tokens, int token) {
    if (!tokens.relations[token].equals("acl:relcl")) {
      return;
    }
    int name = tokens.heads[token];
    int plan = tokens.heads[name];
    boolean doubtful =
        plan != NONE
            && tokens.relations[name].equals("nmod")
            && tokens.tags[name].startsWith("NNP")
            && plan < name
            && SyntaxWords.is(WordUse.PLAN, tokens.lemmas[plan])
            && Rewiring.has(tokens, plan, "cop")
            && SyntaxWords.is(WordUse.SAID_OF_PLAN, tokens.lemmas[token])
            && hasWhich(tokens, token, name);
    if (doubtful) {
      Rewiring.attach(tokens, token, plan, "acl:relcl");
    }
  }

  private static boolean hasWhich(Tokens tokens, int clause, int name) {
    for (int i = name + 1; i < clause; i++) {
      if (tokens.lowers[i].equals("which")) {
        return tokens.words[i - 1].equals(",");
      }
    }
    return false;
  }

  /** "was summoned and handed a note": the note is handed. */
  private static void objectOfTheSecond(Tokens tokens, int object) {
    int verb = tokens.heads[object];
    if (!tokens.relations[object].equals("obj")
        || verb == NONE
        || verb > object
        || !Rewiring.has(tokens, verb, "nsubj:pass")) {
      return;
    }
    int second = Rewiring.child(tokens, verb, "conj");
    if (second != NONE
        && second < object
        && tokens.tags[second].equals("VBN")
        && !Rewiring.has(tokens, second, "obj")) {
      tokens.heads[object] = second;
    }
  }

  /** "It was Russia that refused": the clause after the name is relative. */
  private static void cleft(Tokens tokens, int pronoun) {
    if (!tokens.relations[pronoun].equals("nsubj")
        || !tokens.lowers[pronoun].equals("that") && !tokens.lowers[pronoun].equals("who")) {
      return;
    }
    int verb = tokens.heads[pronoun];
    int name = tokens.heads[verb];
    boolean cleft =
        name != NONE
            && (tokens.relations[verb].equals("ccomp") || tokens.relations[verb].equals("csubj"))
            && name < pronoun
            && Rewiring.isNoun(tokens, name)
            && Rewiring.has(tokens, name, "cop")
            && isIt(tokens, Rewiring.child(tokens, name, "nsubj"));
    if (cleft) {
      tokens.relations[verb] = "acl:relcl";
      tokens.tags[pronoun] = tokens.lowers[pronoun].equals("who") ? "WP" : "WDT";
    }
  }

  private static boolean isIt(Tokens tokens, int token) {
    return token != NONE && tokens.lowers[token].equals("it");
  }
}
