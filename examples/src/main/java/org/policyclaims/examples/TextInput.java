package org.policyclaims.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One text to read: a file or standard input.
 *
 * @param name how messages call it
 * @param id the document's id in what is written
 */
record TextInput(String name, String id, Path file) {
  private static final int BINARY_SAMPLE = 8192;

  static TextInput of(String argument) {
    if (argument.equals("-")) {
      return new TextInput("standard input", "stdin", null);
    }
    Path file = Path.of(argument);
    String fileName = file.getFileName() == null ? argument : file.getFileName().toString();
    int dot = fileName.lastIndexOf('.');
    return new TextInput(argument, dot > 0 ? fileName.substring(0, dot) : fileName, file);
  }

  /**
   * The whole text, decoded strictly: a wrong encoding is an error, not a text of question marks.
   */
  String read(Charset charset, InputStream standardInput) throws InputException {
    byte[] bytes = bytes(standardInput);
    for (int i = 0; i < Math.min(bytes.length, BINARY_SAMPLE); i++) {
      if (bytes[i] == 0) {
        throw new InputException(name + ": a binary file or UTF-16; give plain text in " + charset);
      }
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InputException(
          String.format(
              "%s: not %s text (byte 0x%02X at offset %d); convert it or name its --encoding",
              name, charset, bytes[in.position()], in.position()));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private byte[] bytes(InputStream standardInput) throws InputException {
    try {
      if (file == null) {
        return standardInput.readAllBytes();
      }
      if (Files.isDirectory(file)) {
        throw new InputException(
            name + ": a folder; name the files in it, such as " + name + "/*.txt");
      }
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
