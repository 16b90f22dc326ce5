package org.policyclaims.format;

import java.io.IOException;

/** Passes characters on and counts them. */
final class Counted implements Appendable {
  private final Appendable out;
  private long count;

  Counted(Appendable out) {
    this.out = out;
  }

  long count() {
    return count;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    count += text.length();
    out.append(text);
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    count += end - start;
    out.append(text, start, end);
    return this;
  }

  @Override
  public Appendable append(char character) throws IOException {
    count++;
    out.append(character);
    return this;
  }
}
