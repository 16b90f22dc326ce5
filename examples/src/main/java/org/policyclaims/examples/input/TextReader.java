package org.policyclaims.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policyclaims.PolicyText;

/** Reads the text of an input, whatever it is written in. */
public final class TextReader {
  private final InputFormat format;
  private final Optional<Charset> charset;
  private final InputStream standardInput;

  /**
   * Reads in one format and encoding.
   *
   * @param format what the inputs are written in
   * @param charset the encoding; empty for UTF-8, and for what a web page says of itself
   * @param standardInput read for the input without a file
   */
  public TextReader(InputFormat format, Optional<Charset> charset, InputStream standardInput) {
    this.format = format;
    this.charset = charset;
    this.standardInput = standardInput;
  }

  /**
   * Reads one text.
   *
   * @param input where it lies
   * @return the text with the input's id, and with a date where a web page tells it
   * @throws InputException if it cannot be read
   */
  public PolicyText read(TextInput input) throws InputException {
    byte[] bytes = bytes(input);
    String fileName = input.file().map(Path::getFileName).map(Path::toString).orElse("");
    return switch (format.of(fileName, bytes)) {
      case html -> HtmlText.read(bytes, charset, input);
      case pdf -> pdf(bytes, input);
      case docx -> OfficeText.word(bytes, input);
      case odt -> OfficeText.openDocument(bytes, input);
      case text, sentences, jsonl, auto ->
          PlainText.read(bytes, charset.orElse(StandardCharsets.UTF_8), input);
    };
  }

  private static PolicyText pdf(byte[] bytes, TextInput input) throws InputException {
    try {
      return PdfText.read(bytes, input);
    } catch (NoClassDefFoundError e) {
      throw new InputException(
          input.name() + ": a PDF, which needs org.apache.pdfbox:pdfbox on the class path", e);
    }
  }

  private byte[] bytes(TextInput input) throws InputException {
    String name = input.name();
    try {
      if (input.file().isEmpty()) {
        return standardInput.readAllBytes();
      }
      Path file = input.file().get();
      if (!Files.exists(file)) {
        throw new InputException(name + ": no such file");
      }
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw new InputException(name + ": permission to read it is missing", e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e.getMessage() + ")", e);
    } catch (OutOfMemoryError e) {
      throw new InputException(name + ": too large for the memory; set CLAIMS_JAVA_OPTS=-Xmx8g", e);
    }
  }
}
