package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  /** The weights were trained with these numbers: none may change by itself. */
  @ParameterizedTest
  @CsvSource({
    "..., 0",
    "minister, 1",
    "Riga, 2",
    "A, 3",
    "NATO, 4",
    "McCain, 5",
    "ÉDF, 4",
    "Élysée, 2",
    "5G, 6",
    "2018, 6",
    "U.S., 4",
    "министр, 1",
    "e-mail, 1"
  })
  void tellsHowAWordIsWritten(String word, int shape) {
    assertThat(WordShape.of(word, false)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"Riga, 7", "The, 7", "A, 7", "NATO, 4", "riga, 1"})
  void aCapitalAtTheBeginningTellsLess(String word, int shape) {
    assertThat(WordShape.of(word, true)).isEqualTo(shape);
  }
}
