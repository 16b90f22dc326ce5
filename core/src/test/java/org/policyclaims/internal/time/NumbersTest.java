package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small numbers in words or digits. */
class NumbersTest {

  @Test
  void wordsAndDigits() {
    assertThat(Numbers.last("one")).isEqualTo(1);
    assertThat(Numbers.last("twenty")).isEqualTo(20);
    assertThat(Numbers.last("ninety")).isEqualTo(90);
    assertThat(Numbers.last("15")).isEqualTo(15);
    assertThat(Numbers.last("9999")).isEqualTo(9999);
  }

  @Test
  void theLastNumberCounts() {
    assertThat(Numbers.last("the last three")).isEqualTo(3);
    assertThat(Numbers.last("2 of 3 next")).isEqualTo(3);
  }

  @Test
  void whatIsNoNumberIsNone() {
    assertThat(Numbers.last("")).isZero();
    assertThat(Numbers.last("years")).isZero();
    assertThat(Numbers.last("zero")).isZero();
    assertThat(Numbers.last("12345")).isZero();
    assertThat(Numbers.last("1:/")).isZero();
  }
}
