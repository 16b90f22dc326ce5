package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that memory does not suffice for is one failure; the others are read. */
class OutOfMemoryTest {

  /** Reads a text that is too much between two that are not. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) {
      Limits limits = Limits.standard().withTextLength(Integer.MAX_VALUE);
      try (ClaimExtractor extractor = ClaimExtractor.builder().threads(1).limits(limits).build()) {
        Stream<PolicyText> texts =
            Stream.of("Minsk paid.", "Minsk paid. ".repeat(4_000_000), "Moscow agreed.")
                .map(PolicyText::of);
        extractor.extractAll(texts).forEach(result -> System.out.println(outcome(result)));
      }
    }

    private static String outcome(ExtractionResult result) {
      return result
          .failure()
          .map(failure -> failure.getClass().getSimpleName())
          .orElseGet(() -> result.document().orElseThrow().claims().size() + " claims");
    }
  }

  @Test
  void oneTextTooManyIsOneFailure() throws Exception {
    assertThat(ChildJava.run(List.of("-Xmx400m", "-XX:+UseSerialGC"), Reader.class))
        .isEqualToNormalizingNewlines("1 claims\nOutOfMemoryError\n1 claims\nexit 0");
  }
}
