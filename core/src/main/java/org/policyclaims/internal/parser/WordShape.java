package org.policyclaims.internal.parser;

/**
 * How a word is written, as a number from 0 to 7: the encoder's word pieces know no capitals. The
 * numbers are those that the weights were trained with.
 */
final class WordShape {
  private static final int NO_LETTER = 0;
  private static final int LOWER = 1;
  private static final int CAPITALIZED = 2;
  private static final int ONE_CAPITAL = 3;
  private static final int CAPITALS = 4;
  private static final int MIXED = 5;
  private static final int DIGITS = 6;
  private static final int CAPITALIZED_FIRST = 7;

  private WordShape() {}

  /**
   * The shape of a word.
   *
   * @param first whether the word begins its sentence, where a capital tells little
   */
  static int of(String word, boolean first) {
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return DIGITS;
    }
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return NO_LETTER;
    }
    int upper = 0;
    for (int letter : letters) {
      upper += Character.isUpperCase(letter) ? 1 : 0;
    }
    if (upper == 0) {
      return LOWER;
    }
    boolean onlyFirst = upper == 1 && Character.isUpperCase(letters[0]);
    if (first && onlyFirst) {
      return CAPITALIZED_FIRST;
    }
    if (letters.length == 1) {
      return ONE_CAPITAL;
    }
    if (upper == letters.length) {
      return CAPITALS;
    }
    return onlyFirst ? CAPITALIZED : MIXED;
  }
}
