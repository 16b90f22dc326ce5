package org.policyclaims.time;

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
}
