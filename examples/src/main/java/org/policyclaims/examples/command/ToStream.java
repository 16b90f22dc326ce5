package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.ClaimWriter;
import org.policyclaims.examples.export.Format;

/** Writes to standard output, as long as somebody reads it. */
final class ToStream implements Destination {
  private final PrintWriter out;
  private final Forms forms;
  private final boolean manyTexts;
  private final boolean toTerminal;
  private Optional<ClaimWriter> writer = Optional.empty();

  ToStream(PrintWriter out, Forms forms, boolean manyTexts, boolean toTerminal) {
    this.out = out;
    this.forms = forms;
    this.manyTexts = manyTexts;
    this.toTerminal = toTerminal;
  }

  /** Begun late, so that nothing is written where the models cannot be loaded. */
  private ClaimWriter writer() throws IOException {
    if (writer.isEmpty()) {
      // a table has colours, and no character of a text that could steer the terminal
      boolean harmless = !toTerminal || forms.format() == Format.table;
      writer = Optional.of(forms.to(harmless ? out : new SafeAppendable(out), manyTexts));
    }
    return writer.get();
  }

  @Override
  public void write(PolicyText source, Content content) throws IOException {
    content.to(writer());
  }

  @Override
  public void writeLines(List<String> lines) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
    out.flush();
  }

  /** A closed pipe (claims … | head) wants no more. */
  @Override
  public boolean isWanted() {
    return !out.checkError();
  }

  @Override
  public Optional<String> remark() {
    return writer.flatMap(ClaimWriter::remark);
  }

  @Override
  public void finish() throws IOException {
    writer().finish();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
