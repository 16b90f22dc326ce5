package org.policyclaims.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Limits;

/** What becomes of one text on an executor. */
class TextReaderTest {
  private static final TextReader READER = new TextReader(ExtractorOptions.DEFAULT, 200);
  private static final LocalDate DAY = LocalDate.of(2023, 5, 2);

  private static ClaimExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = ClaimExtractor.builder().limits(Limits.standard().withTextLength(30)).build();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void aTextGivesItsClaimsAndNoError() {
    ReadingRow row = TextReader.read(text("Estonia paid for the harbour."), extractor);
    assertThat(row.claims()).hasSize(1);
    assertThat(row.error()).isNull();
    assertThat(row.month()).isEqualTo("2023-05");
  }

  @Test
  void aTextThatWasReadInPartGivesWhatWasReadAndSaysSo() {
    ReadingRow row =
        TextReader.read(
            text("Estonia paid for the harbour. Finland left the project in May."), extractor);
    assertThat(row.claims()).hasSize(1);
    assertThat(row.error()).startsWith("read in part: ").contains("character 29 of 62");
  }

  @Test
  void aTextThatCannotBeReadIsNamed() {
    assertThat(READER.call(new TextRow("a", DAY, null, null)).error())
        .isEqualTo("there is no text");
    assertThat(READER.call(new TextRow(null, DAY, "Finland left.", null)).error())
        .isEqualTo("the text has no name");
    assertThat(READER.call(text("Finland left. ".repeat(20))).error())
        .isEqualTo("the text has 280 characters, more than 200");
    assertThat(READER.call(new TextRow("a", DAY, null, "not a UTF-8 text")).error())
        .isEqualTo("not a UTF-8 text");
  }

  @Test
  void aTaskThatIsKilledIsNoFailureOfItsText() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> TextReader.read(text("Finland left the project."), extractor))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static TextRow text(String text) {
    return new TextRow("a", DAY, text, null);
  }
}
