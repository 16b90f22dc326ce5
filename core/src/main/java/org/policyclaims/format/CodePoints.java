package org.policyclaims.format;

import java.util.Arrays;

/**
 * Turns Java string indices of one text into counts of code points, as Python, R, SQL and brat
 * count.
 *
 * <pre>{@code
 * CodePoints offsets = new CodePoints("😀 Minsk");
 * int minsk = offsets.before(3); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CodePoints {
  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] lowHalves;

  /**
   * Counts the text's code points once, so that each look-up is fast.
   *
   * @param text the text that the indices point into
   */
  public CodePoints(String text) {
    int[] found = new int[4];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    lowHalves = Arrays.copyOf(found, count);
  }

  /**
   * Counts the code points that begin before an index.
   *
   * @param index an index into the text
   * @return the same place, counted in code points
   */
  public int before(int index) {
    int at = Arrays.binarySearch(lowHalves, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /**
   * Finds the place behind a number of code points: the inverse of {@link #before}.
   *
   * @param codePoints how many code points stand before the place; at most as many as the text has
   * @return its index in the text
   */
  public int index(int codePoints) {
    int least = 0;
    int most = lowHalves.length;
    while (least < most) {
      int middle = (least + most) >>> 1;
      if (lowHalves[middle] - middle <= codePoints) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return codePoints + least;
  }
}
