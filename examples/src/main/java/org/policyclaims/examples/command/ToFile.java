package org.policyclaims.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.ClaimWriter;

/** Writes everything to one file. */
final class ToFile implements Destination {
  private final OutputFiles.OutputFile file;
  private final ClaimWriter writer;

  ToFile(OutputFiles files, Path target, Forms forms, boolean manyTexts) throws IOException {
    this.file = files.open(target);
    this.writer = forms.to(file.writer(), manyTexts);
  }

  @Override
  public void write(PolicyText source, Content content) throws IOException {
    content.to(writer);
  }

  @Override
  public Optional<String> remark() {
    return writer.remark();
  }

  @Override
  public void finish() throws IOException {
    writer.finish();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    file.close();
  }
}
