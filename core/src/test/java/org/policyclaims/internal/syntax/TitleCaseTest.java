package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a heading in title case is shown to the models, given the text that it stands in. */
class TitleCaseTest {
  private static final String TEXT =
      "Riga looks for gas. The new suppliers of gas are firms of the Union. The Union pays.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Riga Looks for New Gas Suppliers | Riga looks for new gas suppliers
          Oslo Is At Odds With The Union   | Oslo is at Odds with the Union
          Gas Deal Changes The Balance     | Gas Deal Changes the Balance
          Riga looks for New Suppliers     | Riga looks for New Suppliers
          RIGA LOOKS FOR GAS               | RIGA LOOKS FOR GAS
          """)
  void isWrittenAsASentence(String title, String shown) {
    assertThat(TitleCase.of(TEXT).shown(title.split(" "))).isEqualTo(shown.split(" "));
  }
}
