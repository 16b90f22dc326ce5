package org.policyclaims.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Diagnostic;
import org.policyclaims.ExtractionResult;
import org.policyclaims.PolicyText;
import org.policyclaims.Triple;
import org.policyclaims.examples.export.Records;

/**
 * What became of one text.
 *
 * @param source the text
 * @param content what was read from it; empty if that failed
 * @param diagnostics the limits that it met
 * @param failure why it failed; empty if it did not
 */
record Reading(
    PolicyText source,
    Optional<Destination.Content> content,
    List<Diagnostic> diagnostics,
    Optional<Throwable> failure) {

  /** Reads texts for the records that were asked for, as they are taken. */
  static Stream<Reading> all(
      Stream<PolicyText> texts, ClaimExtractor extractor, SelectionOptions options) {
    if (options.records == Records.triples) {
      return texts.map(text -> triples(text, extractor));
    }
    Selection selection = new Selection(options);
    return extractor.extractAll(texts).map(result -> document(result, selection));
  }

  private static Reading document(ExtractionResult result, Selection selection) {
    Optional<ClaimDocument> document = result.document().map(selection::of);
    return new Reading(
        result.source(),
        document.map(read -> writer -> writer.write(read)),
        document.map(ClaimDocument::diagnostics).orElse(List.of()),
        result.failure());
  }

  private static Reading triples(PolicyText text, ClaimExtractor extractor) {
    try {
      List<Diagnostic> diagnostics = new ArrayList<>();
      List<Triple> triples = extractor.triples(text, diagnostics::add);
      return new Reading(
          text, Optional.of(writer -> writer.write(triples)), diagnostics, Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return new Reading(text, Optional.empty(), List.of(), Optional.of(failure));
    }
  }
}
