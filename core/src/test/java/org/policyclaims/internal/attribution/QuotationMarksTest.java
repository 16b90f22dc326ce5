package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation is the same in every kind of marks. */
class QuotationMarksTest {
  private static final List<String> SENTENCES =
      List.of(
          "{Will the port be closed?} the minister asked.",
          "{We have won the vote.} – Marta Lind, the mayor",
          "{The harbour is closed,} the envoy fumed.",
          "{The harbour is closed}, Lind fumed.",
          "Lind says that it {hurt them,} and calls for talks.",
          "Lind said: {We will leave.} {We are late,} Holt replied.",
          "Lind told reporters: {The talks have failed. The union will pay.}",
          "{The deal,} said the envoy, {is dead.}",
          "She called the plan {a sham} and left.",
          "The author of {The Port} said that the talks had failed.",
          "{The parties’ leaders met,} Holt told the council.");

  private static String in(String marks, String sentence) {
    return sentence.replace('{', marks.charAt(0)).replace('}', marks.charAt(1));
  }

  private static List<String> sayings(String sentence) {
    return Sayings.of(sentence).stream()
        .map(saying -> saying.replaceAll("( … )?[“”«»„‘\"]$|[“”«»„‘\"]|’(?![st])", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "‘’", "«»"})
  void isReadAsInCurlyOnes(String marks) {
    for (String sentence : SENTENCES) {
      assertThat(sayings(in(marks, sentence)))
          .as(in(marks, sentence))
          .isEqualTo(sayings(in("“”", sentence)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parties’ leaders and the workers’ unions met.",
        "The ’90s were the firms’ best years. They paid.",
        "The minister’s aide left. The unions’ leaders stayed."
      })
  void isNoApostrophe(String sentence) {
    assertThat(Sayings.of(sentence)).isEmpty();
  }
}
