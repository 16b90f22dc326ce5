package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, nothing is thrown. */
class RobustnessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "Yes",
        "! ? ; -",
        "(((",
        "THE COUNCIL APPROVED THE BUDGET.",
        "\uD83D\uDE00 \uD83D\uDE00 says \uD83D\uDE00.",
        "a\uD800b c\uDC00 is d.",
        "to to to not not which which who who",
        "is is is and and and or or",
        "It took it it took it.",
        "That said, that said, that said.",
        "but not, has not, but has not."
      })
  void oddTextIsRead(String text) {
    assertThatCode(() -> Propositions.of(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"and the minister refused to say that ", "which was built by ", "( "})
  void longSentencesAreRead(String part) {
    assertThatCode(() -> Propositions.of("Minsk paid " + part.repeat(60) + "."))
        .doesNotThrowAnyException();
  }
}
