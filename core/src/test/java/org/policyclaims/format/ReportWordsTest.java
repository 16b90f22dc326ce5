package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDate;
import org.policyclaims.Construction;
import org.policyclaims.DateType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.TemporalRelation;

class ReportWordsTest {
  private static String calendar(String from, String to) {
    ClaimDate date = new ClaimDate("then", new Span(0, 4), "", DateType.DATE, day(from), day(to));
    return ReportWords.calendar(date).orElse("none");
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  @Test
  void wholeMonthsAndYearsAreCalledByTheirName() {
    assertThat(calendar("2009-04-01", "2009-04-30")).isEqualTo("April 2009");
    assertThat(calendar("2008-01-01", "2008-12-31")).isEqualTo("2008");
    assertThat(calendar("2005-01-01", "2006-12-31")).isEqualTo("2005–2006");
    assertThat(calendar("2008-11-01", "2009-01-31")).isEqualTo("November 2008 – January 2009");
  }

  @Test
  void otherStretchesAreCalledByTheirDays() {
    assertThat(calendar("2018-05-07", "2018-05-07")).isEqualTo("7 May 2018");
    assertThat(calendar("2018-04-30", "2018-05-06")).isEqualTo("30 April – 6 May 2018");
    assertThat(calendar("2017-12-30", "2018-01-02")).isEqualTo("30 December 2017 – 2 January 2018");
  }

  @Test
  void openStretchesTellWhichEndIsKnown() {
    assertThat(calendar("2018-05-07", "")).isEqualTo("from 7 May 2018");
    assertThat(calendar("", "2018-05-07")).isEqualTo("until 7 May 2018");
    assertThat(calendar("", "")).isEqualTo("none");
  }

  @Test
  void longTextIsCutAtAWordAndNeverInsideACharacter() {
    assertThat(ReportWords.shortened("Minsk denied that it paid", 15)).isEqualTo("Minsk denied…");
    assertThat(ReportWords.shortened("Minsk  paid\n", 15)).isEqualTo("Minsk paid");
    assertThat(ReportWords.shortened("😀".repeat(10), 6)).isEqualTo("😀😀…");
  }

  private static <E extends Enum<E>> void assertEachHasWordsOfItsOwn(
      Class<E> type, Function<E, String> words) {
    assertThat(Arrays.stream(type.getEnumConstants()).map(words))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void everyValueHasWordsOfItsOwn() {
    assertEachHasWordsOfItsOwn(Construction.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(ReportingConstruction.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(TemporalRelation.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(Stance.class, ReportWords::stance);
    assertEachHasWordsOfItsOwn(Stance.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(Factuality.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(Force.class, ReportWords::of);
    assertEachHasWordsOfItsOwn(Quotation.class, ReportWords::of);
  }

  @Test
  void aLineThatFitsIsNotCut() {
    assertThat(ReportWords.shortened("Minsk paid", 10)).isEqualTo("Minsk paid");
    assertThat(ReportWords.shortened("Minskpaid it", 10)).isEqualTo("Minskpaid…");
    assertThat(ReportWords.shortened("I overestimated", 10)).isEqualTo("I overest…");
  }
}
