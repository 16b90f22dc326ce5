package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDate;
import org.policyclaims.DateType;
import org.policyclaims.Reading;

/**
 * The commonest wordings, a phrase in, "text = value from..to" out. The document's day is a Monday,
 * the seventh of May 2018.
 */
class CommonDatesTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2018, 5, 7));
  private static final TimeReader READER = new TimeReader();

  /** What is read in a clause about the past that ends in the phrase. */
  private static String past(String phrase) {
    return read("Oslo closed the port " + phrase + ".", MONDAY);
  }

  /** What is read in a clause about the future that ends in the phrase. */
  private static String future(String phrase) {
    return read("Oslo will close the port " + phrase + ".", MONDAY);
  }

  private static String undated(String phrase) {
    return read("Oslo closed the port " + phrase + ".", Optional.empty());
  }

  private static String read(String text) {
    return read(text, MONDAY);
  }

  private static String read(String text, Optional<LocalDate> date) {
    return dates(text, date).stream()
        .map(found -> found.text() + " = " + found.value() + days(found))
        .collect(Collectors.joining("; "));
  }

  private static List<ClaimDate> dates(String text, Optional<LocalDate> date) {
    return READER.read(Reading.parsed(text), date).expressions().stream()
        .map(TimeExpression::date)
        .toList();
  }

  private static DateType type(String text) {
    return dates(text, MONDAY).get(0).type();
  }

  private static String days(ClaimDate date) {
    if (date.from().isEmpty() && date.to().isEmpty()) {
      return "";
    }
    return " "
        + date.from().map(LocalDate::toString).orElse("")
        + ".."
        + date.to().map(LocalDate::toString).orElse("");
  }

  @Test
  void aPartOfADateIsTheWholeDate() {
    assertThat(past("in early 2016")).isEqualTo("early 2016 = 2016 2016-01-01..2016-12-31");
    assertThat(past("in mid 2016")).isEqualTo("mid 2016 = 2016 2016-01-01..2016-12-31");
    assertThat(past("in late April 2016"))
        .isEqualTo("late April 2016 = 2016-04 2016-04-01..2016-04-30");
    assertThat(past("at the end of 2016"))
        .isEqualTo("the end of 2016 = 2016 2016-01-01..2016-12-31");
    assertThat(past("at the beginning of March 2016"))
        .isEqualTo("the beginning of March 2016 = 2016-03 2016-03-01..2016-03-31");
    assertThat(past("in the late 1980s")).isEqualTo("the late 1980s = 198X 1980-01-01..1989-12-31");
    assertThat(past("at the end of last year"))
        .isEqualTo("the end of last year = 2017 2017-01-01..2017-12-31");
    assertThat(future("at the start of next month"))
        .isEqualTo("the start of next month = 2018-06 2018-06-01..2018-06-30");
  }

  @Test
  void aSeasonOfAYear() {
    assertThat(past("in winter 2014")).isEqualTo("winter 2014 = 2014-WI 2014-12-01..2015-02-28");
    assertThat(past("in the spring of 2014"))
        .isEqualTo("the spring of 2014 = 2014-SP 2014-03-01..2014-05-31");
    assertThat(past("in autumn 2014")).isEqualTo("autumn 2014 = 2014-FA 2014-09-01..2014-11-30");
    assertThat(past("in the early summer of 2014"))
        .isEqualTo("the early summer of 2014 = 2014-SU 2014-06-01..2014-08-31");
  }

  @Test
  void aSeasonWithoutAYearIsThatOfTheDocument() {
    assertThat(read("In the spring, Oslo closed the port."))
        .isEqualTo("the spring = 2018-SP 2018-03-01..2018-05-31");
    assertThat(read("Prices fall in summer.")).isEqualTo("summer = 2018-SU 2018-06-01..2018-08-31");
  }

  @Test
  void aSpringThatIsNoSeason() {
    assertThat(read("The spring of hope was short.")).isEmpty();
    assertThat(read("The Arab Spring failed.")).isEmpty();
    assertThat(read("Oslo closed the port in the fall of the cabinet.")).isEmpty();
  }

  @Test
  void aPartOfAWeekday() {
    assertThat(past("on Monday night"))
        .isEqualTo("Monday night = 2018-05-07TNI 2018-05-07..2018-05-07");
    assertThat(past("on Tuesday morning"))
        .isEqualTo("Tuesday morning = 2018-05-01TMO 2018-05-01..2018-05-01");
    assertThat(past("on Friday afternoon"))
        .isEqualTo("Friday afternoon = 2018-05-04TAF 2018-05-04..2018-05-04");
    assertThat(past("on Sunday evening"))
        .isEqualTo("Sunday evening = 2018-05-06TEV 2018-05-06..2018-05-06");
    assertThat(past("last night")).isEqualTo("last night = 2018-05-06TNI 2018-05-06..2018-05-06");
    assertThat(undated("last night")).isEqualTo("last night = ");
    assertThat(type("Oslo closed the port on Friday afternoon.")).isEqualTo(DateType.TIME);
  }

  @Test
  void theDaysAroundTheDocumentsDay() {
    assertThat(past("yesterday")).isEqualTo("yesterday = 2018-05-06 2018-05-06..2018-05-06");
    assertThat(past("today")).isEqualTo("today = 2018-05-07 2018-05-07..2018-05-07");
    assertThat(future("tomorrow")).isEqualTo("tomorrow = 2018-05-08 2018-05-08..2018-05-08");
    assertThat(undated("today")).isEqualTo("today = ");
  }

  @Test
  void lastThisAndNext() {
    assertThat(past("last month")).isEqualTo("last month = 2018-04 2018-04-01..2018-04-30");
    assertThat(past("earlier this year"))
        .isEqualTo("earlier this year = 2018 2018-01-01..2018-12-31");
    assertThat(past("earlier this week"))
        .isEqualTo("earlier this week = 2018-W19 2018-05-07..2018-05-13");
    assertThat(future("next week")).isEqualTo("next week = 2018-W20 2018-05-14..2018-05-20");
    assertThat(future("next year")).isEqualTo("next year = 2019 2019-01-01..2019-12-31");
    assertThat(undated("last month")).isEqualTo("last month = ");
  }

  @Test
  void aCountedTimeAgo() {
    assertThat(past("a week ago")).isEqualTo("a week ago = 2018-W18 2018-04-30..2018-05-06");
    assertThat(past("one month ago")).isEqualTo("one month ago = 2018-04 2018-04-01..2018-04-30");
    assertThat(past("ten days ago")).isEqualTo("ten days ago = 2018-04-27 2018-04-27..2018-04-27");
    assertThat(past("three decades ago"))
        .isEqualTo("three decades ago = 1988 1988-01-01..1988-12-31");
    assertThat(past("about two years ago"))
        .isEqualTo("about two years ago = 2016 2016-01-01..2016-12-31");
    assertThat(undated("ten days ago")).isEqualTo("ten days ago = ");
  }

  @Test
  void aTimeAgoThatIsNotCountedIsPast() {
    assertThat(past("not long ago")).isEqualTo("not long ago = PAST_REF");
    assertThat(past("several years ago")).endsWith("= PAST_REF");
  }

  @Test
  void aLengthInNumbers() {
    assertThat(read("The talks lasted about five years.")).isEqualTo("about five years = P5Y");
    assertThat(read("The talks lasted more than ten days.")).isEqualTo("more than ten days = P10D");
    assertThat(read("The talks lasted nearly 20 years.")).isEqualTo("nearly 20 years = P20Y");
    assertThat(read("The talks lasted two weeks.")).isEqualTo("two weeks = P2W");
    assertThat(read("The talks lasted two hours.")).isEqualTo("two hours = PT2H");
    assertThat(read("The talks lasted three decades.")).isEqualTo("three decades = P30Y");
    assertThat(read("The talks lasted two centuries.")).isEqualTo("two centuries = P200Y");
    assertThat(type("The talks lasted two weeks.")).isEqualTo(DateType.DURATION);
  }

  @Test
  void aLengthThatIsNotCountedHasAnX() {
    assertThat(read("The talks lasted several years.")).isEqualTo("several years = PXY");
    assertThat(read("The talks lasted a few weeks.")).isEqualTo("a few weeks = PXW");
    assertThat(read("The talks lasted many months.")).isEqualTo("many months = PXM");
    assertThat(read("The talks lasted for years.")).isEqualTo("years = PXY");
  }

  @Test
  void aLengthThatLiesInThePastOrAhead() {
    assertThat(past("over the last 15 years")).isEqualTo("the last 15 years = P15Y");
    assertThat(future("over the next five years")).isEqualTo("the next five years = P5Y");
    assertThat(past("over the past decade")).isEqualTo("the past decade = P10Y");
  }

  @Test
  void aUnitAloneIsATimeOnlyAfterAPreposition() {
    assertThat(read("In a year, the port will close.")).isEqualTo("a year = P1Y");
    assertThat(read("Within a week, the port will close.")).isEqualTo("a week = P1W");
    assertThat(read("A year is long.")).isEmpty();
    assertThat(read("The week was long.")).isEmpty();
    assertThat(read("The port closed during the night.")).isEmpty();
  }

  @Test
  void howOften() {
    assertThat(read("Oslo pays every year.")).isEqualTo("every year = P1Y");
    assertThat(read("Oslo pays each month.")).isEqualTo("each month = P1M");
    assertThat(read("Oslo pays twice a week.")).isEqualTo("a week = P1W");
    assertThat(read("Oslo pays three times a year.")).isEqualTo("a year = P1Y");
    assertThat(type("Oslo pays every year.")).isEqualTo(DateType.SET);
    assertThat(type("Oslo pays twice a week.")).isEqualTo(DateType.SET);
  }

  @Test
  void whatIsCountedFromTheStoryHasNoValue() {
    assertThat(past("the next day")).isEqualTo("the next day = ");
    assertThat(past("the previous week")).isEqualTo("the previous week = ");
  }

  @Test
  void aDayInAnyOrder() {
    assertThat(past("on 1st May 2016"))
        .isEqualTo("1st May 2016 = 2016-05-01 2016-05-01..2016-05-01");
    assertThat(past("on May 2nd")).isEqualTo("May 2nd = 2018-05-02 2018-05-02..2018-05-02");
    assertThat(past("on the 3rd of May 2016"))
        .isEqualTo("3rd of May 2016 = 2016-05-03 2016-05-03..2016-05-03");
    assertThat(past("on 31 May 2016")).isEqualTo("31 May 2016 = 2016-05-31 2016-05-31..2016-05-31");
    assertThat(past("on Friday 4 May"))
        .isEqualTo("Friday 4 May = 2018-05-04 2018-05-04..2018-05-04");
    assertThat(past("on 2018-05-02")).isEqualTo("2018-05-02 = 2018-05-02 2018-05-02..2018-05-02");
    assertThat(past("on 07.05.2017")).isEqualTo("07.05.2017 = 2017-05-07 2017-05-07..2017-05-07");
  }

  @Test
  void aNumberThatIsNoDayIsNoPartOfADate() {
    assertThat(past("on 45 May 2016")).isEqualTo("May 2016 = 2016-05 2016-05-01..2016-05-31");
  }

  @Test
  void everyWeekdayAndMonthHasItsPlace() {
    assertThat(past("on Wednesday")).isEqualTo("Wednesday = 2018-05-02 2018-05-02..2018-05-02");
    assertThat(past("in Dec 2016")).isEqualTo("Dec 2016 = 2016-12 2016-12-01..2016-12-31");
    assertThat(past("in Sept. 2016")).contains("2016-09-01..2016-09-30");
  }

  @Test
  void aPrepositionLeavesOneSideOpen() {
    assertThat(past("before 2016")).isEqualTo("2016 = 2016 ..2015-12-31");
    assertThat(past("after March 2016")).isEqualTo("March 2016 = 2016-03 2016-04-01..");
    assertThat(past("until 2016")).isEqualTo("2016 = 2016 ..2016-12-31");
    assertThat(past("till 2016")).isEqualTo("2016 = 2016 ..2016-12-31");
  }

  @Test
  void aSpanOfMonthsOrDaysWithoutAYearLiesOnTheSideOfItsTense() {
    assertThat(past("from March to May"))
        .isEqualTo("March to May = 2018-03/2018-05 2018-03-01..2018-05-31");
    assertThat(future("from March to May"))
        .isEqualTo("March to May = 2019-03/2019-05 2019-03-01..2019-05-31");
    assertThat(future("from Monday to Friday"))
        .isEqualTo("Monday to Friday = 2018-05-07/2018-05-11 2018-05-07..2018-05-11");
    assertThat(undated("from March to May")).isEqualTo("March to May = ");
  }

  @Test
  void aSpanOfYearsWithAWordBetween() {
    assertThat(past("between 2014 and 2016"))
        .isEqualTo("2014 and 2016 = 2014/2016 2014-01-01..2016-12-31");
    assertThat(past("from 2005 through 2007"))
        .isEqualTo("2005 through 2007 = 2005/2007 2005-01-01..2007-12-31");
  }

  @Test
  void aListOfDatesIsNoSpan() {
    assertThat(past("in 2014 and 2016"))
        .isEqualTo("2014 = 2014 2014-01-01..2014-12-31; 2016 = 2016 2016-01-01..2016-12-31");
    assertThat(past("in 2014, 2015 and 2016")).contains("2014 =", "; 2015 =", "; 2016 =");
    assertThat(read("Oslo, on Monday, Tuesday or Friday, voted."))
        .contains("Monday =", "; Tuesday =", "; Friday =");
  }

  @Test
  void aCommaWithinADateIsPartOfIt() {
    assertThat(read("On May 3, 2016, Oslo voted."))
        .isEqualTo("May 3, 2016 = 2016-05-03 2016-05-03..2016-05-03");
    assertThat(read("Oslo voted on Monday, 7 May 2018."))
        .isEqualTo("Monday, 7 May 2018 = 2018-05-07 2018-05-07..2018-05-07");
  }

  @Test
  void aLeapDayLiesInALeapYear() {
    assertThat(past("on 29 February")).isEqualTo("29 February = 2016-02-29 2016-02-29..2016-02-29");
    assertThat(future("on 29 February"))
        .isEqualTo("29 February = 2020-02-29 2020-02-29..2020-02-29");
  }

  @Test
  void aMonthThatIsAlsoAWordStandsBesideANumberOrAfterAPreposition() {
    assertThat(read("Oslo voted on March 3."))
        .isEqualTo("March 3 = 2018-03-03 2018-03-03..2018-03-03");
    assertThat(read("Oslo voted on 3 March."))
        .isEqualTo("3 March = 2018-03-03 2018-03-03..2018-03-03");
    assertThat(read("In the March of 2016, Oslo voted.")).contains("2016-03");
    assertThat(read("Last March, Oslo voted."))
        .isEqualTo("Last March = 2017-03 2017-03-01..2017-03-31");
    assertThat(read("Since May, Oslo has voted.")).isEqualTo("May = 2018-05 2018-05-01..");
    assertThat(read("Oslo voted by May.")).isEqualTo("May = 2018-05 ..2018-05-31");
    assertThat(read("March said it would pay.")).isEmpty();
    assertThat(read("George March resigned in March.")).startsWith("March = 2018-03 ");
    assertThat(read("They march in May.")).startsWith("May = ").doesNotContain(";");
  }

  @Test
  void aNumberThatIsNoYear() {
    assertThat(read("Oslo paid $ 2000 to Bergen.")).isEmpty();
    assertThat(read("Oslo bought 1950 ships.")).isEmpty();
    assertThat(read("Oslo counted 1850 ships.")).isEmpty();
    assertThat(read("It took place in 2500.")).isEmpty();
    assertThat(read("In 1850 Oslo voted.")).isEqualTo("1850 = 1850 1850-01-01..1850-12-31");
    assertThat(read("Oslo won in early 2013 elections.")).startsWith("early 2013 = 2013 ");
    assertThat(read("The 2016 vote failed.")).startsWith("2016 = 2016 ");
  }

  @Test
  void anAgeIsNoTime() {
    assertThat(read("The two-year-old deal failed.")).isEmpty();
    assertThat(read("The five-year deal failed.")).isEmpty();
    assertThat(read("She is two years older.")).isEmpty();
  }

  @Test
  void aStartIsPartOfADateOrAVerb() {
    assertThat(read("The start of 2016 was bad.")).startsWith("The start of 2016 = 2016 ");
    assertThat(read("Oslo could start this week.")).startsWith("this week = 2018-W19 ");
  }

  @Test
  void aReferenceIsAnAdverbOrAWholePhrase() {
    assertThat(read("Oslo earlier rejected the plan.")).isEqualTo("earlier = PAST_REF");
    assertThat(read("An earlier vote failed.")).isEmpty();
    assertThat(read("Oslo voted earlier than Bergen.")).isEmpty();
    assertThat(read("Now, Oslo votes.")).isEqualTo("Now = PRESENT_REF");
    assertThat(read("Oslo votes now that Bergen left.")).isEmpty();
    assertThat(read("In the past, Oslo voted.")).isEqualTo("the past = PAST_REF");
    assertThat(read("So far, Oslo has voted.")).isEqualTo("So far = PAST_REF");
    assertThat(read("In the future of Oslo there is hope.")).isEmpty();
  }

  @Test
  void quartersAndCenturies() {
    assertThat(read("In the second quarter, sales fell."))
        .isEqualTo("the second quarter = 2018-Q2 2018-04-01..2018-06-30");
    assertThat(read("The quarter of the city burned.")).isEmpty();
    assertThat(read("It took place in the 19th century."))
        .isEqualTo("the 19th century = 18XX 1800-01-01..1899-12-31");
  }

  @Test
  void aWeekdayIsWrittenWithACapital() {
    assertThat(read("On Sunday Oslo voted.")).startsWith("Sunday = 2018-05-06 ");
    assertThat(read("On sunday Oslo voted.")).isEmpty();
  }

  @Test
  void anHourOfADay() {
    assertThat(past("at noon on Monday"))
        .isEqualTo("noon on Monday = 2018-05-07T12:00 2018-05-07..2018-05-07");
    assertThat(type("Oslo closed the port at noon on Monday.")).isEqualTo(DateType.TIME);
  }
}
