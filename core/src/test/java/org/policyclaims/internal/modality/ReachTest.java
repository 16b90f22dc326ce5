package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/** Every sentence of {@code reach.tsv} is as certain as stands beside it. */
class ReachTest {
  private static final Splitter CLAIMS = Splitter.on(" ¦ ");

  static Stream<Arguments> sentences() {
    return Table.load(ReachTest.class, "reach.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("sentence"), row.get("claims")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void isAsCertainAsItsWordsSay(String sentence, String claims) {
    assertThat(Reading.document(sentence).claims())
        .extracting(ModalityLines::line)
        .containsExactlyElementsOf(CLAIMS.split(claims));
  }
}
