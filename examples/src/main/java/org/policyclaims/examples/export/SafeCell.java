package org.policyclaims.examples.export;

/**
 * Keeps spreadsheets from taking a cell for a formula: one that begins with = + - @, a tab, a
 * carriage return or a line feed gets an apostrophe in front. A cell that begins with apostrophes
 * before such a character gets one more, so that reading back is exact.
 */
public final class SafeCell {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private SafeCell() {}

  /**
   * Makes a cell safe.
   *
   * @param value any text
   * @return the text, with an apostrophe in front where a spreadsheet might run it
   */
  public static String of(String value) {
    return isGuarded(value, 0) ? "'" + value : value;
  }

  /**
   * Reads a cell back.
   *
   * @param cell what {@link #of} returned
   * @return what it was given
   */
  public static String value(String cell) {
    return isGuarded(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean isGuarded(String value, int apostrophes) {
    int at = 0;
    while (at < value.length() && value.charAt(at) == '\'') {
      at++;
    }
    return at >= apostrophes && at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
  }
}
