package org.policyclaims.examples.command;

import java.io.IOException;
import org.policyclaims.examples.export.BratWriter;
import org.policyclaims.examples.export.ClaimWriter;
import org.policyclaims.examples.export.CsvWriter;
import org.policyclaims.examples.export.DnaEventList;
import org.policyclaims.examples.export.Format;
import org.policyclaims.examples.export.JsonLinesWriter;
import org.policyclaims.examples.export.Records;
import org.policyclaims.examples.export.TableWriter;
import org.policyclaims.examples.export.Tables;

/**
 * The writers for what was asked for.
 *
 * @param format in which form
 * @param records which records
 * @param tables how tables are laid out
 */
record Forms(Format format, Records records, Tables tables) {

  /** A writer of characters; for DNA that of the event list. */
  ClaimWriter to(Appendable out, boolean manyTexts) throws IOException {
    return switch (format) {
      case table -> new TableWriter(out, records, tables, manyTexts);
      case jsonl -> new JsonLinesWriter(out, records);
      case csv -> new CsvWriter(out, records);
      case dna -> new DnaEventList(out);
      case brat -> new BratWriter(out, records);
    };
  }
}
