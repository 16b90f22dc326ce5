package org.policyclaims.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.ClaimDocument;

class CsvWriterTest {
  private static String csv(ClaimDocument document) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter.claims(out).write(document);
    return out.toString();
  }

  private static Map<String, String> only(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> records = format.parse(new StringReader(csv)).getRecords();
    assertThat(records).hasSize(1);
    return records.get(0).toMap();
  }

  @Test
  void aClaimIsARowThatReadsBack() throws IOException {
    String text = "Minsk said \"quietly\", again, that Russia\r\nrejected the offer.";
    Map<String, String> row =
        only(csv(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "the offer")));
    assertThat(row)
        .containsEntry("document", "t")
        .containsEntry("speaker", "Minsk")
        .containsEntry("speaker_type", "COUNTRY")
        .containsEntry("action", "rejected")
        .containsEntry("cue", "said")
        .containsEntry("attribution", "Minsk: said")
        .containsEntry("date", "")
        .containsEntry("text", "Russia\r\nrejected the offer")
        .containsEntry("speaker_factuality", "CT+");
  }

  @Test
  void linesEndAsRfc4180HasIt() throws IOException {
    String text = "Minsk said that Russia rejected it.";
    assertThat(csv(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "it")))
        .endsWith("\r\n")
        .containsPattern("start,end\r\n");
  }

  @Test
  void placesCountCodePoints() throws IOException {
    String text = "😀😀 Minsk said that Russia rejected it.";
    assertThat(only(csv(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "it"))))
        .containsEntry("start", "19");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    String text = "=HYPERLINK(1) said that Russia rejected @it.";
    String csv =
        csv(Documents.in(text).claim("=HYPERLINK(1)", "said", "Russia", "rejected", "@it"));
    assertThat(only(csv))
        .containsEntry("speaker", "'=HYPERLINK(1)")
        .containsEntry("object", "'@it");
    assertThat(SafeCell.value(only(csv).get("speaker"))).isEqualTo("=HYPERLINK(1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "plain", "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'", "''", "'=1", "''=1",
        "'plain", "a=b", "＝1", "'’=", "–1"
      })
  void aSafeCellReadsBackExactly(String value) {
    String cell = SafeCell.of(value);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    assertThat(SafeCell.value(cell)).isEqualTo(value);
  }
}
