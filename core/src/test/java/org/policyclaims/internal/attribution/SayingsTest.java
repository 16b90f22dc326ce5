package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.internal.lexicon.Table;

/** Every sentence of {@code sayings.tsv} has the sayings that stand beside it. */
class SayingsTest {
  static Stream<Arguments> sentences() {
    return Table.load(SayingsTest.class, "sayings.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("rule"), row.get("sentence"), row.get("sayings")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void areReadAsWritten(String rule, String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
