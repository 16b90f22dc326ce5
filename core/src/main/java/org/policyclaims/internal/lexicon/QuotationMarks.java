package org.policyclaims.internal.lexicon;

/**
 * The marks that quotations stand in, as texts and the Penn Treebank write them. Some do not tell
 * which side they are on, and some may be apostrophes: a sentence or the space around them tells.
 */
public final class QuotationMarks {
  private static final String OPENING = "“ « ‹ „ ‚ ‘ `` ` '' \" '";
  private static final String CLOSING = "” » › ’ '' \" '";
  private static final String APOSTROPHES = "’'`";

  private QuotationMarks() {}

  /** Whether it is a mark of either side. */
  public static boolean isMark(String word) {
    return mayOpen(word) || mayClose(word);
  }

  /** Whether a quotation may begin with it. */
  public static boolean mayOpen(String word) {
    return isIn(word, OPENING);
  }

  /** Whether a quotation may end with it; behind „ it may end with “ as well. */
  public static boolean mayClose(String word) {
    return isIn(word, CLOSING);
  }

  /** Whether it opens quotations, and is no apostrophe. */
  public static boolean opens(int character) {
    return mayOpen(Character.toString(character)) && APOSTROPHES.indexOf(character) < 0;
  }

  /** Whether it closes quotations, and is no apostrophe. */
  public static boolean closes(int character) {
    return mayClose(Character.toString(character)) && APOSTROPHES.indexOf(character) < 0;
  }

  private static boolean isIn(String word, String marks) {
    return word.length() <= 2 && !word.isBlank() && marks.contains(word);
  }
}
