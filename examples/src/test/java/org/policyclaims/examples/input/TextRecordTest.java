package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.PolicyText;

class TextRecordTest {
  @Test
  void whatIsKnownOfTheTextIsTaken() throws InputException {
    TextRecord record =
        TextRecord.read(
            "{\"id\":\"a\",\"text\":\"Minsk paid.\",\"date\":\"2018-05-07\",\"author\":\"Anna Nowak\"}",
            "1");
    assertThat(record.text())
        .isEqualTo(
            PolicyText.of("Minsk paid.")
                .withId("a")
                .withDate(LocalDate.of(2018, 5, 7))
                .withAuthor("Anna Nowak"));
    assertThat(record.title()).isEmpty();
    assertThat(record.fields().fields()).isEmpty();
  }

  @Test
  void authorsMayBeAListAndADayMayHaveATime() throws InputException {
    TextRecord record =
        TextRecord.read(
            "{\"text\":\"\",\"author\":[\"Anna Nowak\",\"\",\"Jan Berg\"],\"date\":\"2018-05-07T10:30:00Z\"}",
            "3");
    assertThat(record.text())
        .isEqualTo(
            PolicyText.of("")
                .withId("3")
                .withDate(LocalDate.of(2018, 5, 7))
                .withAuthor("Anna Nowak")
                .withAuthor("Jan Berg"));
  }

  @Test
  void anIdMayBeANumberAndWhatIsNullIsNotThere() throws InputException {
    TextRecord record =
        TextRecord.read(
            "{\"id\":17,\"text\":\"x\",\"date\":null,\"author\":null,\"title\":null}", "1");
    assertThat(record.text()).isEqualTo(PolicyText.of("x").withId("17"));
    assertThat(record.title()).isEmpty();
  }

  @Test
  void otherFieldsAreKeptAsTheyAreWritten() throws InputException {
    TextRecord record =
        TextRecord.read(
            "{\"title\":\"A note\",\"text\":\"x\",\"party\":{\"id\":1.50},\"tags\":[null,\"é\"]}",
            "1");
    assertThat(record.title()).contains("A note");
    assertThat(record.fields())
        .hasToString("{\"title\":\"A note\",\"party\":{\"id\":1.50},\"tags\":[null,\"é\"]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a\"}                 | the field \"text\" is missing",
        "{\"text\":null}                | the field \"text\" is missing",
        "{\"text\":1}                   | the field \"text\" must hold a string",
        "{\"text\":\"x\",\"id\":[]}     | the field \"id\" must hold a string",
        "{\"text\":\"x\",\"author\":{}} | the field \"author\" must hold a string",
        "{\"text\":\"x\",\"author\":[1]} | the field \"author\" must hold a string",
        "{\"text\":\"x\",\"date\":\"7 May\"} | the field \"date\" holds '7 May', which is no day such as 2018-05-07",
        "[]                             | not a JSON object",
        "x                              | not JSON: a value is missing (character 1)"
      })
  void whatIsWrongIsSaid(String line, String message) {
    assertThatThrownBy(() -> TextRecord.read(line, "1"))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\":\"Minsk \\ud800 paid.\"}'",
    "'{\"text\":\"x\",\"a\":[{\"b\":\"\\udc00\"}]}'"
  })
  void halfOfACharacterIsRefusedForTheSakeOfThoseWhoReadTheAnswer(String line) {
    assertThatThrownBy(() -> TextRecord.read(line, "1"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("half of a character");
  }

  @Test
  void bothHalvesOfACharacterAreOne() throws InputException {
    assertThat(TextRecord.read("{\"text\":\"\\ud83d\\ude00\"}", "1").text().text())
        .isEqualTo("\ud83d\ude00");
  }
}
