package org.policyclaims.examples.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;

/**
 * A claim as a statement of a discourse network: a person or an organization agrees or disagrees
 * with a concept.
 *
 * @param person the speaker, if it is a human being or nothing is known of it; else empty
 * @param organization the speaker, if it is anything else; else empty
 * @param concept what is claimed, in words that are the same whether it is asserted or denied
 * @param agreement false where the claim is negated, denied or doubted
 * @param start where the claim begins in the text, a Java string index
 * @param end where it ends
 */
record DnaStatement(
    String person, String organization, String concept, boolean agreement, int start, int end) {
  /** DNA's tables take values shorter than 191 characters. */
  private static final int LONGEST = 190;

  /** The statements of a claim: one, or where several make it together one of each. */
  static Stream<DnaStatement> of(Claim claim) {
    return claim
        .speaker()
        .map(speaker -> speaker.each().stream().map(each -> of(claim, Optional.of(each))))
        .orElseGet(() -> Stream.of(of(claim, Optional.empty())));
  }

  private static DnaStatement of(Claim claim, Optional<Participant> speaker) {
    boolean person =
        speaker.flatMap(Participant::type).orElse(EntityType.PERSON) == EntityType.PERSON;
    String name = speaker.map(known -> value(known.name())).orElse("");
    return new DnaStatement(
        person ? name : "",
        person ? "" : name,
        value(concept(claim)),
        agreement(claim),
        claim.span().start(),
        claim.span().end());
  }

  /** A value of an entity: on one line, and short enough. */
  static String value(String text) {
    return Texts.shortened(Texts.oneLine(Texts.wellFormed(text)), LONGEST);
  }

  /** Actor, action and object; where there is no object, the first argument in its place. */
  private static String concept(Claim claim) {
    String actor = claim.actor().map(known -> known.name() + " ").orElse("");
    String rest =
        claim
            .object()
            .map(object -> " " + object.name())
            .or(
                () ->
                    claim.arguments().stream()
                        .findFirst()
                        .map(
                            argument ->
                                argument.preposition().map(word -> " " + word).orElse("")
                                    + " "
                                    + argument.participant().name()))
            .orElse("");
    return actor + claim.action().lemma() + rest;
  }

  /** A denied negation agrees. */
  private static boolean agreement(Claim claim) {
    return (claim.modality().polarity() == Polarity.NEGATIVE) == isDenied(claim);
  }

  private static boolean isDenied(Claim claim) {
    int last = claim.attribution().size() - 1;
    if (last < 0) {
      return false;
    }
    Attribution innermost = claim.attribution().get(last);
    boolean against = innermost.stance() == Stance.DENY || innermost.stance() == Stance.DOUBT;
    return against && !innermost.negated();
  }
}
