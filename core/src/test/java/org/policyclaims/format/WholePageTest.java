package org.policyclaims.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Limits;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/**
 * The pages of the example article and of a made text, sign for sign, but for style, script and
 * size. A page that has become another is written to {@code target/pages}: where that is meant,
 * look at it in a browser and put it in the place of the one beside this test.
 */
class WholePageTest {
  private static final Path PAGES = Path.of("target", "pages");

  @Test
  void thePageOfTheExample() throws IOException {
    assertPage("belarus-2018.html", List.of(GoldDocument.belarus()));
  }

  @Test
  void thePageOfATextAndAPartOfIt() throws IOException {
    String text = resource("harbour.txt");
    PolicyText whole = PolicyText.of(text).withId("harbour").withDate(LocalDate.of(2018, 5, 7));
    PolicyText part = PolicyText.of(text.substring(text.indexOf("In June")));
    ClaimDocument read = Reading.document(part, Limits.standard().withTextLength(60));
    assertPage("harbour.html", List.of(Reading.document(whole), read));
  }

  @Test
  void thePageOfNothing() throws IOException {
    assertPage("nothing.html", List.of());
  }

  private static void assertPage(String name, List<ClaimDocument> documents) throws IOException {
    String page = body(Page.html(documents));
    if (!page.equals(resource(name))) {
      Files.createDirectories(PAGES);
      Files.writeString(PAGES.resolve(name), page);
    }
    assertThat(page).as("see " + PAGES.resolve(name)).isEqualTo(resource(name));
  }

  private static String body(String html) {
    return html.substring(html.indexOf("<body>"), html.indexOf("<script>"))
        .replaceFirst("about [0-9.]+ KB", "about … KB");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = WholePageTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}
