package org.policyclaims.examples.spark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Diagnostic;
import org.policyclaims.PolicyText;
import org.policyclaims.format.JsonLines;

/**
 * Reads one text on an executor. Whatever goes wrong with a text becomes its row's error, so that
 * one text never ends a job; what goes wrong with the executor itself (no memory, no models) is
 * thrown, so that Spark tries the task again elsewhere.
 *
 * @param options the choices for the extractor
 * @param maxCharacters the length from which a text is taken for a mistake and not read
 */
record TextReader(ExtractorOptions options, int maxCharacters)
    implements MapFunction<TextRow, ReadingRow> {
  private static final long serialVersionUID = 1L;

  @Override
  public ReadingRow call(TextRow row) {
    if (row.error() != null) {
      return failure(row, row.error());
    }
    if (row.document() == null || row.text() == null) {
      return failure(row, row.document() == null ? "the text has no name" : "there is no text");
    }
    if (row.text().length() > maxCharacters) {
      return failure(
          row, "the text has " + row.text().length() + " characters, more than " + maxCharacters);
    }
    return read(row, ExecutorExtractor.with(options));
  }

  static ReadingRow read(TextRow row, ClaimExtractor extractor) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    PolicyText text = new PolicyText(row.text(), row.document(), Optional.ofNullable(row.date()));
    try {
      ClaimDocument document = extractor.extract(text);
      List<String> claims = JsonLines.claims(document).toList();
      long nanos = threads.getCurrentThreadCpuTime() - before;
      LocalDate date = document.date().orElse(null);
      return new ReadingRow(
          row.document(), date, month(date), claims, unread(document), nanos / 1_000_000);
    } catch (CancellationException killed) {
      // the task's end, and nothing about the text
      throw killed;
    } catch (RuntimeException | StackOverflowError e) {
      return failure(row, e.toString());
    }
  }

  /** What keeps a text from being read to its end is an error, also where claims were read. */
  private static String unread(ClaimDocument document) {
    if (!document.isPartial()) {
      return null;
    }
    return document.diagnostics().stream()
        .filter(diagnostic -> diagnostic.kind().leavesTextUnread())
        .map(Diagnostic::message)
        .collect(Collectors.joining("; ", "read in part: ", ""));
  }

  private static ReadingRow failure(TextRow row, String error) {
    return new ReadingRow(row.document(), row.date(), month(row.date()), List.of(), error, 0);
  }

  private static String month(LocalDate date) {
    return date == null ? ReadingRow.UNDATED : YearMonth.from(date).toString();
  }
}
