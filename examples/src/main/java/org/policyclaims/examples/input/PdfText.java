package org.policyclaims.examples.input;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policyclaims.PolicyText;

/** Takes the text out of a PDF. */
final class PdfText {
  private PdfText() {}

  static PolicyText read(byte[] bytes, TextInput input) throws InputException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PolicyText.of(PageText.paragraphs(PrintedLines.of(document))).withId(input.id());
    } catch (InvalidPasswordException e) {
      throw new InputException(input.name() + ": a PDF locked by a password", e);
    } catch (IOException e) {
      throw new InputException(
          input.name() + ": not a PDF that can be read (" + e.getMessage() + ")", e);
    }
  }
}
