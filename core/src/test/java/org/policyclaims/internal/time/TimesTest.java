package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/** What a date dates: "lemma: event date | dates of saying, outermost first", a dash for none. */
class TimesTest {

  private static List<String> dated(String text) {
    return Reading.document(PolicyText.of(text).withDate(LocalDate.of(2018, 5, 7)))
        .claims()
        .stream()
        .map(TimesTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    List<String> said =
        claim.attribution().stream()
            .map(Attribution::saidOn)
            .map(date -> date.map(ClaimDate::value).orElse("-"))
            .toList();
    return claim.action().lemma()
        + ": "
        + claim.eventDate().map(ClaimDate::value).orElse("-")
        + " | "
        + String.join(", ", said);
  }

  @Test
  void aDateInFrontOfTheCueDatesTheSaying() {
    assertThat(dated("In April 2009, the envoy said that Oslo owned the port."))
        .containsExactly("own: - | 2009-04");
  }

  @Test
  void aDateInsideWhatIsSaidDatesTheEvent() {
    assertThat(dated("In 2008, the envoy argued that Oslo had owned the port since 2005-2006."))
        .containsExactly("own: 2005/2006 | 2008");
  }

  @Test
  void coordinatedVerbsShareAFrontedDate() {
    assertThat(dated("In 2016, Oslo closed the port and sold the docks."))
        .containsExactly("close: 2016 | ", "sell: 2016 | ");
    assertThat(dated("Oslo closed the port in 2016 and sold the docks."))
        .containsExactly("close: 2016 | ", "sell: - | ");
  }

  @Test
  void ofAndANounDatesTheNounAlone() {
    assertThat(dated("Oslo broke the law of 1998.")).containsExactly("break: - | ");
    assertThat(dated("This is the law of 1998.")).containsExactly("be: 1998 | ");
  }

  @Test
  void aFrontedDateAfterACommaBelongsToTheClauseBehindIt() {
    assertThat(dated("While in 2008 Oslo praised the loan, in 2009 it rejected the terms."))
        .contains("reject: 2009 | ");
  }

  @Test
  void whatTookTimeIsDatedByTheTimeItTook() {
    assertThat(dated("It took the parties five years to complete the talks."))
        .contains("complete: P5Y | ");
  }

  @Test
  void ofAJudgingVerbTheDateIsBoth() {
    assertThat(dated("In April 2018, the envoy praised Oslo for the loan."))
        .contains("praise: 2018-04 | 2018-04");
  }

  @Test
  void sinceTheWarOfAYearDatesTheClause() {
    assertThat(dated("Since the war of 2008, Oslo has had no fleet.")).contains("have: 2008 | ");
    assertThat(dated("Oslo lost the war of 2008.")).containsExactly("lose: - | ");
    assertThat(dated("Oslo approved the budget for 2019.")).containsExactly("approve: - | ");
  }

  @Test
  void aLengthThatCountsAThingDatesNothing() {
    assertThat(dated("The firm released five years of returns.")).containsExactly("release: - | ");
    assertThat(dated("Five years of returns were released.")).containsExactly("release: - | ");
    assertThat(dated("Oslo kept the port for five years.")).containsExactly("keep: P5Y | ");
  }

  @Test
  void aDateAfterTheCueDatesTheSaying() {
    assertThat(dated("The envoy told reporters on Friday that Oslo had closed the port."))
        .containsExactly("close: - | 2018-05-04");
    assertThat(dated("In 2016, the envoy was of the view that Oslo owned the port."))
        .containsExactly("own: - | 2016");
  }

  @Test
  void aDateOfTheSpeechDatesTheSaying() {
    assertThat(dated("The envoy said in a speech on Friday that Oslo had closed the port."))
        .containsExactly("close: - | 2018-05-04");
    assertThat(dated("The envoy said in a 2016 interview that Oslo had closed the port."))
        .containsExactly("close: - | -");
  }

  @Test
  void theDateNextToTheCueDatesTheSayingAndNotThatOfItsOccasion() {
    assertThat(
            dated("On Friday, in a letter of 2016, the envoy said that Oslo had closed the port."))
        .containsExactly("close: - | 2018-05-04");
  }

  @Test
  void aQuotationAndItsCueHaveADateEach() {
    assertThat(dated("\"Oslo closed the port in 2014,\" the envoy said on Friday."))
        .containsExactly("close: 2014 | 2018-05-04");
    assertThat(
            dated(
                "\"Oslo closed the port,\" the envoy said in 2016, \"and sold the docks in 2014.\""))
        .containsExactly("close: - | 2016", "sell: 2014 | 2016");
  }

  @Test
  void aCalendarDateGoesBeforeAnAdverbAndALength() {
    assertThat(dated("Oslo previously closed the port in 2014.")).containsExactly("close: 2014 | ");
    assertThat(dated("Oslo closed the port in 2014 for five years."))
        .containsExactly("close: 2014 | ");
    assertThat(dated("Oslo closed the port the next day, in May 2014."))
        .containsExactly("close: 2014-05 | ");
  }

  @Test
  void aLengthGoesBeforeAnAdverb() {
    assertThat(dated("Oslo now closes the port for five years.")).containsExactly("close: P5Y | ");
  }

  @Test
  void eachClauseHasItsOwnDate() {
    assertThat(dated("Oslo, which bought the port in 2014, sold it last year."))
        .containsExactly("buy: 2014 | ", "sell: 2017 | ");
    assertThat(dated("Oslo kept the port for five years and now sells it."))
        .containsExactly("keep: P5Y | ", "sell: PRESENT_REF | ");
  }

  @Test
  void aDateAtAnOuterVerbDatesTheWholeAction() {
    assertThat(dated("Oslo appeared in 2014 to close the port.")).containsExactly("close: 2014 | ");
    assertThat(dated("Oslo refused in 2014 to close the port."))
        .containsExactly("refuse to close: 2014 | ");
    assertThat(dated("Oslo began to close the port in 2014."))
        .containsExactly("begin to close: 2014 | ");
    assertThat(dated("In 2014, Oslo began to close the port and tried to sell the docks."))
        .containsExactly("begin to close: 2014 | ", "try to sell: 2014 | ");
  }

  @Test
  void anOccasionDatesTheClause() {
    assertThat(dated("During the crisis of 2008, Oslo closed the port."))
        .containsExactly("close: 2008 | ");
    assertThat(dated("Before the vote in May, Oslo closed the port."))
        .containsExactly("close: 2018-05 | ");
    assertThat(dated("Oslo became a member after the war of 2008."))
        .containsExactly("become: 2008 | ");
  }

  @Test
  void aDateWithinASubjectDatesNoClause() {
    assertThat(dated("The 2016 deal closed the port.")).containsExactly("close: - | ");
    assertThat(dated("Last year's vote closed the port.")).containsExactly("close: - | ");
    assertThat(dated("The vote of 2016 was a failure.")).containsExactly("be: - | ");
  }
}
