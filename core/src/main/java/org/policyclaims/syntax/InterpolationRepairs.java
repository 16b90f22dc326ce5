package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableSet;

/**
 * "The port, Lee told the council on Monday, is closed": a saying put into the midst of what is
 * said, with more than its subject and verb, is taken for the main clause and what is said for a
 * loose part of it. It becomes what the parser makes of the short ones ("The port, Lee said, is
 * closed"): a parenthesis (Quirk et al. 1985, 15.53, comment clauses).
 */
final class InterpolationRepairs {
  private final ImmutableSet<String> sayings;

  /** Takes the verbs of saying and thinking, in their dictionary form. */
  InterpolationRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    for (int saying = 0; saying < tokens.size(); saying++) {
      if (Rewiring.isTensed(tokens.tags[saying]) && sayings.contains(tokens.lemmas[saying])) {
        mend(tokens, saying);
      }
    }
  }

  private static void mend(Tokens tokens, int saying) {
    int subject = subject(tokens, saying);
    int speaker = subject == NONE ? NONE : speaker(tokens, subject, saying);
    int main = speaker == NONE ? NONE : mainVerb(tokens, saying);
    if (main == NONE) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i < subject || i > main;
      if (outside && tokens.heads[i] == saying) {
        tokens.heads[i] = main;
      }
    }
    Rewiring.hang(tokens, main, tokens.heads[saying], tokens.relations[saying]);
    Rewiring.hang(tokens, saying, main, "parataxis");
    Rewiring.hang(tokens, speaker, saying, "nsubj");
    Rewiring.becomeSubject(tokens, subject, main);
    if (tokens.tags[main].equals("VB") && !Rewiring.has(tokens, main, "aux")) {
      tokens.tags[main] = "VBP";
    }
  }

  /** What the sentence is about; a lone "this" is read as a call. */
  private static int subject(Tokens tokens, int saying) {
    int called = Rewiring.child(tokens, saying, "discourse");
    return called != NONE && called < saying && tokens.tags[called].equals("DT")
        ? called
        : Rewiring.child(tokens, saying, "nsubj");
  }

  /** Who says it: the phrase between the comma behind the subject and the verb; or NONE. */
  private static int speaker(Tokens tokens, int subject, int saying) {
    for (int i = subject + 1; i < saying; i++) {
      boolean second =
          tokens.heads[i] == saying && tokens.relations[i].equals("nsubj")
              || tokens.heads[i] == subject && tokens.relations[i].equals("appos");
      if (second && isBetweenCommaAndVerb(tokens, i, saying)) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean isBetweenCommaAndVerb(Tokens tokens, int speaker, int saying) {
    for (int i = speaker + 1; i < saying; i++) {
      if (tokens.words[i].equals(",")) {
        return false;
      }
    }
    return Rewiring.isBehindComma(tokens, Rewiring.first(tokens, speaker));
  }

  /** The predicate behind the saying and a comma that has a tense and no subject; or NONE. */
  private static int mainVerb(Tokens tokens, int saying) {
    for (int i = saying + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == saying
          && isLoose(tokens.relations[i])
          && Rewiring.isBehindComma(tokens, Rewiring.first(tokens, i))
          && hasTense(tokens, i)
          && isWithoutSubject(tokens, i)) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean isLoose(String relation) {
    return switch (relation) {
      case "dep", "parataxis", "ccomp", "advcl", "xcomp" -> true;
      default -> false;
    };
  }

  /** Whether the verb, or an auxiliary before it, has a tense; plurals look like bare verbs. */
  private static boolean hasTense(Tokens tokens, int predicate) {
    boolean auxiliary = false;
    for (int i = 0; i < predicate; i++) {
      String relation = tokens.relations[i];
      if (tokens.heads[i] == predicate && (relation.startsWith("aux") || relation.equals("cop"))) {
        auxiliary = true;
        if (Rewiring.isFinite(tokens.tags[i])) {
          return true;
        }
      }
    }
    String tag = tokens.tags[predicate];
    return !auxiliary && (Rewiring.isTensed(tag) || tag.equals("VB"));
  }

  private static boolean isWithoutSubject(Tokens tokens, int predicate) {
    for (int i = 0; i < tokens.size(); i++) {
      String relation = tokens.relations[i];
      boolean own =
          Rewiring.isSubject(relation)
              || relation.equals("expl")
              || relation.equals("mark")
              || relation.equals("cc");
      if (own && tokens.heads[i] == predicate) {
        return false;
      }
    }
    return true;
  }
}
