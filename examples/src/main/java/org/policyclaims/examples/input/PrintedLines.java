package org.policyclaims.examples.input;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines off a PDF's pages and finds where paragraphs begin, by the distance between
 * lines. PDFBox tells paragraphs by the height of glyphs, which is not theirs where a page is
 * scaled as a whole, as browsers print it: each line is a paragraph then.
 */
final class PrintedLines extends PDFTextStripper {
  private final StringBuilder text = new StringBuilder();
  private final List<PrintedLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();

  private PrintedLines() {}

  /**
   * Reads the pages.
   *
   * @return the lines, an empty one before each paragraph, {@link PageText#PAGE_END} after each
   *     column and page
   */
  static String of(PDDocument document) throws IOException {
    PrintedLines stripper = new PrintedLines();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.text.toString();
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    words.append(word);
    positions.addAll(letters);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    if (!positions.isEmpty()) {
      // the letter in the middle, since a line may begin with a large one and end with a small one
      TextPosition middle = positions.get(positions.size() / 2);
      lines.add(
          new PrintedLine(
              words.toString(),
              positions.get(0).getXDirAdj(),
              middle.getYDirAdj(),
              Math.abs(middle.getTextMatrix().getScalingFactorY())));
    }
    words.setLength(0);
    positions.clear();
  }

  @Override
  protected void writePageEnd() {
    writeLineSeparator();
    text.append(PrintedLine.paragraphs(lines)).append(PageText.PAGE_END);
    lines.clear();
  }
}
