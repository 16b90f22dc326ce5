package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;
import org.policyclaims.TemporalRelation;

/** Where a claim lies to the document's date: a sentence in, "lemma RELATION" out. */
class DocumentRelationTest {
  private static List<String> relations(String text) {
    return lines(Reading.document(text).claims());
  }

  private static List<String> datedRelations(String text) {
    LocalDate monday = LocalDate.of(2018, 5, 7);
    return lines(Reading.document(PolicyText.of(text).withDate(monday)).claims());
  }

  private static List<String> lines(List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                claim.action().lemma()
                    + " "
                    + claim.relationToDocument().map(TemporalRelation::name).orElse("-"))
        .toList();
  }

  @Test
  void aPastIsBefore() {
    assertThat(relations("Norway closed the port.")).containsExactly("close BEFORE");
    assertThat(relations("Norway had closed the port.")).containsExactly("close BEFORE");
    assertThat(relations("The port was closed.")).containsExactly("close BEFORE");
    assertThat(relations("Norway did not close the port.")).containsExactly("close BEFORE");
  }

  @Test
  void aPresentPerfectIsBefore() {
    assertThat(relations("Norway has closed the port.")).containsExactly("close BEFORE");
  }

  @Test
  void aPresentIsAtTheDocumentsDate() {
    assertThat(relations("Norway needs the port.")).containsExactly("need OVERLAP");
    assertThat(relations("Norway is closing the port.")).containsExactly("close OVERLAP");
    assertThat(relations("Norway is a member of the alliance."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("OVERLAP");
  }

  @Test
  void aFutureIsAfter() {
    assertThat(relations("Norway will close the port.")).containsExactly("close AFTER");
    assertThat(relations("Norway won't close the port.")).containsExactly("close AFTER");
    assertThat(relations("Norway is going to close the port.")).containsExactly("close AFTER");
  }

  @Test
  void anExpectedInfinitiveIsAfterWhereItsHedgeIsPresent() {
    assertThat(relations("Norway is likely to close the port.")).containsExactly("close AFTER");
    assertThat(relations("Norway is certain to close the port.")).containsExactly("close AFTER");
    assertThat(relations("Norway was likely to close the port.")).containsExactly("close -");
    assertThat(relations("The talks are to start.")).containsExactly("start AFTER");
    assertThat(relations("The talks are to begin.")).containsExactly("begin AFTER");
    assertThat(relations("Norway is likely to benefit.")).containsExactly("benefit AFTER");
    assertThat(relations("Norway will be able to close the port."))
        .containsExactly("be able to close AFTER");
  }

  @Test
  void aPerfectThatTakesAnInfinitiveIsBefore() {
    assertThat(relations("Norway has refused to close the port."))
        .containsExactly("refuse to close BEFORE");
    assertThat(relations("Norway has to close the port.")).containsExactly("close -");
  }

  @Test
  void aSeemingInfinitiveIsOfTheSameTime() {
    assertThat(relations("Norway seems to need the port.")).containsExactly("need OVERLAP");
    assertThat(relations("Norway seemed to need the port.")).containsExactly("need BEFORE");
    assertThat(relations("Norway seems to have closed the port.")).containsExactly("close BEFORE");
  }

  @Test
  void aStateOfMindIsNoHedge() {
    assertThat(relations("Norway is ready to close the port."))
        .containsExactly("be ready to close OVERLAP");
    assertThat(relations("Norway refused to close the port."))
        .containsExactly("refuse to close BEFORE");
  }

  @Test
  void aModalThatDoesNotTellGivesNone() {
    assertThat(relations("Norway might close the port.")).containsExactly("close -");
    assertThat(relations("Norway should close the port.")).containsExactly("close -");
    assertThat(relations("Norway may have closed the port.")).containsExactly("close BEFORE");
  }

  @Test
  void aConditionGivesNone() {
    assertThat(relations("If Norway closed the port, the fleet would leave."))
        .containsExactly("close -", "leave -");
  }

  @Test
  void aPresentUnderATimeWordGivesNone() {
    assertThat(relations("The fleet will leave when Norway closes the port."))
        .containsExactly("leave AFTER", "close -");
  }

  @Test
  void aDateGoesBeforeTheTense() {
    assertThat(datedRelations("Norway closes the port in June 2019."))
        .containsExactly("close AFTER");
    assertThat(datedRelations("Norway closed the port in 2014.")).containsExactly("close BEFORE");
    assertThat(datedRelations("Norway closes the port today.")).containsExactly("close OVERLAP");
  }

  @Test
  void aRelativeDateWithoutADocumentsDateLeavesTheTense() {
    assertThat(relations("Norway closed the port last week.")).containsExactly("close BEFORE");
  }

  @Test
  void whatWasSaidLongAgoOfThePresentTellsNothing() {
    assertThat(datedRelations("In 2009 the minister said: \"Norway will close the port.\""))
        .containsExactly("close -");
    assertThat(datedRelations("In 2009 the minister said that Norway had closed the port."))
        .containsExactly("close BEFORE");
  }

  @Test
  void whatWasSaidTheseDaysSpeaksFromTheDocumentsDate() {
    assertThat(datedRelations("The minister said on Friday that Norway will close the port."))
        .containsExactly("close AFTER");
  }
}
