package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written to: a {@link java.io.PrintWriter} on
 * it tells only that it could not.
 */
public final class StandardOutput extends OutputStream {
  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  /**
   * Begins with what is written to.
   *
   * @param stream where it goes
   */
  public StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      stream.write(bytes, start, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
  }

  /**
   * Tells what kept the output from being written, if anything did. That nobody reads on (claims …
   * | head) is no failure.
   *
   * @return why, in words for the user
   */
  public Optional<String> failure() {
    return failure.map(Reasons::of).filter(reason -> !reason.contains("pipe"));
  }
}
