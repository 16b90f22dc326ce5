package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.List;
import org.policyclaims.ClaimDocument;

/** Writes a table for each text. */
public final class TableWriter implements ClaimWriter {
  private final Appendable out;
  private final Records records;
  private final Tables tables;
  private final boolean titled;

  /**
   * Writes tables.
   *
   * @param out where to
   * @param records of what
   * @param tables how they are laid out
   * @param titled whether the text's id stands above its table
   */
  public TableWriter(Appendable out, Records records, Tables tables, boolean titled) {
    this.out = out;
    this.records = records;
    this.tables = tables;
    this.titled = titled;
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    if (titled) {
      out.append('\n').append(Tables.clean(document.source().id())).append('\n');
    }
    for (String line : lines(document)) {
      out.append(line).append('\n');
    }
  }

  private List<String> lines(ClaimDocument document) {
    return switch (records) {
      case claims -> tables.claims(document);
      case attributions -> tables.attributions(document);
    };
  }
}
