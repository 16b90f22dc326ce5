package org.policyclaims.repair;

import com.google.common.collect.ImmutableSet;
import org.policyclaims.tokens.Tokens;

/** Mends clauses that the parser hangs on the occasion of a saying: "said in a letter that …". */
final class SayingRepairs {
  private static final int LONGEST_OCCASION = 12;

  private final ImmutableSet<String> sayings;

  /** Takes the verbs with a clause of what is said, in their dictionary form. */
  SayingRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    for (int verb = 0; verb < tokens.size(); verb++) {
      if (Rewiring.isVerb(tokens, verb) && sayings.contains(tokens.lemmas[verb])) {
        mendOccasion(tokens, verb);
      }
    }
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
    int last = Math.min(tokens.size(), verb + LONGEST_OCCASION);
    for (int that = verb + 3; that < last; that++) {
      int clause = tokens.heads[that];
      boolean marks =
          tokens.lowers[that].equals("that")
              && clause > that
              && tokens.relations[that].equals("mark");
      if (marks) {
        int noun = tokens.heads[clause];
        boolean occasion =
            noun > verb
                && noun < that
                && Rewiring.isNoun(tokens, noun)
                && tokens.heads[noun] == verb
                && tokens.relations[clause].equals("acl");
        if (occasion) {
          Rewiring.attach(tokens, clause, verb, "ccomp");
        }
        return;
      }
    }
  }
}
