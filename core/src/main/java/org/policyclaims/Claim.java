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
 * @param speaker who makes the claim: the innermost source, or the author of the text, a person or
 *     a body (several authors are one speaker); empty where neither is known
 * @param actor the agent of what is claimed; empty in a passive without agent
 * @param action what is done
 * @param object what it is done to; the patient of a passive; empty where there is none
 * @param arguments recipients, places, reasons and the like, in text order
 * @param eventDate when what is claimed happens; empty where the text does not tell
 * @param relationToDocument whether that lies before or after the document's date or at it: by the
 *     event's date where that has a place on the calendar, else by the tense of the verb; empty
 *     where neither tells ("might", "would", an infinitive), and where present or future are of a
 *     saying that is more than a week older than the document
 * @param attribution the chain of sayings around the claim, outermost first; empty for the author's
 *     own claims
 * @param modality kind of saying and certainty
 * @param construction where in its sentence the claim was read from: the rule behind it
 * @param confidence how probable it is that the claim is right, from 0 to 1, in hundredths: that a
 *     careful reader makes it too, and has at least three of its actor, action, object, speaker and
 *     stance as it has them. Estimated from what is known of its reading, on ten texts with gold
 *     claims, whose kinds are news, speeches and resolutions; on other kinds it still orders claims
 * @param location where in the document it stands: headings, number of the paragraph
 * @param event the political event that it tells of, by PLOVER's types; empty where it is none
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
    Optional<TemporalRelation> relationToDocument,
    List<Attribution> attribution,
    Modality modality,
    Construction construction,
    double confidence,
    Location location,
    Optional<Event> event) {

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
    requireNonNull(relationToDocument, "relationToDocument");
    requireNonNull(modality, "modality");
    requireNonNull(construction, "construction");
    requireNonNull(location, "location");
    requireNonNull(event, "event");
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

  /**
   * Tells whether the claim was read from a noun ("Russia's rejection of the appeals").
   *
   * @return whether its construction is {@link Construction#NOMINAL}
   */
  public boolean nominal() {
    return construction == Construction.NOMINAL;
  }

  /**
   * Puts the claim in one sentence of plain words: who says so, what is claimed, and how certain it
   * is to whom, with nothing denied that is not denied in the text and no denial lost. What the
   * author claims stands without a source. The words are those of the text, as far as it goes, and
   * the names are those that its words stand for.
   *
   * <pre>{@code
   * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
   *   String text = "Minsk denied that Russia had paid.";
   *   extractor.extract(PolicyText.of(text)).claims().get(0).gist();
   *   // "Belarus denied that Russia had paid"
   * }
   * }</pre>
   *
   * @return the sentence, on one line, without a full stop
   */
  public String gist() {
    return Gist.of(this);
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
        relationToDocument,
        chain,
        modality,
        construction,
        confidence,
        location,
        event);
  }

  private Optional<Attribution> innermost() {
    return attribution.isEmpty()
        ? Optional.empty()
        : Optional.of(attribution.get(attribution.size() - 1));
  }
}
