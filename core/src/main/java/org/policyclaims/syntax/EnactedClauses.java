package org.policyclaims.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Clauses of a resolution that leave out their subject ("Calls upon Member States to refrain"). The
 * models take their verb for a noun, so they are shown the clause with a pronoun in front and the
 * verb in lower case; the pronoun is taken out of the tree again.
 */
final class EnactedClauses {
  private static final int FURTHEST_VERB = 3;

  private EnactedClauses() {}

  /** Whether the clause begins with a finite verb, adverbs aside; "Recalling …" does not. */
  static boolean isFinite(List<CoreLabel> words) {
    for (int i = 0; i < Math.min(words.size(), FURTHEST_VERB); i++) {
      String word = words.get(i).word().toLowerCase(Locale.ROOT);
      boolean adverb = word.endsWith("ly") || word.equals("also") || word.equals("further");
      if (!adverb && !word.equals("once") && !word.equals("again")) {
        return word.endsWith("s") && !word.endsWith("ss");
      }
    }
    return false;
  }

  /** The words with a pronoun in front, of no length in the text. */
  static List<CoreLabel> withSubject(List<CoreLabel> words) {
    CoreLabel first = words.get(0);
    CoreLabel pronoun = new CoreLabel(first);
    pronoun.setWord("It");
    pronoun.setEndPosition(first.beginPosition());
    first.setWord(first.word().toLowerCase(Locale.ROOT));
    List<CoreLabel> full = new ArrayList<>(words.size() + 1);
    full.add(pronoun);
    full.addAll(words);
    return full;
  }

  /** The columns without the pronoun; what hung on it hangs on its head. */
  static Tokens withoutSubject(Tokens full) {
    Tokens tokens = new Tokens(full.size() - 1);
    int above = full.heads[0];
    int root = above == Sentence.NONE ? 0 : above - 1;
    for (int i = 0; i < tokens.size(); i++) {
      tokens.word(i, full.words[i + 1], full.starts[i + 1], full.ends[i + 1]);
      tokens.lemmas[i] = full.lemmas[i + 1];
      tokens.tags[i] = full.tags[i + 1];
      tokens.names[i] = full.names[i + 1];
      tokens.relations[i] = full.relations[i + 1];
      int head = full.heads[i + 1];
      tokens.heads[i] = head == 0 ? root : head == Sentence.NONE ? Sentence.NONE : head - 1;
    }
    if (above == Sentence.NONE) {
      tokens.heads[root] = Sentence.NONE;
      tokens.relations[root] = "root";
    }
    return tokens;
  }
}
