package org.policyclaims.internal.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the words and numbers of a text that blanks and line ends separate. Not thread-safe. */
final class ModelText {
  /** The powers of ten that a float holds exactly. */
  private static final float[] POWERS = {
    1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  /** Whole numbers up to here are exact as a float. */
  private static final int EXACT = 1 << 24;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] word = new byte[32];
  private int size;

  /** Reads from the stream, and ahead of what is asked for. */
  ModelText(InputStream stream) {
    this.stream = stream;
  }

  /**
   * The next word.
   *
   * @throws EOFException if there is none
   */
  String word() throws IOException {
    scan();
    return new String(word, 0, size, StandardCharsets.UTF_8);
  }

  /** The number in the next word, which must begin with the name. */
  int integer(String name) throws IOException {
    return integer(word(), name);
  }

  /** The number in a word, which must begin with the name. */
  static int integer(String found, String name) throws IOException {
    if (!found.startsWith(name)) {
      throw new IOException("found " + found + " where " + name + " should be");
    }
    try {
      return Integer.parseInt(found.substring(name.length()));
    } catch (NumberFormatException e) {
      throw new IOException("found " + found + " where a whole number should be", e);
    }
  }

  /** Fills the array with the next numbers. */
  void floats(float[] into) throws IOException {
    floats(into, 0, into.length);
  }

  /** Fills a part of the array with the next numbers. */
  void floats(float[] into, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      scan();
      into[i] = number();
    }
  }

  private void scan() throws IOException {
    int read = next();
    while (isBlank(read)) {
      read = next();
    }
    size = 0;
    while (read >= 0 && !isBlank(read)) {
      if (size == word.length) {
        word = Arrays.copyOf(word, size * 2);
      }
      word[size++] = (byte) read;
      read = next();
    }
    if (size == 0) {
      throw new EOFException("the file ends early");
    }
  }

  private int next() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(stream.read(buffer), 0);
      if (end == 0) {
        return -1;
      }
    }
    return buffer[at++] & 0xff;
  }

  private static boolean isBlank(int read) {
    return read == ' ' || read == '\n' || read == '\r';
  }

  /**
   * Returns what {@link Float#parseFloat} does, many times faster where the number has few digits:
   * the quotient of two floats that are exact is the float nearest to the number.
   */
  private float number() throws IOException {
    int from = word[0] == '-' ? 1 : 0;
    int digits = 0;
    int point = size;
    for (int i = from; i < size; i++) {
      if (word[i] == '.' && point == size) {
        point = i;
      } else if (word[i] >= '0' && word[i] <= '9' && digits < EXACT / 10 - 1) {
        digits = digits * 10 + word[i] - '0';
      } else {
        return anyNumber();
      }
    }
    int decimals = Math.max(size - point - 1, 0);
    if (decimals >= POWERS.length) {
      return anyNumber();
    }
    float value = digits / POWERS[decimals];
    return from == 1 ? -value : value;
  }

  private float anyNumber() throws IOException {
    String text = new String(word, 0, size, StandardCharsets.UTF_8);
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new IOException("found " + text + " where a number should be", e);
    }
  }
}
