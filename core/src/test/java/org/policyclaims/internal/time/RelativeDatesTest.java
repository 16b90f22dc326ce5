package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What is read without SUTime, which would read some of it alike but takes a millisecond for each:
 * a phrase in, "TYPE value" out, a dash where it is left to SUTime. The document's day is Monday, 7
 * May 2018.
 */
class RelativeDatesTest {
  private static final Kinds KINDS = new Kinds(TimeWords.load());

  private static String read(String phrase, Optional<LocalDate> today) {
    Sentence sentence = Reading.parsed(phrase).sentence(0);
    int last = sentence.size() - 1;
    return new RelativeDates(today)
        .read(sentence, KINDS.of(sentence), 0, last)
        .map(
            found -> {
              assertThat(found.from()).isZero();
              assertThat(found.to()).isEqualTo(last);
              return found.type() + " " + found.value();
            })
        .orElse("-");
  }

  private static String read(String phrase) {
    return read(phrase, Optional.of(LocalDate.of(2018, 5, 7)));
  }

  private static String undated(String phrase) {
    return read(phrase, Optional.empty());
  }

  @Test
  void aDay() {
    assertThat(read("today")).isEqualTo("DATE 2018-05-07");
    assertThat(read("yesterday")).isEqualTo("DATE 2018-05-06");
    assertThat(read("tomorrow")).isEqualTo("DATE 2018-05-08");
    assertThat(read("tonight")).isEqualTo("-");
    assertThat(undated("today")).isEqualTo("DATE ");
  }

  @Test
  void aStretchBeforeOrBehindTheDayIsALength() {
    assertThat(read("the past decade")).isEqualTo("DURATION P10Y");
    assertThat(read("the last century")).isEqualTo("DURATION P100Y");
    assertThat(read("the past quarter")).isEqualTo("DURATION P3M");
    assertThat(read("the last 15 years")).isEqualTo("DURATION P15Y");
    assertThat(read("the next five days")).isEqualTo("DURATION P5D");
    assertThat(read("the coming few weeks")).isEqualTo("DURATION PXW");
    assertThat(read("last two quarters")).isEqualTo("DURATION P6M");
    assertThat(read("the first two years")).isEqualTo("-");
    assertThat(read("the coming week")).isEqualTo("-");
    assertThat(read("the last five ships")).isEqualTo("-");
  }

  @Test
  void whatIsCountedFromTheStoryHasNoValue() {
    assertThat(read("a week later")).isEqualTo("DATE ");
    assertThat(read("two years earlier")).isEqualTo("DATE ");
    assertThat(read("more than a year later")).isEqualTo("DATE ");
    assertThat(read("the next day")).isEqualTo("DATE ");
    assertThat(read("the following week")).isEqualTo("DATE ");
    assertThat(read("the previous year")).isEqualTo("DATE ");
    assertThat(read("next week")).isEqualTo("DATE 2018-W20");
  }

  @Test
  void aDayWithinAStretchWaitsForItsYear() {
    assertThat(read("the last Sunday of last month")).isEqualTo("DATE 2018-04#7-1");
    assertThat(read("the last day of April")).isEqualTo("DATE XXXX-04#0-1");
    assertThat(read("the first Monday in June 2017")).isEqualTo("DATE 2017-06#11");
    assertThat(undated("the last Sunday of last month")).isEqualTo("DATE ");
    assertThat(read("the last Sunday of the talks")).isEqualTo("-");
  }

  @Test
  void anOffset() {
    assertThat(read("last year")).isEqualTo("DATE 2017");
    assertThat(read("this month")).isEqualTo("DATE 2018-05");
    assertThat(read("next week")).isEqualTo("DATE 2018-W20");
    assertThat(read("earlier this year")).isEqualTo("DATE 2018");
    assertThat(read("last summer")).isEqualTo("-");
    assertThat(read("earlier next year")).isEqualTo("-");
    assertThat(undated("last year")).isEqualTo("DATE ");
  }

  @Test
  void aWeekOfTheTurnOfTheYearBelongsToTheYearOfItsThursday() {
    assertThat(read("this week", Optional.of(LocalDate.of(2018, 12, 31))))
        .isEqualTo("DATE 2019-W01");
  }

  @Test
  void aPartOfTheDay() {
    assertThat(read("last night")).isEqualTo("TIME 2018-05-06TNI");
    assertThat(undated("last night")).isEqualTo("TIME ");
    assertThat(read("Monday morning")).isEqualTo("TIME XXXX-WXX-1TMO");
    assertThat(read("Wednesday afternoon")).isEqualTo("TIME XXXX-WXX-3TAF");
    assertThat(read("Sunday evening")).isEqualTo("TIME XXXX-WXX-7TEV");
    assertThat(read("Friday night")).isEqualTo("TIME XXXX-WXX-5TNI");
    assertThat(read("Friday noon")).isEqualTo("-");
  }

  @Test
  void aRepetition() {
    assertThat(read("every year")).isEqualTo("SET P1Y");
    assertThat(read("each month")).isEqualTo("SET P1M");
    assertThat(read("every Monday")).isEqualTo("-");
  }

  @Test
  void aPartOfADateIsTheDate() {
    assertThat(read("early 2016")).isEqualTo("DATE 2016");
    assertThat(read("late April 2016")).isEqualTo("DATE 2016-04");
    assertThat(read("the end of 2016")).isEqualTo("DATE 2016");
    assertThat(read("end of 2016")).isEqualTo("DATE 2016");
    assertThat(read("the middle of next month")).isEqualTo("DATE 2018-06");
    assertThat(read("early 1990s")).isEqualTo("DATE 199X");
    assertThat(read("the early 1990s")).isEqualTo("DATE 199X");
    assertThat(read("the beginning of the summer of 2010")).isEqualTo("DATE 2010-SU");
    assertThat(read("late last year")).isEqualTo("DATE 2017");
    assertThat(read("about early 2016")).isEqualTo("DATE 2016");
    assertThat(read("the end of")).isEqualTo("-");
    assertThat(read("early")).isEqualTo("-");
  }

  @Test
  void aSeasonOfAYear() {
    assertThat(read("spring 2014")).isEqualTo("DATE 2014-SP");
    assertThat(read("the summer of 2014")).isEqualTo("DATE 2014-SU");
    assertThat(read("the fall of 2014")).isEqualTo("DATE 2014-FA");
    assertThat(read("the autumn of 2014")).isEqualTo("DATE 2014-FA");
    assertThat(read("winter 2014")).isEqualTo("DATE 2014-WI");
    assertThat(read("the summer of hope")).isEqualTo("-");
  }

  @Test
  void aLength() {
    assertThat(read("five years")).isEqualTo("DURATION P5Y");
    assertThat(read("about five years")).isEqualTo("DURATION P5Y");
    assertThat(read("around ten days")).isEqualTo("DURATION P10D");
    assertThat(read("nearly two weeks")).isEqualTo("DURATION P2W");
    assertThat(read("almost two weeks")).isEqualTo("DURATION P2W");
    assertThat(read("over three decades")).isEqualTo("DURATION P30Y");
    assertThat(read("more than ten days")).isEqualTo("DURATION P10D");
    assertThat(read("fewer than ten days")).isEqualTo("DURATION P10D");
    assertThat(read("two quarters")).isEqualTo("DURATION P6M");
    assertThat(read("two hours")).isEqualTo("DURATION PT2H");
    assertThat(read("two ships")).isEqualTo("-");
    assertThat(read("two year")).isEqualTo("-");
    assertThat(read("five long years")).isEqualTo("-");
  }

  @Test
  void aLengthThatIsNotCounted() {
    assertThat(read("several years")).isEqualTo("DURATION PXY");
    assertThat(read("many months")).isEqualTo("DURATION PXM");
    assertThat(read("few weeks")).isEqualTo("DURATION PXW");
    assertThat(read("a few weeks")).isEqualTo("DURATION PXW");
    assertThat(read("several quarters")).isEqualTo("DURATION PXM");
    assertThat(read("the few weeks")).isEqualTo("-");
    assertThat(read("several ships")).isEqualTo("-");
    assertThat(read("several years ago")).isEqualTo("DATE PAST_REF");
  }

  @Test
  void aTimeAgo() {
    assertThat(read("two years ago")).isEqualTo("DATE 2016");
    assertThat(read("a year ago")).isEqualTo("DATE 2017");
    assertThat(read("one month ago")).isEqualTo("DATE 2018-04");
    assertThat(read("an hour ago")).isEqualTo("-");
    assertThat(read("three weeks ago")).isEqualTo("DATE 2018-W16");
    assertThat(read("two decades ago")).isEqualTo("DATE 1998");
    assertThat(read("ten days ago")).isEqualTo("DATE 2018-04-27");
    assertThat(read("about two years ago")).isEqualTo("DATE 2016");
    assertThat(undated("ten days ago")).isEqualTo("DATE ");
    assertThat(read("years ago")).isEqualTo("-");
    assertThat(read("a year")).isEqualTo("-");
  }
}
