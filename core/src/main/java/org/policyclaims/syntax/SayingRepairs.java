package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableSet;

/** Mends clauses whose verb of saying the parser takes for something smaller, or passes over. */
final class SayingRepairs {
  private static final int LONGEST_NAME = 12;

  private final ImmutableSet<String> sayings;

  /** Takes the verbs of saying, in their dictionary form. */
  SayingRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    mendInverted(tokens);
    for (int verb = 0; verb < tokens.size(); verb++) {
      if (!Rewiring.isVerb(tokens, verb)) {
        continue;
      }
      boolean saying = sayings.contains(tokens.lemmas[verb]);
      boolean function =
          switch (tokens.relations[verb]) {
            case "aux", "mark", "punct" -> true;
            default -> false;
          };
      if (saying && function) {
        mendFunctionWord(tokens, verb);
      } else if (saying || SyntaxWords.is(WordUse.TAKES_CLAUSE, tokens.lemmas[verb])) {
        mendOccasion(tokens, verb);
      }
    }
  }

  /** "Said Lee: …", "Said Lee, “…”": the first word, read as part of the name, is the verb. */
  private static void mendInverted(Tokens tokens) {
    if (tokens.size() < 4
        || !tokens.lowers[0].equals("said") && !tokens.lowers[0].equals("says")
        || !tokens.tags[0].startsWith("NNP")
        || !tokens.tags[1].startsWith("NNP")) {
      return;
    }
    int name = tokens.heads[0];
    if (name == NONE || name > LONGEST_NAME || !tokens.tags[name].startsWith("NNP")) {
      return;
    }
    int head = tokens.heads[name];
    String relation = tokens.relations[name];
    tokens.tags[0] = tokens.lowers[0].equals("said") ? "VBD" : "VBZ";
    tokens.lemmas[0] = "say";
    tokens.names[0] = "O";
    Rewiring.hang(tokens, 0, head, relation);
    Rewiring.hang(tokens, name, 0, "nsubj");
    for (int i = name + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == name && !tokens.relations[i].equals("appos")) {
        tokens.heads[i] = 0;
      }
    }
  }

  /** "The envoy said he had not seen it", with "said" for an auxiliary of what is said. */
  private static void mendFunctionWord(Tokens tokens, int verb) {
    int said = tokens.heads[verb];
    if (said <= verb || !opensClause(tokens, verb, said)) {
      return;
    }
    Rewiring.hang(tokens, verb, tokens.heads[said], tokens.relations[said]);
    Rewiring.hang(tokens, said, verb, "ccomp");
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == said) {
        tokens.heads[i] = verb;
      }
    }
  }

  private static boolean opensClause(Tokens tokens, int verb, int said) {
    for (int i = verb + 1; i <= said; i++) {
      boolean subject =
          tokens.heads[i] == said
              && (tokens.relations[i].startsWith("nsubj")
                  || tokens.relations[i].equals("csubj")
                  || tokens.relations[i].equals("expl"));
      if (subject) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The mayor said in an interview that …", "noting with regret that …": the clause is what is
   * said, not the interview.
   */
  private static void mendOccasion(Tokens tokens, int verb) {
    if (Rewiring.has(tokens, verb, "ccomp")
        || Rewiring.has(tokens, verb, "obj")
        || !Rewiring.has(tokens, verb, "nsubj") && !tokens.tags[verb].equals("VBG")) {
      return;
    }
    int last = Math.min(tokens.size(), verb + LONGEST_NAME);
    for (int that = verb + 3; that < last; that++) {
      int clause = tokens.heads[that];
      boolean marks =
          tokens.lowers[that].equals("that")
              && clause > that
              && (tokens.relations[that].equals("mark")
                  || tokens.relations[that].equals("dep") && lacksNothing(tokens, clause));
      if (marks) {
        int noun = tokens.heads[clause];
        boolean occasion =
            noun > verb
                && noun < that
                && Rewiring.isNoun(tokens, noun)
                && Rewiring.isUnder(tokens, noun, verb);
        if (occasion) {
          Rewiring.attach(tokens, clause, verb, "ccomp");
          Rewiring.becomeMark(tokens, that);
        }
        return;
      }
    }
  }

  /** Whether no relative "that" has a place in the clause. */
  private static boolean lacksNothing(Tokens tokens, int clause) {
    return Rewiring.has(tokens, clause, "nsubj:pass")
        || Rewiring.has(tokens, clause, "nsubj")
            && (Rewiring.has(tokens, clause, "obj") || Rewiring.has(tokens, clause, "cop"));
  }
}
