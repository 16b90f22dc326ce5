package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularVerbTest {
  @ParameterizedTest
  @CsvSource({
    "glorp, glorp glorps glorped glorping",
    "frane, frane franes franed franing",
    "agree, agree agrees agreed agreeing",
    "deny,  deny denies denied denying",
    "convey, convey conveys conveyed conveying",
    "preach, preach preaches preached preaching",
    "admit, admit admits admited admiting admitted admitting",
    "repeat, repeat repeats repeated repeating"
  })
  void theFormsOfAVerb(String verb, String forms) {
    assertThat(String.join(" ", RegularVerb.forms(verb).keySet())).isEqualTo(forms);
  }
}
