package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A limit that a text has met, and what became of it.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk denied that it paid."));
 *   for (Diagnostic diagnostic : document.diagnostics()) {
 *     System.err.println(diagnostic.kind() + ": " + diagnostic.message());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind which limit
 * @param message the figures, in one line and without words of the text
 * @param span the stretch that it is about: what was not read, the sentence, the claim; empty where
 *     it is about the whole text
 */
public record Diagnostic(DiagnosticKind kind, String message, Optional<Span> span) {

  /** Checks that no part is null. */
  public Diagnostic {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
  }
}
