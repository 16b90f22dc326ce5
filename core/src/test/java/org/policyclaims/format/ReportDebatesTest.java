package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/** The table of who stands where. */
class ReportDebatesTest {
  private static ClaimDocument text(String day, String text) {
    return Reading.document(PolicyText.of(text).withDate(LocalDate.parse(day)));
  }

  private static String html(ClaimDocument... documents) throws IOException {
    StringBuilder html = new StringBuilder();
    new ReportDebates(List.of(documents)).write(new Html(html));
    return html.toString();
  }

  @Test
  void speakersAreColumnsConceptsRowsAndSidesTheCells() throws IOException {
    assertThat(
            html(
                text("2023-01-05", "Norway opposes the base."),
                text("2023-03-05", "Denmark supports the base. Oslo is against the base.")))
        .contains("<th scope=\"col\"><bdi>Norway</bdi></th><th scope=\"col\"><bdi>Denmark</bdi>")
        .contains(
            "<th scope=\"row\"><bdi>support base</bdi></th>"
                + "<td>against (2) <span class=\"note\">2023-01-05</span></td>"
                + "<td>for <span class=\"note\">2023-03-05</span></td>");
  }

  @Test
  void whoChangesHasBothSides() throws IOException {
    assertThat(
            html(
                text("2023-01-05", "Norway opposes the base."),
                text("2023-03-05", "Norway supports the base.")))
        .contains("<td>for, against <span class=\"note\">2023-03-05, 2023-01-05</span></td>");
  }

  @Test
  void thereIsNoTableWhereNobodyMeetsAndNobodyChanges() throws IOException {
    assertThat(html(text("2023-01-05", "Norway opposes the base. Denmark signed the treaty.")))
        .isEmpty();
  }

  @Test
  void namesAreEscaped() throws IOException {
    assertThat(
            html(
                text("2023-01-05", "Norway opposes the <b>base</b>."),
                text("2023-03-05", "Norway supports the <b>base</b>.")))
        .doesNotContain("<b>");
  }
}
