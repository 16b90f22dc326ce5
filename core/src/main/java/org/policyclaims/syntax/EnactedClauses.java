package org.policyclaims.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policyclaims.tokens.Tokens;

/**
 * Clauses of a resolution that leave out their subject ("Calls upon Member States to refrain",
 * "Expressing concern at the raids"). The models take their verb for a noun, or for an adjective,
 * so they are shown the clause with a pronoun in front, "is" before a participle, and the verb in
 * lower case; what was put in front is taken out of the tree again.
 */
final class EnactedClauses {
  private static final int FURTHEST_VERB = 3;

  private EnactedClauses() {}

  /** The words that stand for what the clause leaves out; none where it begins with no verb. */
  static List<String> leftOut(List<CoreLabel> words) {
    String verb = firstWord(words);
    if (verb.endsWith("s") && !verb.endsWith("ss")) {
      return List.of("It");
    }
    boolean participle = verb.endsWith("ing") && !verb.equals("having") && !verb.equals("being");
    return participle ? List.of("It", "is") : List.of();
  }

  /** The first word that is no adverb, if it is near enough. */
  private static String firstWord(List<CoreLabel> words) {
    for (int i = 0; i < Math.min(words.size(), FURTHEST_VERB); i++) {
      String word = words.get(i).word().toLowerCase(Locale.ROOT);
      boolean adverb = word.endsWith("ly") || word.equals("also") || word.equals("further");
      if (!adverb && !word.equals("once") && !word.equals("again")) {
        return word;
      }
    }
    return "";
  }

  /** The words behind others, which are of no length in the text. */
  static List<CoreLabel> behind(List<String> others, List<CoreLabel> words) {
    CoreLabel first = words.get(0);
    List<CoreLabel> full = new ArrayList<>(words.size() + others.size());
    for (String other : others) {
      CoreLabel label = new CoreLabel(first);
      label.setWord(other);
      label.setEndPosition(first.beginPosition());
      full.add(label);
    }
    first.setWord(first.word().toLowerCase(Locale.ROOT));
    full.addAll(words);
    return full;
  }

  /** The columns without the first few tokens; what hung on these hangs on what they hung on. */
  static Tokens without(int few, Tokens full) {
    Tokens tokens = new Tokens(full.size() - few);
    int top = 0;
    for (int i = 0; i < few; i++) {
      top = full.heads[i] < few ? top : full.heads[i] - few;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int before = i + few;
      tokens.word(i, full.words[before], full.starts[before], full.ends[before]);
      tokens.lemmas[i] = full.lemmas[before];
      tokens.tags[i] = full.tags[before];
      tokens.names[i] = full.names[before];
      tokens.relations[i] = full.relations[before];
      int head = full.heads[before];
      tokens.heads[i] = head == Sentence.NONE ? Sentence.NONE : head < few ? top : head - few;
    }
    if (tokens.heads[top] == top) {
      tokens.heads[top] = Sentence.NONE;
      tokens.relations[top] = "root";
    }
    return tokens;
  }
}
