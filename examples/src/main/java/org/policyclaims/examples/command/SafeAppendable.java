package org.policyclaims.examples.command;

import java.io.IOException;
import org.policyclaims.examples.export.Texts;

/** Appends to a terminal what comes from texts, without the characters that could steer it. */
final class SafeAppendable implements Appendable {
  private final Appendable terminal;

  SafeAppendable(Appendable terminal) {
    this.terminal = terminal;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    terminal.append(Texts.withoutSteering(String.valueOf(text)));
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    return append(text.subSequence(start, end));
  }

  @Override
  public Appendable append(char character) throws IOException {
    return append(String.valueOf(character));
  }
}
