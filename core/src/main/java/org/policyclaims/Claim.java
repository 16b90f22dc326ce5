package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One claim of a text: who does what to whom, when, who says so, and how certainly.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   for (Claim claim : extractor.extract(PolicyText.of("Minsk denied that Russia paid.")).claims()) {
 *     claim.speaker(); // Minsk
 *     claim.actor(); // Russia
 *     claim.action().lemma(); // "pay"
 *     claim.modality().stance(); // DENY
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a name for the claim that is the same in every run on the same text
 * @param sentence the number of the sentence that the claim was read from, from 0
 * @param text the stretch of text from the claim's first to its last participant
 * @param span where that stretch stands
 * @param speaker who makes the claim: the innermost source, or the author of the byline; empty
 *     where neither is known
 * @param actor the agent of what is claimed; empty in a passive without agent
 * @param action what is done
 * @param object what it is done to; the patient of a passive; empty where there is none
 * @param arguments recipients, places, reasons and the like, in text order
 * @param eventDate when what is claimed happens; empty where the text does not tell
 * @param attribution the chain of sayings around the claim, outermost first; empty for the author's
 *     own claims
 * @param modality kind of saying and certainty
 * @param nominal whether the claim was read from a noun ("Russia's rejection of the appeals")
 * @param confidence how often such a claim is right, from 0 to 1
 */
public record Claim(
    String id,
    int sentence,
    String text,
    Span span,
    Optional<Participant> speaker,
    Optional<Participant> actor,
    Action action,
    Optional<Participant> object,
    List<Argument> arguments,
    Optional<ClaimDate> eventDate,
    List<Attribution> attribution,
    Modality modality,
    boolean nominal,
    double confidence) {

  /**
   * Checks that no part is null and copies the lists.
   *
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public Claim {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(speaker, "speaker");
    requireNonNull(actor, "actor");
    requireNonNull(action, "action");
    requireNonNull(object, "object");
    requireNonNull(eventDate, "eventDate");
    requireNonNull(modality, "modality");
    arguments = List.copyOf(arguments);
    attribution = List.copyOf(attribution);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be between 0 and 1: " + confidence);
    }
  }

  /**
   * Returns the claim's one date: when the innermost attribution was said where the text tells,
   * else when what is claimed happens.
   *
   * @return the date; empty where the text tells neither
   */
  public Optional<ClaimDate> date() {
    return innermost().flatMap(Attribution::saidOn).or(this::eventDate);
  }

  /** The claim within another chain of sayings, outermost first. */
  Claim withAttribution(List<Attribution> chain) {
    return new Claim(
        id,
        sentence,
        text,
        span,
        speaker,
        actor,
        action,
        object,
        arguments,
        eventDate,
        chain,
        modality,
        nominal,
        confidence);
  }

  private Optional<Attribution> innermost() {
    return attribution.isEmpty()
        ? Optional.empty()
        : Optional.of(attribution.get(attribution.size() - 1));
  }
}
