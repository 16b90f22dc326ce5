package org.policyclaims.examples.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.examples.export.BratWriter;
import org.policyclaims.examples.export.ClaimWriter;
import org.policyclaims.examples.export.CsvWriter;
import org.policyclaims.examples.export.DnaEventList;
import org.policyclaims.examples.export.Format;
import org.policyclaims.examples.export.HtmlWriter;
import org.policyclaims.examples.export.LinesWriter;
import org.policyclaims.examples.export.PositionsWriter;
import org.policyclaims.examples.export.Records;
import org.policyclaims.examples.export.Tables;
import org.policyclaims.examples.export.TreeWriter;
import org.policyclaims.examples.export.TripleWriter;
import org.policyclaims.format.JsonLines;

/**
 * The writers for what was asked for.
 *
 * @param format in which form
 * @param records which records
 * @param file the name of the one file that is written; empty where there is none
 * @param tables how tables are laid out
 */
record Forms(Format format, Records records, String file, Tables tables) {

  /** Whether there is such a form of such records. */
  static boolean exists(Format format, Records records) {
    return switch (format) {
      case jsonl ->
          records == Records.claims
              || records == Records.attributions
              || records == Records.documents;
      case table, csv, brat -> records == Records.claims || records == Records.attributions;
      case html, dna, events, positions -> records == Records.claims;
      case tsv -> records == Records.triples;
      case conllu -> records == Records.trees;
    };
  }

  /** A writer of characters; for DNA that of the event list. */
  ClaimWriter to(Appendable out, boolean manyTexts) throws IOException {
    boolean claims = records == Records.claims;
    return switch (format) {
      case table ->
          new LinesWriter(out, titled(claims ? tables::claims : tables::attributions, manyTexts));
      case jsonl -> new LinesWriter(out, lines(records));
      case events -> new LinesWriter(out, diagnosed(JsonLines::events));
      case tsv -> new TripleWriter(out);
      case csv -> claims ? CsvWriter.claims(out) : CsvWriter.attributions(out);
      case html -> new HtmlWriter(out);
      case dna -> new DnaEventList(out);
      case positions -> PositionsWriter.of(out, file, tables);
      case conllu -> new TreeWriter(out);
      case brat -> claims ? BratWriter.claims(out) : BratWriter.attributions(out);
    };
  }

  /** JSON Lines of these records. */
  static Function<ClaimDocument, Stream<String>> lines(Records records) {
    return switch (records) {
      case documents -> JsonLines::write;
      case attributions -> diagnosed(JsonLines::attributions);
      default -> diagnosed(JsonLines::claims);
    };
  }

  /** The records of a text and, where it met a limit, a record that says so. */
  private static Function<ClaimDocument, Stream<String>> diagnosed(
      Function<ClaimDocument, Stream<String>> records) {
    return document -> Stream.concat(records.apply(document), JsonLines.diagnostics(document));
  }

  /** With more than one text, each table has the text's id above; what has no row has no table. */
  private static Function<ClaimDocument, Stream<String>> titled(
      Function<ClaimDocument, List<String>> table, boolean titled) {
    return document -> {
      List<String> lines = table.apply(document);
      return titled && !lines.isEmpty()
          ? Stream.concat(Stream.of("", Tables.title(document)), lines.stream())
          : lines.stream();
    };
  }
}
