package org.policyclaims.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Diagnostic;
import org.policyclaims.ExtractionResult;
import org.policyclaims.PolicyText;
import org.policyclaims.SyntaxTree;
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
      return texts.map(text -> one(text, diagnostics -> triples(text, extractor, diagnostics)));
    }
    if (options.records == Records.trees) {
      return texts.map(text -> one(text, diagnostics -> trees(text, extractor, diagnostics)));
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

  /** Reads a text at once, on this thread. */
  private static Reading one(
      PolicyText text, Function<Consumer<Diagnostic>, Destination.Content> reader) {
    try {
      List<Diagnostic> diagnostics = new ArrayList<>();
      Destination.Content content = reader.apply(diagnostics::add);
      return new Reading(text, Optional.of(content), diagnostics, Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return new Reading(text, Optional.empty(), List.of(), Optional.of(failure));
    }
  }

  private static Destination.Content triples(
      PolicyText text, ClaimExtractor extractor, Consumer<Diagnostic> diagnostics) {
    List<Triple> triples = extractor.triples(text, diagnostics);
    return writer -> writer.write(triples);
  }

  private static Destination.Content trees(
      PolicyText text, ClaimExtractor extractor, Consumer<Diagnostic> diagnostics) {
    List<SyntaxTree> trees = extractor.trees(text, diagnostics);
    return writer -> writer.write(text, trees);
  }
}
