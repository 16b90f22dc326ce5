package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDate;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.ParsedText;

/** One kind of expression a test: a sentence in, "text = value from..to" out. */
class TimeReaderTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2018, 5, 7));
  private static final TimeReader READER = new TimeReader();

  private static List<String> dates(String text, Optional<LocalDate> date) {
    return READER.read(Reading.parsed(text), date).expressions().stream()
        .map(expression -> line(text, expression.date()))
        .toList();
  }

  private static List<String> dates(String text) {
    return dates(text, MONDAY);
  }

  private static String line(String text, ClaimDate date) {
    assertThat(date.span().in(text)).isEqualTo(date.text());
    String days =
        date.from().isEmpty() && date.to().isEmpty()
            ? ""
            : " "
                + date.from().map(LocalDate::toString).orElse("")
                + ".."
                + date.to().map(LocalDate::toString).orElse("");
    return date.text() + " = " + date.value() + days;
  }

  @Test
  void plainDates() {
    assertThat(dates("In 2014, Oslo closed the port."))
        .containsExactly("2014 = 2014 2014-01-01..2014-12-31");
    assertThat(dates("In April 2009, Oslo closed the port."))
        .containsExactly("April 2009 = 2009-04 2009-04-01..2009-04-30");
    assertThat(dates("On 12 March 2018, Oslo closed the port."))
        .containsExactly("12 March 2018 = 2018-03-12 2018-03-12..2018-03-12");
    assertThat(dates("On March 12, 2018, Oslo closed the port."))
        .containsExactly("March 12, 2018 = 2018-03-12 2018-03-12..2018-03-12");
  }

  @Test
  void aSpanOfYearsIsItsTwoEndsAndNotItsHours() {
    assertThat(dates("Oslo planned it in 2005-2006."))
        .containsExactly("2005-2006 = 2005/2006 2005-01-01..2006-12-31");
    assertThat(dates("Oslo planned it in 2005/06."))
        .containsExactly("2005/06 = 2005/2006 2005-01-01..2006-12-31");
    assertThat(dates("Oslo planned it from 2014 to 2016."))
        .containsExactly("2014 to 2016 = 2014/2016 2014-01-01..2016-12-31");
    assertThat(dates("Between March and May 2016, Oslo planned it."))
        .containsExactly("March and May 2016 = 2016-03/2016-05 2016-03-01..2016-05-31");
  }

  @Test
  void sinceAndByLeaveOneEndOpen() {
    assertThat(dates("Oslo has owned the port since 1996."))
        .containsExactly("1996 = 1996 1996-01-01..");
    assertThat(dates("Oslo must sell the port by 2025."))
        .containsExactly("2025 = 2025 ..2025-12-31");
  }

  @Test
  void relativeDatesStartFromTheDocumentsDay() {
    assertThat(dates("Last week, Oslo closed the port."))
        .containsExactly("Last week = 2018-W18 2018-04-30..2018-05-06");
    assertThat(dates("Two years ago, Oslo closed the port."))
        .containsExactly("Two years ago = 2016 2016-01-01..2016-12-31");
    assertThat(dates("Oslo closed the port yesterday."))
        .containsExactly("yesterday = 2018-05-06 2018-05-06..2018-05-06");
  }

  @Test
  void withoutADocumentDateRelativeDatesKeepTheirTextAlone() {
    assertThat(dates("Last week, Oslo closed the port.", Optional.empty()))
        .containsExactly("Last week = ");
    assertThat(dates("On Friday, Oslo closed the port.", Optional.empty()))
        .containsExactly("Friday = ");
    assertThat(dates("In March, Oslo closed the port.", Optional.empty()))
        .containsExactly("March = ");
    assertThat(dates("Previously, Oslo closed the port.", Optional.empty()))
        .containsExactly("Previously = PAST_REF");
  }

  @Test
  void tenseTellsOnWhichSideAWeekdayOrMonthLies() {
    assertThat(dates("On Friday, the premier resigned."))
        .containsExactly("Friday = 2018-05-04 2018-05-04..2018-05-04");
    assertThat(dates("The council will vote on Friday."))
        .containsExactly("Friday = 2018-05-11 2018-05-11..2018-05-11");
    assertThat(dates("The factory closed in July."))
        .containsExactly("July = 2017-07 2017-07-01..2017-07-31");
    assertThat(dates("The factory will close in July."))
        .containsExactly("July = 2018-07 2018-07-01..2018-07-31");
  }

  @Test
  void lengthsOfTimeHaveNoPlaceOnTheCalendar() {
    assertThat(dates("The talks lasted five years.")).containsExactly("five years = P5Y");
    assertThat(dates("It was the strategy of the last 15 years."))
        .containsExactly("the last 15 years = P15Y");
    assertThat(dates("During the past decade, Oslo sold its banks."))
        .containsExactly("the past decade = P10Y");
  }

  @Test
  void decadesQuartersSeasonsAndFiscalYears() {
    assertThat(dates("In the 1990s, Oslo sold its banks."))
        .containsExactly("the 1990s = 199X 1990-01-01..1999-12-31");
    assertThat(dates("Oslo sold it in the first quarter of 2017."))
        .containsExactly("the first quarter of 2017 = 2017-Q1 2017-01-01..2017-03-31");
    assertThat(dates("In the summer of 2008, war broke out."))
        .containsExactly("the summer of 2008 = 2008-SU 2008-06-01..2008-08-31");
    assertThat(dates("Oslo cut spending in fiscal year 2015."))
        .containsExactly("fiscal year 2015 = 2015 2015-01-01..2015-12-31");
  }

  @Test
  void namesAndVerbsAreNoMonths() {
    assertThat(dates("Theresa May said the plan may fail.")).isEmpty();
    assertThat(dates("Protesters march on the capital.")).isEmpty();
    assertThat(dates("The plan failed in May.")).hasSize(1);
  }

  @Test
  void secondFallSpringAndQuarterAreNotAlwaysTimes() {
    assertThat(dates("The second reactor caused the fall of the cabinet.")).isEmpty();
    assertThat(dates("A quarter of the members left.")).isEmpty();
    assertThat(dates("In the fall of 2008, the cabinet left."))
        .containsExactly("the fall of 2008 = 2008-FA 2008-09-01..2008-11-30");
  }

  @Test
  void countsAndAgesAreNoDates() {
    assertThat(dates("The army bought 2000 tanks.")).isEmpty();
    assertThat(dates("In late 2013 protests broke out.")).hasSize(1);
    assertThat(dates("The minister is 40 years old.")).isEmpty();
  }

  @Test
  void pastPresentAndFuture() {
    assertThat(dates("Earlier, Oslo rejected the offer.")).containsExactly("Earlier = PAST_REF");
    assertThat(dates("Oslo currently rejects the offer."))
        .containsExactly("currently = PRESENT_REF");
    assertThat(dates("Oslo plans no cuts in the future."))
        .containsExactly("the future = FUTURE_REF");
    assertThat(dates("Oslo fears for the future of the port.")).isEmpty();
  }

  @Test
  void whatIsCountedFromTheStoryHasNoValue() {
    assertThat(dates("A week later, the premier resigned.")).containsExactly("A week later = ");
    assertThat(dates("The following year, the premier resigned."))
        .containsExactly("The following year = ");
  }

  @Test
  void anyTextComesThrough() {
    for (String text :
        List.of(
            "",
            "?!",
            "2016",
            "March",
            "\uD800 in 2016",
            "THE 1990S",
            "of the of in 2016, and 2017",
            "1 2 3 4 5 6 7 8 9 10 11 12 2014 2015 2016 2017 2018 2019 2020 1 2 3 4 5 6 7 8 9 10",
            "31 February 2018 and 2018-02-30 and 99/99/9999",
            "May May May 2016 2017 to to and")) {
      assertThat(READER.read(Reading.parsed(text), MONDAY).expressions()).isNotNull();
      assertThat(READER.read(Reading.parsed(text), Optional.empty()).expressions()).isNotNull();
    }
  }

  @Test
  void eightThreadsReadTheSameAsOne() throws InterruptedException, ExecutionException {
    List<ParsedText> texts = new ArrayList<>();
    for (String text :
        List.of(
            "Last week, Oslo closed the port.",
            "Two years ago, Oslo bought it for the next five years.",
            "In the summer of 2008, war broke out after the first quarter of 2007.",
            "Twice a week, the ministers met during the past decade.",
            "At the end of the year, Oslo will leave in early 2019.")) {
      texts.add(Reading.parsed(text));
    }
    List<String> expected = readAll(texts);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        List<ParsedText> shuffled = new ArrayList<>(texts);
        runs.add(
            threads.submit(
                () -> {
                  Collections.shuffle(shuffled);
                  readAll(shuffled);
                  return readAll(texts);
                }));
      }
      for (Future<List<String>> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> readAll(List<ParsedText> texts) {
    List<String> read = new ArrayList<>();
    for (ParsedText text : texts) {
      READER
          .read(text, MONDAY)
          .expressions()
          .forEach(expression -> read.add(line(text.text(), expression.date())));
    }
    return read;
  }
}
