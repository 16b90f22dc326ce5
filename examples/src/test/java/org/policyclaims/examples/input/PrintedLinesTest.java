package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PrintedLinesTest {
  private static final float SIZE = 16;

  /** Words, how far they stand from the left and from the top, and how large they are. */
  private record Line(String words, float left, float down, float size) {}

  private static Line line(String words, float left, float down) {
    return new Line(words, left, down, SIZE);
  }

  private static String read(float scale, Line... lines) throws Exception {
    return PdfText.read(
            pdf(scale, List.of(List.of(lines))), new TextInput("a.pdf", "a", Optional.empty()))
        .text();
  }

  private static String readPages(List<List<Line>> pages) throws Exception {
    return PdfText.read(pdf(1, pages), new TextInput("a.pdf", "a", Optional.empty())).text();
  }

  private static byte[] pdf(float scale, List<List<Line>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Line> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.transform(Matrix.getScaleInstance(scale, scale));
          for (Line line : lines) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), line.size());
            content.newLineAtOffset(line.left(), 780 / scale - line.down());
            content.showText(line.words());
            content.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aPageThatABrowserScaledKeepsItsParagraphs() throws Exception {
    for (float scale : List.of(0.5f, 0.75f, 1f, 1.5f)) {
      assertThat(
              read(
                  scale,
                  line("The government said that it would pay. Russia", 30, 20),
                  line("demanded an answer.", 30, 39),
                  line("Minsk waited.", 30, 74)))
          .as("scale %s", scale)
          .isEqualTo(
              "The government said that it would pay. Russia demanded an answer.\n\nMinsk waited.\n");
    }
  }

  @Test
  void aLineInLargerLettersIsAParagraphOfItsOwn() throws Exception {
    assertThat(
            read(
                1,
                new Line("Russia asks", 30, 20, 2 * SIZE),
                line("The government said that", 30, 40),
                line("it would pay.", 30, 59)))
        .isEqualTo("Russia asks\n\nThe government said that it would pay.\n");
  }

  @Test
  void anIndentBeginsAParagraphWhereTheLastSentenceHasEnded() throws Exception {
    assertThat(
            read(
                1,
                line("The government paid.", 30, 20),
                line("Russia demanded", 50, 39),
                line("an answer from", 30, 58),
                line("Minsk.", 50, 77)))
        .isEqualTo("The government paid.\n\nRussia demanded an answer from Minsk.\n");
  }

  @Test
  void aSentenceGoesOnInTheNextColumn() throws Exception {
    assertThat(
            read(
                1,
                line("The government said", 30, 20),
                line("that it would", 30, 39),
                line("pay the debt.", 330, 20),
                line("Russia did not.", 330, 39)))
        .isEqualTo("The government said that it would pay the debt. Russia did not.\n");
  }

  @Test
  void doubleSpacingIsNoParagraphForEachLine() throws Exception {
    assertThat(
            read(
                1,
                line("The government said", 30, 20),
                line("that it would", 30, 52),
                line("pay.", 30, 84),
                line("Russia did not.", 30, 148)))
        .isEqualTo("The government said that it would pay.\n\nRussia did not.\n");
  }

  @Test
  void aPageWithoutWordsIsNone() throws Exception {
    assertThat(read(1)).isBlank();
  }

  @Test
  void headAndFootOfTwoPagesAreNoSentences() throws Exception {
    assertThat(
            readPages(
                List.of(
                    List.of(
                        line("Council of Norland", 30, 20),
                        line("The government said that it", 30, 90),
                        line("Press office, Riga", 30, 720),
                        line("Page 1 of 2", 30, 745)),
                    List.of(
                        line("Council of Norland", 30, 20),
                        line("would pay the debt.", 30, 90),
                        line("Press office, Riga", 30, 720),
                        line("Page 2 of 2", 30, 745)))))
        .isEqualTo("The government said that it would pay the debt.\n");
  }

  @Test
  void whatStandsOnceAtTheTopOfAPageIsNoHead() throws Exception {
    assertThat(
            readPages(
                List.of(
                    List.of(line("Norland pays", 30, 20), line("The debt is gone.", 30, 90)),
                    List.of(line("Poland waits", 30, 20), line("It has no plan.", 30, 90)))))
        .isEqualTo("Norland pays\n\nThe debt is gone.\n\nPoland waits\n\nIt has no plan.\n");
  }
}
