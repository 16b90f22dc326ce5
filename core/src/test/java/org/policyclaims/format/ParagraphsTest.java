package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    assertThat(paragraphs("Headline\nBy Someone\nMinsk paid.\n"))
        .containsExactly("Headline", "By Someone", "Minsk paid.");
  }

  @Test
  void inAWrappedTextOnlyBlankLinesPart() {
    assertThat(paragraphs("Minsk\npaid.\n\nMoscow\nagreed."))
        .containsExactly("Minsk\npaid.", "Moscow\nagreed.");
  }

  @Test
  void aLongLineShowsThatTheTextIsNotWrapped() {
    String line = "word ".repeat(40).strip();
    assertThat(paragraphs("Headline\n" + line + "\n\nEnd"))
        .containsExactly("Headline", line, "End");
  }

  @Test
  void whiteSpaceAroundLinesIsLeftOut() {
    assertThat(paragraphs(" \t Minsk paid. \r\n  \r\n")).containsExactly("Minsk paid.");
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n ")).isEmpty();
  }
}
