package org.policyclaims.examples.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.policyclaims.PolicyText;

/** Decodes plain text strictly: a wrong encoding is an error, not a text of question marks. */
final class PlainText {
  private static final int BINARY_SAMPLE = 8192;

  private PlainText() {}

  static PolicyText read(byte[] bytes, Charset charset, TextInput input) throws InputException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    int good = out.position();
    if (isBinary(out.flip().slice(0, Math.min(good, BINARY_SAMPLE)))) {
      throw new InputException(
          input.name() + ": a binary file or UTF-16; give plain text in " + charset);
    }
    if (result.isError()) {
      throw new InputException(
          String.format(
              "%s: not %s text (byte 0x%02X at offset %d); convert it or name its --encoding",
              input.name(), charset, bytes[in.position()], in.position()));
    }
    CharBuffer rest = out.limit(out.capacity()).position(good);
    decoder.flush(rest);
    return PolicyText.of(rest.flip().toString()).withId(input.id());
  }

  private static boolean isBinary(CharBuffer sample) {
    for (int i = 0; i < sample.length(); i++) {
      if (sample.charAt(i) == 0) {
        return true;
      }
    }
    return false;
  }
}
