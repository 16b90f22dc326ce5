package org.policyclaims.examples.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.compare.Position;
import org.policyclaims.compare.Positions;
import org.policyclaims.format.PositionLines;

/** Writes who holds what in all texts, which is why it keeps their claims until the end. */
public final class PositionsWriter implements ClaimWriter {
  private static final List<String> COLUMNS =
      List.of(
          "speaker",
          "concept",
          "subject",
          "action",
          "object",
          "position",
          "certainty",
          "first",
          "last",
          "count",
          "claims");

  private final Appendable out;
  private final Form form;
  private final List<ClaimDocument> documents = new ArrayList<>();

  /** Writes positions once all are known. */
  private interface Form {
    void write(Positions positions, Appendable out) throws IOException;
  }

  private PositionsWriter(Appendable out, Form form) {
    this.out = out;
    this.form = form;
  }

  /**
   * Writes positions in the form that a file's name tells: JSON Lines, CSV, or tables.
   *
   * @param out where to
   * @param name the file's name; empty where there is none
   * @param tables how tables are laid out
   * @return a writer
   */
  public static PositionsWriter of(Appendable out, String name, Tables tables) {
    if (name.endsWith(Format.jsonl.extension())) {
      return new PositionsWriter(
          out, (positions, target) -> lines(PositionLines.of(positions).toList(), target));
    }
    if (name.endsWith(Format.csv.extension())) {
      return new PositionsWriter(out, PositionsWriter::csv);
    }
    return new PositionsWriter(
        out, (positions, target) -> lines(tables.positions(positions), target));
  }

  @Override
  public void write(ClaimDocument document) {
    documents.add(document);
  }

  @Override
  public void finish() throws IOException {
    form.write(Positions.of(documents.stream()), out);
  }

  private static void lines(List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private static void csv(Positions positions, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(COLUMNS);
    for (Position position : positions.all()) {
      printer.printRecord(cells(position).map(Texts::wellFormed).map(SafeCell::of).toList());
    }
  }

  private static Stream<String> cells(Position position) {
    return Stream.of(
        position.speaker(),
        position.concept().text(),
        position.concept().subject().orElse(""),
        position.concept().action(),
        position.concept().object().orElse(""),
        position.side().name(),
        position.certainty().label(),
        day(position.first()),
        day(position.last()),
        String.valueOf(position.count()),
        position.claims().stream().map(Claim::id).collect(Collectors.joining("; ")));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
