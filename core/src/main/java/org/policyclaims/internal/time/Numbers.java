package org.policyclaims.internal.time;

import com.google.common.base.Splitter;
import java.util.List;

/** Reads small numbers in words or digits. */
final class Numbers {
  private static final List<String> WORDS =
      Splitter.on(' ')
          .splitToList(
              "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                  + " fourteen fifteen sixteen seventeen eighteen nineteen twenty");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /** The last number among the words; 0 if there is none. */
  static int last(String words) {
    int number = 0;
    for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
      int value = value(word);
      if (value > 0) {
        number = value;
      }
    }
    return number;
  }

  private static int value(String word) {
    if (word.length() <= 4 && word.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return Integer.parseInt(word);
    }
    int small = WORDS.indexOf(word);
    return small >= 0 ? small : 10 * TENS.indexOf(word);
  }
}
