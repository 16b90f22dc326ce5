package org.policyclaims.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static String heading(String text, String action, String object) throws IOException {
    StringBuilder page = new StringBuilder();
    try (HtmlWriter writer = new HtmlWriter(page)) {
      writer.write(Documents.in(text).claim("Moscow", "claimed", "Minsk", action, object));
      writer.finish();
    }
    return Jsoup.parse(page.toString()).select(".card .line").text();
  }

  @Test
  void aClaimsHeadingIsItsGist() throws IOException {
    assertThat(heading("Moscow claimed that Minsk was an ally.", "was", "an ally"))
        .isEqualTo("Moscow claimed that Minsk was an ally");
  }
}
