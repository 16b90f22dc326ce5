package org.policyclaims.examples.input;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policyclaims.PolicyText;

/** Takes the text out of a PDF. */
final class PdfText {
  private PdfText() {}

  static PolicyText read(byte[] bytes, TextInput input) throws InputException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return supposed(
          PolicyText.of(PageText.paragraphs(PrintedLines.of(document))).withId(input.id()),
          document.getDocumentInformation());
    } catch (InvalidPasswordException e) {
      throw new InputException(input.name() + ": a PDF locked by a password", e);
    } catch (IOException e) {
      throw new InputException(
          input.name() + ": not a PDF that can be read (" + e.getMessage() + ")", e);
    }
  }

  /** What the file says of its making is less sure than what its first page says. */
  private static PolicyText supposed(PolicyText text, PDDocumentInformation information) {
    PolicyText supposed = text;
    Calendar made = information.getCreationDate();
    if (made != null) {
      supposed =
          supposed.withSupposedDate(
              LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId()));
    }
    String author = information.getAuthor();
    return Optional.ofNullable(author)
        .flatMap(FileAuthor::of)
        .map(supposed::withSupposedAuthor)
        .orElse(supposed);
  }
}
