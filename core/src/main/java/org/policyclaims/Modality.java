package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How a claim is put: the kind of saying, its cue, and how certain it is to the author and to the
 * innermost speaker.
 *
 * <pre>{@code
 * Modality modality =
 *     new Modality(Stance.AUTHOR, Optional.empty(), Factuality.PROBABLE_NEGATIVE,
 *         Factuality.PROBABLE_NEGATIVE, Polarity.POSITIVE, List.of());
 * String label = modality.factuality().label(); // "PR-"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param stance the kind of saying of the innermost attribution, or {@link Stance#AUTHOR}
 * @param cue the innermost attribution's word of saying alone, "said" where its cue is "had
 *     repeatedly said"; empty for the author's own claims
 * @param factuality how certain the claim is from the author's point of view (FactBank)
 * @param speakerFactuality how certain it is from the innermost speaker's; the same as {@code
 *     factuality} for the author's own claims
 * @param polarity whether the claim's own clause is negated
 * @param markers the modal words, in text order
 */
public record Modality(
    Stance stance,
    Optional<Cue> cue,
    Factuality factuality,
    Factuality speakerFactuality,
    Polarity polarity,
    List<Marker> markers) {

  /** Checks that no part is null and copies the list. */
  public Modality {
    requireNonNull(stance, "stance");
    requireNonNull(cue, "cue");
    requireNonNull(factuality, "factuality");
    requireNonNull(speakerFactuality, "speakerFactuality");
    requireNonNull(polarity, "polarity");
    markers = List.copyOf(markers);
  }
}
