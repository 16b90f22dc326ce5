package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.ClaimWriter;

/** Writes to standard output, as long as somebody reads it. */
final class ToStream implements Destination {
  private final PrintWriter out;
  private final ClaimWriter writer;

  ToStream(PrintWriter out, Forms forms, boolean manyTexts) throws IOException {
    this.out = out;
    this.writer = forms.to(out, manyTexts);
  }

  @Override
  public void write(PolicyText source, Content content) throws IOException {
    content.to(writer);
  }

  /** A closed pipe (claims … | head) wants no more. */
  @Override
  public boolean isWanted() {
    return !out.checkError();
  }

  @Override
  public void finish() throws IOException {
    writer.finish();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
