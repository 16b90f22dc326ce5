package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlEscapeTest {
  private static String escaped(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlEscape.append(text, out);
    return out.toString();
  }

  @Test
  void markupBecomesText() throws IOException {
    assertThat(escaped("<a href=\"x\" title='y'>&amp;</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  }

  @Test
  void lettersOfEveryScriptStayAsTheyAre() throws IOException {
    String text = "Łukašenka – Лукашэнка “ok”, 白俄罗斯 😀\tand\nעברית‏";
    assertThat(escaped(text)).isEqualTo(text);
  }

  @Test
  void charactersThatTurnTheTextAreShownByTheirNumber() throws IOException {
    assertThat(escaped("a\u202Eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
  }

  @Test
  void separatorsThatEndALineInScriptsBecomeLineEnds() throws IOException {
    assertThat(escaped("a\u2028b\u2029c\rd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void whatIsNoCharacterIsReplaced() throws IOException {
    assertThat(escaped("a\u0000b\u001Bc\u007Fd\u0085e\uD800f\uFFFEg\uDB40\uDC41h"))
        .isEqualTo("a�b�c�d�e�f�g�h");
  }

  @Test
  void anEmptyTextStaysEmpty() throws IOException {
    assertThat(escaped("")).isEmpty();
  }
}
