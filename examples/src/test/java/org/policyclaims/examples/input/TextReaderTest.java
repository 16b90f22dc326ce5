package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.PolicyText;

class TextReaderTest {
  private static final String PARAGRAPH =
      "Minsk said on Monday that Russia had rejected the latest of its many offers.";

  @TempDir Path folder;

  private PolicyText read(String name, byte[] bytes, InputFormat format, Charset... charset)
      throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    return new TextReader(
            format, List.of(charset).stream().findFirst(), new ByteArrayInputStream(new byte[0]))
        .read(new TextInput(name, "id", Optional.of(file)));
  }

  private PolicyText html(String page) throws Exception {
    return read("page.html", page.getBytes(StandardCharsets.UTF_8), InputFormat.auto);
  }

  @Test
  void utf16IsReadWhereItIsNamed() throws Exception {
    byte[] bytes = PARAGRAPH.getBytes(StandardCharsets.UTF_16);
    assertThat(read("a.txt", bytes, InputFormat.auto, StandardCharsets.UTF_16).text())
        .isEqualTo(PARAGRAPH);
    assertThatThrownBy(() -> read("a.txt", bytes, InputFormat.auto))
        .isInstanceOf(InputException.class);
  }

  @Test
  void ofAPageTheArticleIsRead() throws Exception {
    PolicyText text =
        html(
            "<html><head><title>Offers | The Paper</title>"
                + "<meta property='article:published_time' content='2018-05-07T10:00:00Z'></head>"
                + "<body><nav><p>"
                + "Home, World, Business and a long line of other entries of a menu to click on</p></nav>"
                + "<form><div class='x'><h1>Russia rejects offers</h1><p class='byline'>By Ann Lee</p><p>"
                + PARAGRAPH
                + "</p><figure><figcaption>A picture of an offer.</figcaption></figure><p>"
                + "It had offered &amp; asked,<br>again and again, for what <b>it</b> could not get elsewhere.</p>"
                + "<ul><li>One</li></ul></div></form>"
                + "<aside><p>Subscribe to our newsletter, which comes to you every morning of the week.</p></aside>"
                + "<script>var p = 'evil';</script></body></html>");
    assertThat(text.text())
        .isEqualTo(
            "Russia rejects offers\n\nBy Ann Lee\n\n"
                + PARAGRAPH
                + "\n\nIt had offered & asked, again and again, for what it could not get elsewhere."
                + "\n\nOne\n");
    assertThat(text.date()).contains(LocalDate.of(2018, 5, 7));
  }

  @Test
  void whatIsMarkedAsTheArticleGoesBeforeWhatIsLongest() throws Exception {
    assertThat(
            html("<div><p>"
                    + PARAGRAPH.repeat(5)
                    + "</p></div><article><p>"
                    + PARAGRAPH
                    + "</p></article>")
                .text())
        .isEqualTo(PARAGRAPH + "\n");
  }

  @Test
  void commentsAndOtherArticlesWithinAnArticleAreNoneOfIt() throws Exception {
    String aside = PARAGRAPH.replace("Minsk", "Kim");
    String article =
        "<article class='story with-sidebar'><h1>Offers</h1><p>"
            + PARAGRAPH
            + "</p><div class='related-links'><h3>Related</h3><p>"
            + aside
            + "</p></div><p>"
            + PARAGRAPH
            + " Twice.</p><section id='comments'><div class='comment'><p>"
            + aside
            + "</p></div></section></article>";
    assertThat(html(article).text())
        .isEqualTo("Offers\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH + " Twice.\n");
  }

  @Test
  void theTimeAboveAnArticleIsItsDateAndOneInASentenceIsNot() throws Exception {
    String above =
        "<article><h1>Offers</h1><p><time datetime='2024-03-12T08:00'>12 March</time></p>";
    String within =
        "<p><time datetime='2019-01-02'>In January</time> it paid. " + PARAGRAPH + "</p>";
    assertThat(html(above + within + "</article>").date()).contains(LocalDate.of(2024, 3, 12));
    assertThat(html("<article>" + within + "</article>").date()).isEmpty();
  }

  @Test
  void aPageThatIsNamedAfterItsCommentsIsRead() throws Exception {
    assertThat(html("<body class='comments open'><p>" + PARAGRAPH + "</p>").text())
        .isEqualTo(PARAGRAPH + "\n");
  }

  @Test
  void aHeadlineIsNotGluedToALineOfText() throws Exception {
    assertThat(
            html("<body><div><h1>Offers</h1>Minsk paid.<br>Moscow agreed. " + PARAGRAPH + "</div>")
                .text())
        .startsWith("Offers\n\nMinsk paid.\n\nMoscow agreed.");
  }

  @Test
  void aPageOfLineBreaksHasALineEach() throws Exception {
    assertThat(
            html("<body><div>Minsk paid.<br><br>Moscow agreed.<br>All slept.</div></body>").text())
        .isEqualTo("Minsk paid.\n\nMoscow agreed.\n\nAll slept.\n");
  }

  @Test
  void aPageTellsItsEncoding() throws Exception {
    byte[] bytes =
        ("<meta charset=windows-1251><p>Москва " + PARAGRAPH + "</p>")
            .getBytes(Charset.forName("windows-1251"));
    assertThat(read("page.htm", bytes, InputFormat.auto).text()).startsWith("Москва Minsk");
  }

  @Test
  void aPageWithoutExtensionIsKnownByItsBeginning() throws Exception {
    byte[] bytes = ("\n<!DOCTYPE html><p>" + PARAGRAPH + "</p>").getBytes(StandardCharsets.UTF_8);
    assertThat(read("page", bytes, InputFormat.auto).text()).isEqualTo(PARAGRAPH + "\n");
    assertThat(read("page", bytes, InputFormat.text).text()).contains("<p>");
  }

  @Test
  void anEmptyPageIsAnEmptyText() throws Exception {
    assertThat(html("").text()).isEmpty();
    assertThat(html("<html><body></body></html>").text()).isEmpty();
  }

  private static byte[] pdf(String password, List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.setLeading(14);
          content.beginText();
          content.newLineAtOffset(72, 720);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void ofAPdfTheLinesAreJoinedAndThePageMarginsLeftOut() throws Exception {
    byte[] bytes =
        pdf(
            "",
            List.of(
                List.of(
                    "Ministry of Offers",
                    "Minsk said that the govern-",
                    "ment had not paid",
                    "Page 1"),
                List.of("Ministry of Offers", "what it owed.", "", "Moscow agreed.", "Page 2"),
                List.of("Ministry of Offers", "All slept.", "Page 3")));
    assertThat(read("a.pdf", bytes, InputFormat.auto).text())
        .isEqualTo(
            "Minsk said that the government had not paid what it owed.\n\nMoscow agreed.\n\nAll slept.\n");
    assertThat(read("scan", bytes, InputFormat.auto).text()).startsWith("Minsk");
  }

  @Test
  void aPdfThatCannotBeReadIsNamed() throws Exception {
    byte[] locked = pdf("secret", List.of(List.of("Minsk paid.")));
    assertThatThrownBy(() -> read("a.pdf", locked, InputFormat.auto))
        .hasMessage("a.pdf: a PDF locked by a password");
    assertThatThrownBy(
            () -> read("b.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8), InputFormat.auto))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("b.pdf: not a PDF");
  }

  @Test
  void aPageBringsInNoOtherFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret is out.");
    String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String body =
        "<body><p>" + PARAGRAPH + " &x; </p><iframe src='" + secret.toUri() + "'></iframe></body>";
    for (String name : List.of("page.html", "page.xhtml")) {
      byte[] page =
          ("<?xml version='1.0'?>" + entity + "<html>" + body + "</html>")
              .getBytes(StandardCharsets.UTF_8);
      assertThat(read(name, page, InputFormat.auto).text())
          .contains("rejected the latest")
          .doesNotContain("secret is out");
    }
  }

  @Test
  void aPageNestedWithoutEndIsReadWithoutOverflow() throws Exception {
    int depth = 50_000;
    for (String element : List.of("div", "b", "ul><li", "table><tr><td")) {
      String page = ("<" + element + ">").repeat(depth) + "<p>" + PARAGRAPH + "</p>";
      assertThat(html("<html><body>" + page).text()).contains("rejected the latest");
    }
  }
}
