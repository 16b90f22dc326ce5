package org.policyclaims.internal.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives an abbreviation back the dot that the tokenizer took for the end of a sentence, as in
 * "(R-S.C.) said". A dot ends no sentence where a comma follows at once, nor where a bracket does
 * and the word before has a dot within it, nor within "my right hon. Friend" or "para. 4".
 */
final class AbbreviationDots {
  private AbbreviationDots() {}

  static List<CoreLabel> joined(List<CoreLabel> words) {
    List<CoreLabel> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      if (word.word().equals(".") && i > 0 && i + 1 < words.size() && isPartOf(words, i)) {
        CoreLabel abbreviation = joined.get(joined.size() - 1);
        abbreviation.setWord(abbreviation.word() + ".");
        abbreviation.setEndPosition(word.endPosition());
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isPartOf(List<CoreLabel> words, int dot) {
    CoreLabel before = words.get(dot - 1);
    CoreLabel after = words.get(dot + 1);
    if (before.endPosition() == words.get(dot).beginPosition()
        && isNeverLast(before.word(), after.word())) {
      return true;
    }
    boolean touches =
        before.endPosition() == words.get(dot).beginPosition()
            && words.get(dot).endPosition() == after.beginPosition();
    return touches
        && Character.isLetter(before.word().charAt(before.word().length() - 1))
        && (after.word().equals(",") || after.word().equals(")") && isAbbreviated(words, dot - 1));
  }

  /** Whether a word has the dot for its own before another: "hon. Gentleman", "para. 4". */
  private static boolean isNeverLast(String word, String next) {
    return switch (word) {
      case "hon", "Hon", "rt", "Rt" -> Character.isLetter(next.charAt(0));
      case "para", "paras", "Para", "Paras", "art", "arts", "Art", "Arts", "sect", "Sect" ->
          Character.isDigit(next.charAt(0));
      default -> false;
    };
  }

  /** "S.C", or "Va" of "W.Va", which the tokenizer takes apart. */
  private static boolean isAbbreviated(List<CoreLabel> words, int word) {
    return words.get(word).word().indexOf('.') >= 0
        || word > 0
            && words.get(word - 1).word().endsWith(".")
            && words.get(word - 1).endPosition() == words.get(word).beginPosition();
  }
}
