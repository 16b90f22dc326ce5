package org.policyclaims.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.DnaDatabase;
import org.policyclaims.examples.export.DnaEventList;
import org.policyclaims.examples.export.Format;

/** Writes a Discourse Network Analyzer database and, beside it, its event list. */
final class ToDatabase implements Destination {
  private final OutputFiles.OutputFile events;
  private final OutputFiles.OutputFile database;
  private final DnaDatabase writer;

  ToDatabase(OutputFiles files, Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new IOException("a database needs a file");
    }
    String name = target.getFileName().toString();
    String extension = Format.dna.extension();
    String stem =
        name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    this.events = files.open(target.resolveSibling(stem + ".events.csv"));
    this.database = files.open(target);
    this.writer = new DnaDatabase(database.part(), new DnaEventList(events.writer()));
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
    writer.close();
    events.finish();
    database.finish();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    events.close();
    database.close();
  }
}
