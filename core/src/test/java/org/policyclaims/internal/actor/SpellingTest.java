package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two spellings are apart. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "keller, keller, 0, true",
    "keller, kellar, 0, false",
    "keller, kellar, 1, true",
    "keller, kellner, 1, true",
    "kellner, keller, 1, true",
    "x, ab, 1, false",
    "xa, xab, 1, true",
    "cat, cars, 2, true",
    "abc, bcd, 1, false",
    "abc, bcd, 2, true",
    "abcd, wxyz, 1, false",
    "abcd, wxyz, 3, false",
    "abcd, wxyz, 4, true",
    "lukashenka, lukaschenko, 2, true",
    "lukashenka, lukaschenko, 1, false",
    "ab, abcd, 1, false",
    "ab, abcd, 2, true",
  })
  void lettersAddedDroppedAndChangedAreCounted(
      String one, String other, int allowed, boolean within) {
    assertThat(Spelling.withinDistance(one, other, allowed)).isEqualTo(within);
    assertThat(Spelling.withinDistance(other, one, allowed)).isEqualTo(within);
  }

  @Test
  void veryLongWordsAreNotCompared() {
    assertThat(Spelling.withinDistance("a".repeat(64), "a".repeat(64), 1)).isTrue();
    assertThat(Spelling.withinDistance("a".repeat(65), "a".repeat(65), 1)).isFalse();
  }
}
