package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.internal.lexicon.Knowledge;

class LemmasTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az", "lt"})
  void aDictionaryFormIsTheSameInEveryLanguageOfTheMachine(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(new Lemmas(Knowledge.none()).of("INSISTED", "VBN")).isEqualTo("insist");
      assertThat(new Lemmas(Knowledge.none()).of("CRITICIZED", "VBN")).isEqualTo("criticize");
    } finally {
      Locale.setDefault(before);
    }
  }
}
