package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import com.google.common.collect.ImmutableSet;
import org.policyclaims.tokens.Tokens;

/** Mends sentences that end with who says them: "The army took the town, officials said." */
final class PostpositionRepairs {
  private final ImmutableSet<String> sayings;

  /** Takes the verbs of saying and thinking, in their dictionary form. */
  PostpositionRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    for (int saying = 1; saying < tokens.size(); saying++) {
      if (tokens.relations[saying].equals("parataxis")
          && hasTense(tokens, saying)
          && sayings.contains(tokens.lemmas[saying])) {
        putOverWhatIsSaid(tokens, saying);
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
