package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import org.policyclaims.tokens.Tokens;

/** Mends what conjuncts of the wrong verb form and days behind a subject hang on. */
final class ClauseRepairs {
  private final SubjectDayRepairs subjectDays = new SubjectDayRepairs();

  void repair(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      subjectDays.repair(tokens, i);
      finiteConjunct(tokens, i);
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
}
