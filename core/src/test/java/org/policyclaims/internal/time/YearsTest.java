package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Years, decades and spans of years in digits. */
class YearsTest {

  @Test
  void twoDigitsAreAYearOfThisOrTheLastCentury() {
    assertThat(Years.full("13")).contains("2013");
    assertThat(Years.full("49")).contains("2049");
    assertThat(Years.full("50")).contains("1950");
    assertThat(Years.full("2013")).contains("2013");
    assertThat(Years.full("213")).isEmpty();
    assertThat(Years.full("1a")).isEmpty();
  }

  @Test
  void aYearHasFourDigitsAndLiesBetween1000And2199() {
    assertThat(Years.isYear("1000")).isTrue();
    assertThat(Years.isYear("2199")).isTrue();
    assertThat(Years.isYear("0999")).isFalse();
    assertThat(Years.isYear("2200")).isFalse();
    assertThat(Years.isYear("02018")).isFalse();
    assertThat(Years.isYear("201")).isFalse();
    assertThat(Years.isYear("20l8")).isFalse();
    assertThat(Years.isYear("201:")).isFalse();
    assertThat(Years.isYear("20/8")).isFalse();
    assertThat(Years.isYear("")).isFalse();
  }

  @Test
  void aNumberThatIsTooLongForAnIntegerIsNoYear() {
    assertThat(Years.isYear("4294969314")).isFalse();
  }

  @Test
  void aDecadeIsAYearThatEndsInZeroInThePlural() {
    assertThat(Years.isDecade("1990s")).isTrue();
    assertThat(Years.isDecade("1990's")).isTrue();
    assertThat(Years.isDecade("1990’s")).isTrue();
    assertThat(Years.isDecade("1995s")).isFalse();
    assertThat(Years.isDecade("1990")).isFalse();
    assertThat(Years.isDecade("1990x")).isFalse();
    assertThat(Years.isDecade("90s")).isFalse();
    assertThat(Years.isDecade("3990s")).isFalse();
    assertThat(Years.decade("1990s")).isEqualTo("199X");
  }

  @Test
  void twoYearsMakeASpan() {
    assertThat(Years.span("2005-2006")).contains("2005/2006");
    assertThat(Years.span("2005–2006")).contains("2005/2006");
    assertThat(Years.span("2005—2006")).contains("2005/2006");
    assertThat(Years.span("2005/2006")).contains("2005/2006");
    assertThat(Years.span("2005.2006")).isEmpty();
    assertThat(Years.span("2006-2005")).isEmpty();
    assertThat(Years.span("2006-2006")).isEmpty();
    assertThat(Years.span("2005-x")).isEmpty();
    assertThat(Years.span("abcd-2006")).isEmpty();
  }

  @Test
  void aShortenedYearIsNoMonth() {
    assertThat(Years.span("2005/06")).contains("2005/2006");
    assertThat(Years.span("2005-13")).contains("2005/2013");
    assertThat(Years.span("2005-12")).isEmpty();
    assertThat(Years.span("2005/6x")).isEmpty();
    assertThat(Years.span("1999/00")).isEmpty();
    assertThat(Years.span("2005", "06", true)).contains("2005/2006");
    assertThat(Years.span("205", "06", true)).isEmpty();
  }
}
