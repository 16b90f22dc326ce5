package org.policyclaims.internal.actor;

/** How far two spellings are apart. */
final class Spelling {
  private Spelling() {}

  /**
   * Whether so few letters are added, dropped or changed between the two; longer words are not read
   * through.
   */
  static boolean withinDistance(String one, String other, int allowed) {
    if (Math.abs(one.length() - other.length()) > allowed || one.length() > 64) {
      return false;
    }
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return false;
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return before[other.length()] <= allowed;
  }
}
