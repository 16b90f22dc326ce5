package org.policyclaims.internal.zones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Span;

class LineEndsTest {
  private static final String TEXT = "Minsk\r\nsigned\r\nit";
  private final LineEnds ends = LineEnds.of(TEXT);

  @Test
  void onlyLineFeedsEndTheLinesOfThePlainText() {
    assertThat(ends.plain()).isEqualTo("Minsk\nsigned\nit");
  }

  @Test
  void aWordOfThePlainTextIsFoundInTheText() {
    Span word = new Span(ends.plain().indexOf("it"), ends.plain().length());
    assertThat(ends.original(word).in(TEXT)).isEqualTo("it");
  }

  @Test
  void aLineFeedOfThePlainTextIsTheOneAfterTheCarriageReturn() {
    assertThat(ends.original(new Span(5, 6))).isEqualTo(new Span(6, 7));
    assertThat(ends.original(new Span(12, 13))).isEqualTo(new Span(14, 15));
  }

  @Test
  void aPlaceWithoutLengthHasNoneInTheTextEither() {
    assertThat(ends.original(new Span(6, 6))).isEqualTo(new Span(7, 7));
  }
}
