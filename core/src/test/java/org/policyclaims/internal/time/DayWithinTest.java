package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A day that is counted within a stretch of time. */
class DayWithinTest {

  private static String day(String stretch, int ordinal, int weekday) {
    DayWithin day = new DayWithin(stretch, ordinal, weekday);
    assertThat(DayWithin.of(day.written())).contains(day);
    return day.in(stretch);
  }

  @Test
  void aWeekdayIsCountedFromEitherEnd() {
    assertThat(day("2018-04", 1, 1)).isEqualTo("2018-04-02");
    assertThat(day("2018-04", 2, 7)).isEqualTo("2018-04-08");
    assertThat(day("2018-04", -1, 1)).isEqualTo("2018-04-30");
    assertThat(day("2018", -1, 5)).isEqualTo("2018-12-28");
  }

  @Test
  void aDayIsCountedFromEitherEnd() {
    assertThat(day("2018-04", 3, 0)).isEqualTo("2018-04-03");
    assertThat(day("2018-04", -1, 0)).isEqualTo("2018-04-30");
    assertThat(day("2018-W18", 1, 0)).isEqualTo("2018-04-30");
  }

  @Test
  void noDayBehindTheStretchIsOneOfIt() {
    assertThat(day("2018-04", 5, 2)).isEmpty();
    assertThat(day("", 1, 1)).isEmpty();
  }

  @Test
  void anOtherValueHoldsNone() {
    assertThat(DayWithin.of("2018-04")).isEmpty();
  }
}
