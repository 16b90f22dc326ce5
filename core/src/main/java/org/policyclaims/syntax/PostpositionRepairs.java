package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableSet;

/** Mends sentences that end with who says them: "The army took the town, officials said." */
final class PostpositionRepairs {
  private final ImmutableSet<String> sayings;

  /** Takes the verbs of saying and thinking, in their dictionary form. */
  PostpositionRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    for (int saying = 1; saying < tokens.size(); saying++) {
      if (hasTense(tokens, saying) && sayings.contains(tokens.lemmas[saying])) {
        speakerReadIntoTheClause(tokens, saying);
        if (tokens.relations[saying].equals("parataxis")) {
          putOverWhatIsSaid(tokens, saying);
        }
      }
    }
  }

  /** Whether the verb has a tense; a participle without an auxiliary may be the past. */
  private static boolean hasTense(Tokens tokens, int verb) {
    return Rewiring.isTensed(tokens.tags[verb])
        || tokens.tags[verb].equals("VBN")
            && !Rewiring.has(tokens, verb, "aux")
            && !Rewiring.has(tokens, verb, "aux:pass");
  }

  /**
   * "The firm sold the port, the mayor said on Monday": the mayor is no other name of the port, and
   * the port is what was sold.
   */
  private static void speakerReadIntoTheClause(Tokens tokens, int saying) {
    int clause = tokens.heads[saying];
    int speaker = speaker(tokens, saying);
    if (speaker == NONE
        || clause == NONE
        || clause > speaker
        || !isLoose(tokens.relations[saying])
        || hasComplement(tokens, saying)
        || !hasSubjectBefore(tokens, clause)
        || !endsAfter(tokens, saying)) {
      return;
    }
    int subject = Rewiring.child(tokens, saying, "nsubj");
    if (subject != NONE && subject < speaker) {
      Rewiring.hang(tokens, subject, clause, Rewiring.has(tokens, clause, "obj") ? "obl" : "obj");
    }
    Rewiring.hang(tokens, speaker, saying, "nsubj");
    tokens.relations[saying] = "parataxis";
    tokens.tags[saying] = tokens.tags[saying].equals("VBN") ? "VBD" : tokens.tags[saying];
  }

  /**
   * The phrase between the last comma and the verb that is read as another name of the noun before,
   * or beside that noun as the verb's subject; or NONE.
   */
  private static int speaker(Tokens tokens, int saying) {
    int first = Rewiring.child(tokens, saying, "nsubj");
    for (int i = saying - 1; i > 0 && !tokens.words[i].equals(","); i--) {
      boolean second =
          tokens.heads[i] == saying && tokens.relations[i].equals("nsubj") && first < i;
      boolean name = tokens.relations[i].equals("appos") && tokens.heads[i] < i;
      if ((second || name) && Rewiring.isBehindComma(tokens, Rewiring.first(tokens, i))) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean isLoose(String relation) {
    return switch (relation) {
      case "dep", "ccomp", "parataxis", "advmod", "advcl" -> true;
      default -> false;
    };
  }

  private static boolean hasSubjectBefore(Tokens tokens, int clause) {
    for (int i = 0; i < clause; i++) {
      if (tokens.heads[i] == clause && Rewiring.isSubject(tokens.relations[i])) {
        return true;
      }
    }
    return false;
  }

  /** "It was late, X said": what stands before is what is said, as in other sentences. */
  private static void putOverWhatIsSaid(Tokens tokens, int saying) {
    int said = tokens.heads[saying];
    int subject = Rewiring.child(tokens, saying, "nsubj");
    if (subject == NONE || said > subject || tokens.heads[said] != NONE) {
      return;
    }
    int first = Math.min(leftOf(tokens, subject), saying);
    boolean bare = !hasComplement(tokens, saying) && !Rewiring.has(tokens, saying, "obj");
    if (bare && Rewiring.isBehindComma(tokens, first) && endsAfter(tokens, saying)) {
      Rewiring.hang(tokens, saying, tokens.heads[said], tokens.relations[said]);
      Rewiring.hang(tokens, said, saying, "ccomp");
      hangOver(tokens, saying, said);
    }
  }

  /** The full stop ends the saying, not what is said. */
  private static void hangOver(Tokens tokens, int saying, int said) {
    for (int i = saying + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == said) {
        tokens.heads[i] = saying;
      }
    }
  }

  private static boolean hasComplement(Tokens tokens, int verb) {
    return Rewiring.has(tokens, verb, "ccomp") || Rewiring.has(tokens, verb, "xcomp");
  }

  private static int leftOf(Tokens tokens, int head) {
    int left = head;
    while (left > 0 && Rewiring.isUnder(tokens, left - 1, head)) {
      left--;
    }
    return left;
  }

  /** Whether nothing but what hangs on the saying, and a full stop, comes after it. */
  private static boolean endsAfter(Tokens tokens, int saying) {
    for (int i = saying + 1; i < tokens.size(); i++) {
      if (!Rewiring.isUnder(tokens, i, saying) && !tokens.relations[i].equals("punct")) {
        return false;
      }
    }
    return true;
  }
}
