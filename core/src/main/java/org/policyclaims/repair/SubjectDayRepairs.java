package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import org.policyclaims.lexicon.Calendar;
import org.policyclaims.tokens.Tokens;

/**
 * "The council on Monday approved the ban": the day between subject and verb is when it was done.
 * In "his remarks on Monday angered them" it is the day of the remarks.
 */
final class SubjectDayRepairs {
  void repair(Tokens tokens, int day) {
    int subject = tokens.heads[day];
    if (subject == NONE
        || !Calendar.isDay(tokens.lowers[day])
        || !tokens.relations[day].equals("nmod")
        || !tokens.relations[subject].equals("nsubj")
        || Rewiring.has(tokens, subject, "nmod:poss")) {
      return;
    }
    int verb = tokens.heads[subject];
    int preposition = Rewiring.child(tokens, day, "case");
    boolean between =
        preposition != NONE
            && tokens.lowers[preposition].equals("on")
            && subject < preposition
            && day < verb
            && startsVerb(tokens, day + 1, verb);
    if (between && Rewiring.isVerb(tokens, verb) && !Rewiring.has(tokens, verb, "cop")) {
      Rewiring.attach(tokens, day, verb, "obl");
    }
  }

  /** Whether only auxiliaries and adverbs stand before the verb. */
  private static boolean startsVerb(Tokens tokens, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (tokens.heads[i] != verb
          || !(tokens.relations[i].equals("advmod") || tokens.relations[i].startsWith("aux"))) {
        return false;
      }
    }
    return true;
  }
}
