package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** From TIMEX3 values to calendar days. */
class CalendarValuesTest {

  private static String days(String value) {
    return CalendarValues.days(value).map(days -> days.from() + ".." + days.to()).orElse("none");
  }

  @Property
  void aWeekHasSevenDaysFromMondayOn(
      @ForAll @IntRange(min = 1900, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 52) int week) {
    CalendarValues.Days days =
        CalendarValues.days(String.format(java.util.Locale.ROOT, "%d-W%02d", year, week))
            .orElseThrow();

    assertThat(days.from().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
    assertThat(ChronoUnit.DAYS.between(days.from(), days.to())).isEqualTo(6);
    assertThat(days.from().isAfter(LocalDate.of(year - 1, 12, 28))).isTrue();
  }

  @Test
  void stretchesOfAYear() {
    assertThat(days("2018-05")).isEqualTo("2018-05-01..2018-05-31");
    assertThat(days("2018-Q4")).isEqualTo("2018-10-01..2018-12-31");
    assertThat(days("2018-H2")).isEqualTo("2018-07-01..2018-12-31");
    assertThat(days("2018-WI")).isEqualTo("2018-12-01..2019-02-28");
    assertThat(days("2018-W18-WE")).isEqualTo("2018-05-05..2018-05-06");
  }

  @Test
  void decadesCenturiesSpansAndTimes() {
    assertThat(days("199X")).isEqualTo("1990-01-01..1999-12-31");
    assertThat(days("19XX")).isEqualTo("1900-01-01..1999-12-31");
    assertThat(days("2005/2006")).isEqualTo("2005-01-01..2006-12-31");
    assertThat(days("2018-05-07T17:00")).isEqualTo("2018-05-07..2018-05-07");
  }

  @Test
  void whatIsNoStretchHasNoDays() {
    for (String value :
        new String[] {"", "P5Y", "PAST_REF", "XXXX-03", "2018-02-30", "2018-13", "T17:00"}) {
      assertThat(days(value)).isEqualTo("none");
    }
  }
}
