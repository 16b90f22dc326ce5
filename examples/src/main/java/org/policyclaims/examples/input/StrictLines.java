package org.policyclaims.examples.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream of UTF-8, one after the other, each as soon as its end has come. */
public final class StrictLines {
  private static final int LONGEST = 100_000_000;

  private final InputStream in;
  private int number;

  /**
   * Reads lines.
   *
   * @param in where they come from; it is not closed
   */
  public StrictLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param text what stands in it; empty where it cannot be read
   * @param problem why not
   */
  public record Line(int number, Optional<String> text, String problem) {}

  /**
   * Waits for the next line.
   *
   * @return the line; empty at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int length = 0;
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (length++ < LONGEST) {
        bytes.write(next);
      }
    }
    number++;
    return Optional.of(
        length > LONGEST
            ? new Line(number, Optional.empty(), "longer than " + LONGEST + " bytes")
            : line(bytes.toByteArray()));
  }

  private Line line(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith("\uFEFF");
      return new Line(number, Optional.of(marked ? text.substring(1) : text), "");
    } catch (CharacterCodingException e) {
      return new Line(number, Optional.empty(), "not UTF-8; JSON Lines have no other encoding");
    }
  }
}
