package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Attribution;
import org.policyclaims.Reading;
import org.policyclaims.ReportingConstruction;

/** The rule that an attribution is read by. */
class ReportingConstructionTest {
  private static List<ReportingConstruction> read(String text) {
    return Reading.document(text).attributions().stream().map(Attribution::construction).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "COMPLEMENT_CLAUSE    | The minister said that the bridge was unsafe.",
        "COMPLEMENT_CLAUSE    | The minister said the bridge was unsafe.",
        "NONFINITE_COMPLEMENT | Norway promised to close the port.",
        "SECONDARY_PREDICATE  | The senator called the treaty a mistake.",
        "OBJECT               | The senator criticized the treaty.",
        "OBLIQUE              | The mayor warned of a shortage.",
        "PARENTHETICAL        | The bridge, the minister said, was unsafe.",
        "PARENTHETICAL        | The bridge was unsafe, the minister said.",
        "NOUN_COMPLEMENT      | The claim that the bridge was unsafe was false.",
        "PREPOSITIONAL_CUE    | According to the ministry, the bridge was unsafe.",
        "SPEAKER_COLON        | Lavrov: The bridge was never safe.",
        "QUOTATION            | \"The bridge was never safe,\" the minister said.",
        "QUOTATION            | The minister said, \"The bridge was never safe.\"",
        "COMPLEMENT_CLAUSE    | The minister said that the bridge was \"never safe\" at all.",
      })
  void ofOneSentence(ReportingConstruction construction, String sentence) {
    assertThat(read(sentence)).containsExactly(construction);
  }

  @Test
  void ofAQuotationThatGoesOnWithoutACue() {
    List<Attribution> attributions =
        Reading.document(
                "\"The bridge was never safe,\" the minister said.\n\n"
                    + "\"We will build a new one in the spring.\"")
            .attributions();
    assertThat(attributions).hasSize(1);
    assertThat(attributions.get(0).construction()).isEqualTo(ReportingConstruction.QUOTATION);
    assertThat(attributions.get(0).content()).hasSize(2);
  }

  @Test
  void ofSayingsWithinEachOther() {
    assertThat(read("According to the ministry, Norway promised to close the port."))
        .containsExactly(
            ReportingConstruction.PREPOSITIONAL_CUE, ReportingConstruction.NONFINITE_COMPLEMENT);
  }
}
