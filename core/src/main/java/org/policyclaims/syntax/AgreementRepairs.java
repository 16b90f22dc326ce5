package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * "The Union regrets that the parties were late and calls for talks": the second verb has the form
 * of the first, not of the one within what is said, and so goes with the first.
 */
final class AgreementRepairs {

  void repair(Tokens tokens, int verb) {
    int inner = tokens.heads[verb];
    if (inner == NONE
        || inner > verb
        || !tokens.relations[verb].equals("conj")
        || !isPlainFinite(tokens, verb)
        || !tokens.relations[inner].equals("ccomp")) {
      return;
    }
    int outer = tokens.heads[inner];
    boolean said =
        outer < inner
            && Rewiring.isVerb(tokens, outer)
            && Rewiring.has(tokens, outer, "nsubj")
            && Rewiring.has(tokens, inner, "mark");
    String form = tokens.tags[verb];
    if (said && form.equals(finiteTag(tokens, outer)) && !form.equals(finiteTag(tokens, inner))) {
      Rewiring.attach(tokens, verb, outer, "conj");
    }
  }

  private static boolean isPlainFinite(Tokens tokens, int verb) {
    return Rewiring.isTensed(tokens.tags[verb])
        && !Rewiring.has(tokens, verb, "nsubj")
        && !Rewiring.has(tokens, verb, "nsubj:pass")
        && !Rewiring.has(tokens, verb, "aux");
  }

  /** The tag of the verb or of its first auxiliary. */
  private static String finiteTag(Tokens tokens, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == verb
          && (tokens.relations[i].startsWith("aux") || tokens.relations[i].equals("cop"))) {
        return tokens.tags[i];
      }
    }
    return tokens.tags[verb];
  }
}
