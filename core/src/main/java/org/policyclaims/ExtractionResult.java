package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of one text of a batch: a document, or the failure that kept it from being read.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   extractor
 *       .extractAll(Stream.of(PolicyText.of("Minsk paid."), PolicyText.of("Moscow agreed.")))
 *       .forEach(result -> result.document().ifPresent(document -> document.claims()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the text that was handed in
 * @param document what was read; empty if reading failed
 * @param failure why it failed; empty if it did not
 */
public record ExtractionResult(
    PolicyText source, Optional<ClaimDocument> document, Optional<Throwable> failure) {

  /**
   * Checks that it is the one or the other.
   *
   * @throws IllegalArgumentException if both or neither are present
   */
  public ExtractionResult {
    requireNonNull(source, "source");
    if (document.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException("a result is either a document or a failure");
    }
  }
}
