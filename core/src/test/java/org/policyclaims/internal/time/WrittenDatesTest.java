package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.ClaimDate;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/** How newspapers write dates, in a text of Wednesday, 11 May 2016: the words and their value. */
class WrittenDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 5, 11);

  private static String date(String sentence) {
    Optional<ClaimDate> date =
        Reading.document(PolicyText.of(sentence).withDate(TODAY)).claims().get(0).eventDate();
    return date.map(each -> each.text() + " = " + each.value()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in mid-March | mid-March = 2016-03",
        "in mid-March 2015 | mid-March 2015 = 2015-03",
        "in mid-2015 | mid-2015 = 2015",
        "in the mid-1990s | the mid-1990s = 199X",
        "in the 1990's | the 1990's = 199X",
        "in the 1990s | the 1990s = 199X",
        "in 1990 | 1990 = 1990",
        "in 2005–06 | 2005–06 = 2005/2006",
        "in 2005/06 | 2005/06 = 2005/2006",
        "in 2014-15 | 2014-15 = 2014/2015",
        "in the first half of 2015 | the first half of 2015 = 2015-H1",
        "in the second half of last year | the second half of last year = 2015-H2",
        "in the third quarter of this year | the third quarter of this year = 2016-Q3",
        "by Q1 2015 | Q1 2015 = 2015-Q1",
        "in the fourth quarter of 2014 | the fourth quarter of 2014 = 2014-Q4",
        "in March and April 2015 | March = 2015-03",
        "in March | March = 2016-03",
        "in March, and in the, on Monday | March = 2016-03",
        "on Tuesday, May 3 | Tuesday, May 3 = 2016-05-03",
        "on Tuesday, 3 May 2016 | Tuesday, 3 May 2016 = 2016-05-03",
        "on Tuesday | Tuesday = 2016-05-10",
        "on Monday and Tuesday | Monday = 2016-05-09",
        "in less than two weeks | less than two weeks = P2W",
        "in more than two weeks | more than two weeks = P2W",
        "half a century ago | half a century ago = 1966",
        "half a decade ago | half a decade ago = 2011",
        "half a year ago | half a year ago = 2015-11",
        "a century ago | a century ago = 1916",
        "several years ago | several years ago = PAST_REF",
        "two years ago | two years ago = 2014",
        "during the first week of May | the first week of May = 2016-05",
        "in the last days of May 2015 | the last days of May 2015 = 2015-05",
        "at the beginning of May | the beginning of May = 2016-05",
      })
  void isReadWithItsValue(String words, String expected) {
    assertThat(date("Output fell " + words + ".")).isEqualTo(expected);
  }
}
