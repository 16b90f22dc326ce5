package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Triple;

/** One triple a line, its parts between tabs. */
class TripleLinesTest {

  @Test
  void aLineHoldsSentenceConfidenceRelationAndArguments() {
    Triple triple = new Triple("Oslo sold it .", 0.5, "sold", List.of("Oslo", "it", "in May"));

    assertThat(Triples.lines(List.of(triple)))
        .containsExactly("Oslo sold it .\t0.500\tsold\tOslo\tit\tin May");
  }

  @Test
  void aTabOrLineEndWithinAPartBecomesASpace() {
    Triple triple = new Triple("Oslo\tsold\r\nit .", 1, "sold", List.of("Oslo", "it"));

    assertThat(Triples.lines(List.of(triple)))
        .containsExactly("Oslo sold it .\t1.000\tsold\tOslo\tit");
  }
}
