package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.DateType;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What SUTime gives and what is made of it: a sentence with the expression in brackets and SUTime's
 * value in, "expression TYPE value" out, a dash where there is none.
 */
class SuTimeCorrectionsTest {
  private static String mend(String marked, String value) {
    return mend(marked, value, "2018-05-07");
  }

  private static String mend(String marked, String value, String date) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String text = marked.replace("[", "").replace("]", "");
    Sentence sentence = Reading.parsed(text).sentence(0);
    int from = 0;
    int to = 0;
    for (int token = 0; token < sentence.size(); token++) {
      from = sentence.span(token).start() <= open ? token : from;
      to = sentence.span(token).start() < close - 1 ? token : to;
    }
    return SuTimeCorrections.mend(sentence, new RawTimex(from, to, value, DateType.DATE), date)
        .map(found -> words(sentence, found) + " " + found.type() + " " + found.value())
        .orElse("-");
  }

  private static String words(Sentence sentence, RawTimex found) {
    List<String> words = new ArrayList<>();
    for (int token = found.from(); token <= found.to(); token++) {
      words.add(sentence.word(token));
    }
    return String.join(" ", words);
  }

  @Test
  void aPlainExpressionStaysAsItIs() {
    assertThat(mend("It closed on [Monday evening].", "2018-05-07TEV"))
        .isEqualTo("Monday evening DATE 2018-05-07TEV");
  }

  @Test
  void thePrepositionIsNoPartOfIt() {
    assertThat(mend("It closed [in May 2016].", "2016-05")).isEqualTo("May 2016 DATE 2016-05");
  }

  @Test
  void aUnitWithoutANumberIsNoTime() {
    assertThat(mend("It was [the year].", "2018")).isEqualTo("-");
    assertThat(mend("It was [a week].", "P1W")).isEqualTo("-");
    assertThat(mend("[Days] went by.", "PXD")).isEqualTo("-");
    assertThat(mend("It closed in [the evening].", "TEV")).isEqualTo("-");
  }

  @Test
  void aUnitAfterAPrepositionOfLengthIsOne() {
    assertThat(mend("It will close in [a year].", "P1Y")).isEqualTo("a year DATE P1Y");
    assertThat(mend("It closed within [an hour].", "PT1H")).isEqualTo("an hour DATE PT1H");
    assertThat(mend("It closed for [years].", "PXY")).isEqualTo("years DATE PXY");
    assertThat(mend("It closed in [the year].", "2018")).isEqualTo("-");
  }

  @Test
  void noonAndDawnStandAlone() {
    assertThat(mend("It closed at [noon].", "T12:00")).startsWith("noon");
    assertThat(mend("It closed at [dawn].", "TDA")).startsWith("dawn");
    assertThat(mend("It closed at [night].", "TNI")).isEqualTo("-");
  }

  @Test
  void aSecondIsALengthOnlyWithANumber() {
    assertThat(mend("It saw [the second].", "PT1S")).isEqualTo("-");
    assertThat(mend("It took [one second].", "PT1S")).isEqualTo("one second DATE PT1S");
  }

  @Test
  void howOftenIsASetOfTimes() {
    assertThat(mend("It pays twice [a week].", "P1W")).isEqualTo("a week SET P1W");
    assertThat(mend("It pays three times [a year].", "P1Y")).isEqualTo("a year SET P1Y");
    assertThat(mend("It pays once [a day].", "P1D")).isEqualTo("a day SET P1D");
  }

  @Test
  void aTimeAgoIsAsExactAsItsUnit() {
    assertThat(mend("It closed [some two years ago].", "2016-05-07"))
        .isEqualTo("some two years ago DATE 2016");
    assertThat(mend("It closed [two decades ago].", "1998-05-07"))
        .isEqualTo("two decades ago DATE 1998");
    assertThat(mend("It closed [two months ago].", "2018-03-07"))
        .isEqualTo("two months ago DATE 2018-03");
    assertThat(mend("It closed [two days ago].", "2018-05-05"))
        .isEqualTo("two days ago DATE 2018-05-05");
    assertThat(mend("It closed [ages ago].", "PAST_REF")).isEqualTo("ages ago DATE PAST_REF");
    assertThat(mend("It closed [two years ago].", "THIS P1Y")).isEqualTo("two years ago DATE ");
  }

  @Test
  void aFiscalYearHasItsAdjective() {
    assertThat(mend("It shrank in fiscal [year 2015].", "2015"))
        .isEqualTo("fiscal year 2015 DATE 2015");
    assertThat(mend("It shrank in the financial [year 2015].", "2015"))
        .isEqualTo("financial year 2015 DATE 2015");
    assertThat(mend("It shrank in the bad [year 2015].", "2015")).isEqualTo("year 2015 DATE 2015");
  }

  @Test
  void withoutADocumentDateWhatIsRelativeHasNoValue() {
    assertThat(mend("It closed [last Tuesday].", "THIS-WXX-2 OFFSET P-1W", ""))
        .isEqualTo("last Tuesday DATE ");
    assertThat(mend("It closed [last Tuesday].", "2018-05-01")).contains("2018-05-01");
    assertThat(mend("It closed in [May 2016].", "2016-05", "")).isEqualTo("May 2016 DATE 2016-05");
    assertThat(mend("It closed on [a Monday].", "XXXX-WXX-1", "")).endsWith("XXXX-WXX-1");
    assertThat(mend("It closed [of late].", "PAST_REF", "")).endsWith("PAST_REF");
    assertThat(mend("It took [ten good days].", "P10D", "")).endsWith("P10D");
  }

  @Test
  void aLengthOfSoManyUnits() {
    assertThat(SuTimeCorrections.length("year", 5)).isEqualTo("P5Y");
    assertThat(SuTimeCorrections.length("year", 0)).isEqualTo("PXY");
    assertThat(SuTimeCorrections.length("decade", 3)).isEqualTo("P30Y");
    assertThat(SuTimeCorrections.length("century", 2)).isEqualTo("P200Y");
    assertThat(SuTimeCorrections.length("quarter", 2)).isEqualTo("P6M");
    assertThat(SuTimeCorrections.length("quarter", 0)).isEqualTo("PXM");
    assertThat(SuTimeCorrections.length("hour", 3)).isEqualTo("PT3H");
    assertThat(SuTimeCorrections.length("ship", 3)).isEmpty();
  }

  @Test
  void unitsAndPartsOfTheDay() {
    assertThat(SuTimeCorrections.isUnit("year")).isTrue();
    assertThat(SuTimeCorrections.isUnit("years")).isTrue();
    assertThat(SuTimeCorrections.isUnit("night")).isTrue();
    assertThat(SuTimeCorrections.isUnit("ship")).isFalse();
    assertThat(SuTimeCorrections.isUnit("ships")).isFalse();
  }
}
