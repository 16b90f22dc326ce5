package org.policyclaims.format;

import java.util.Arrays;

/** Turns Java string indices of one text into counts of code points. */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] lowHalves;

  CodePoints(String text) {
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

  /** How many code points begin before the index. */
  int before(int index) {
    int at = Arrays.binarySearch(lowHalves, index);
    return index - (at >= 0 ? at : -at - 1);
  }
}
