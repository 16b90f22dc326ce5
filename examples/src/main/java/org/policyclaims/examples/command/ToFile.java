package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.ClaimWriter;
import org.policyclaims.examples.export.DnaDatabase;
import org.policyclaims.examples.export.DnaEventList;
import org.policyclaims.examples.export.Format;

/** Writes everything to one file, and to another beside it where the form has two. */
final class ToFile implements Destination {
  private final ClaimWriter writer;
  private final List<OutputFiles.OutputFile> parts;

  private ToFile(ClaimWriter writer, List<OutputFiles.OutputFile> parts) {
    this.writer = writer;
    this.parts = parts;
  }

  /** One file in the form that was asked for. */
  static ToFile records(OutputFiles files, Path target, Forms forms, boolean manyTexts)
      throws IOException {
    OutputFiles.OutputFile file = files.open(target);
    return new ToFile(forms.to(file.writer(), manyTexts), List.of(file));
  }

  /** A Discourse Network Analyzer database and, beside it, its event list. */
  static ToFile database(OutputFiles files, Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new IOException("a database needs a file");
    }
    String name = target.getFileName().toString();
    String extension = Format.dna.extension();
    String stem =
        name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    OutputFiles.OutputFile events = files.open(target.resolveSibling(stem + ".events.csv"));
    OutputFiles.OutputFile database = files.open(target);
    return new ToFile(
        new DnaDatabase(database.part(), new DnaEventList(events.writer())),
        List.of(events, database));
  }

  @Override
  public void write(PolicyText source, Content content) throws IOException {
    content.to(writer);
  }

  @Override
  public void writeLines(List<String> lines) throws IOException {
    Writer file = parts.get(0).writer();
    for (String line : lines) {
      file.append(line).append('\n');
    }
    file.flush();
  }

  @Override
  public Optional<String> remark() {
    return writer.remark();
  }

  @Override
  public void finish() throws IOException {
    writer.finish();
    writer.close();
    for (OutputFiles.OutputFile part : parts) {
      part.finish();
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    for (OutputFiles.OutputFile part : parts) {
      part.close();
    }
  }
}
