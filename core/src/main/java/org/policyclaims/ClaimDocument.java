package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one text.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Russia rejected the appeal."));
 *   int howMany = document.claims().size();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the text that was handed in
 * @param author the author that a byline names; empty if there is none
 * @param date the document's date: the one that was handed in, else the one that the text states;
 *     empty if there is neither
 * @param sentences where each sentence stands, in text order
 * @param claims the claims, in text order
 * @param attributions every attribution, in text order, also those that no claim came from
 */
public record ClaimDocument(
    PolicyText source,
    Optional<Participant> author,
    Optional<LocalDate> date,
    List<Span> sentences,
    List<Claim> claims,
    List<Attribution> attributions) {

  /** Checks that no part is null and copies the lists. */
  public ClaimDocument {
    requireNonNull(source, "source");
    requireNonNull(author, "author");
    requireNonNull(date, "date");
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
  }
}
