package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who says something, with which words, and what: source, cue and content, as the attribution
 * corpora have them (Pareti 2016, "PARC 3.0"; Newell et al. 2018, "PolNeAR").
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk denied that it paid."));
 *   for (Attribution attribution : document.attributions()) {
 *     attribution.speaker(); // Minsk
 *     attribution.stance(); // DENY
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param speaker the source; empty where nobody is named ("it was reported that")
 * @param cue the words of saying; present in whatever an extractor reads
 * @param stance the kind of saying
 * @param quotation whether the content stands in quotation marks
 * @param negated whether the saying is denied or left open: "did not say whether"
 * @param saidOn when it was said; empty where the text does not tell
 * @param content what is said, in text order; several spans where the cue or another phrase
 *     interrupts it; empty where a judging verb has only an object
 * @param construction how cue and content stand to each other: the rule that it was read by
 */
public record Attribution(
    Optional<Participant> speaker,
    Optional<Cue> cue,
    Stance stance,
    Quotation quotation,
    boolean negated,
    Optional<ClaimDate> saidOn,
    List<Span> content,
    ReportingConstruction construction) {

  /** Checks that no part is null and copies the list. */
  public Attribution {
    requireNonNull(speaker, "speaker");
    requireNonNull(cue, "cue");
    requireNonNull(stance, "stance");
    requireNonNull(quotation, "quotation");
    requireNonNull(saidOn, "saidOn");
    content = List.copyOf(content);
    requireNonNull(construction, "construction");
  }
}
