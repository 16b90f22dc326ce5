package org.policyclaims.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;
import org.policyclaims.Participant;

/**
 * What one claim says that somebody holds: a speaker stands for or against a concept.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   Claim claim = extractor.extract(PolicyText.of("Minsk opposes the base.")).claims().get(0);
 *   Opinion opinion = Opinion.of(claim);
 *   opinion.speaker(); // Belarus
 *   opinion.concept().text(); // "support base"
 *   opinion.side(); // AGAINST
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param speaker who holds it: who is cited; of an attitude that the author tells ("Minsk opposes
 *     the base") whose attitude it is; else the author; empty where neither is known
 * @param concept what is held or contested
 * @param side on which side the speaker stands; a denied negation is for it
 * @param certainty how certain it is to the speaker; {@link Factuality#UNKNOWN} for what should be
 *     and for what is wanted
 * @param held whether somebody holds it; not so where the claim only supposes it, as a question or
 *     a condition does, and where nothing tells what it is about ("it did that")
 */
public record Opinion(
    Optional<Participant> speaker, Concept concept, Side side, Factuality certainty, boolean held) {

  /** Checks that no part is null. */
  public Opinion {
    requireNonNull(speaker, "speaker");
    requireNonNull(concept, "concept");
    requireNonNull(side, "side");
    requireNonNull(certainty, "certainty");
  }

  /**
   * Reads a claim as an opinion.
   *
   * @param claim any claim, also one that was read back from a file
   * @return who holds what
   */
  public static Opinion of(Claim claim) {
    Content content = Content.of(claim);
    return of(claim, content, content.object());
  }

  /** The opinion with the object as other claims have it. */
  static Opinion of(Claim claim, Content content, Optional<Thing> object) {
    Optional<Participant> speaker = speaker(claim, content);
    boolean own =
        isAttitude(content)
            && content.subject().isPresent()
            && speaker.flatMap(Content::thing).equals(content.subject());
    Concept concept =
        new Concept(
            own ? Optional.empty() : content.subject().map(Thing::text),
            content.sense().concept(),
            object(content, object));
    return new Opinion(
        speaker,
        concept,
        content.side(content.sense()),
        content.standing().factuality(),
        content.standing().mood() != Mood.SUPPOSED && content.told());
  }

  private static Optional<Participant> speaker(Claim claim, Content content) {
    boolean told =
        claim.attribution().isEmpty()
            && isAttitude(content)
            && Certainty.of(content.standing().factuality()) == Certainty.CERTAIN;
    return told && content.subject().isPresent() ? claim.actor() : claim.speaker();
  }

  /** That somebody should support something is no attitude of theirs. */
  private static boolean isAttitude(Content content) {
    Mood mood = content.standing().mood();
    return content.sense().attitude() && (mood == Mood.ASSERTED || mood == Mood.WISH);
  }

  /** The object with the names behind it; where there is none, the first further participant. */
  private static Optional<String> object(Content content, Optional<Thing> object) {
    if (object.isPresent()) {
      return object.map(thing -> thing.with(named(content.parts())).text());
    }
    return content.parts().entrySet().stream()
        .findFirst()
        .map(part -> part.getKey() + " " + part.getValue());
  }

  private static Map<String, String> named(Map<String, String> parts) {
    return parts.entrySet().stream()
        .filter(part -> !part.getKey().equals("in"))
        .filter(part -> Character.isUpperCase(part.getValue().codePointAt(0)))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
