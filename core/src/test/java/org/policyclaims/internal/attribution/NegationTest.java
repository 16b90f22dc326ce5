package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a saying is denied or left open. */
class NegationTest {
  private static boolean isNegated(String sentence) {
    return Sayings.frames(sentence).get(0).negated();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister had not said that the port was closed.",
        "The minister didn't say that the port was closed.",
        "The minister never said that the port was closed.",
        "Nobody said that the port was closed.",
        "None of the ministers said that the port was closed.",
        "No minister said that the port was closed.",
        "Neither minister said that the port was closed.",
        "Did the minister say that the port was closed?",
        "Has the minister said that the port is closed?",
        "The minister is not sure that the port is closed.",
      })
  void isDeniedOrLeftOpen(String sentence) {
    assertThat(isNegated(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said that the port was closed.",
        "The minister said that the port was not closed.",
        "The minister said that no port was closed.",
        "The minister with no aide said that the port was closed.",
        "The minister has said that the port is closed?",
        "The minister would say that the port was closed.",
        "What minister said that the port was closed?",
        "The minister praised no union.",
      })
  void isSaid(String sentence) {
    assertThat(isNegated(sentence)).isFalse();
  }
}
