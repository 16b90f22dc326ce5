package org.policyclaims.examples.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.Claim;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;
import org.policyclaims.compare.Opinion;
import org.policyclaims.compare.Side;

/**
 * A claim as a statement of a discourse network: a person or an organization agrees or disagrees
 * with a concept.
 *
 * @param person the speaker, if it is a human being or nothing is known of it; else empty
 * @param organization the speaker, if it is anything else; else empty
 * @param concept what is claimed, by its positive: the same for "opposes" and "supports"
 * @param agreement whether the speaker stands for it
 * @param start where the claim begins in the text, a Java string index
 * @param end where it ends
 */
record DnaStatement(
    String person, String organization, String concept, boolean agreement, int start, int end) {
  /** DNA's tables take values shorter than 191 characters. */
  private static final int LONGEST = 190;

  /** The statements of a claim: one, or where several make it together one of each. */
  static Stream<DnaStatement> of(Claim claim) {
    return Opinion.of(claim)
        .speaker()
        .map(speaker -> speaker.each().stream().map(each -> of(claim, Optional.of(each))))
        .orElseGet(() -> Stream.of(of(claim, Optional.empty())));
  }

  private static DnaStatement of(Claim claim, Optional<Participant> speaker) {
    Opinion opinion = Opinion.of(claim);
    boolean person =
        speaker.flatMap(Participant::type).orElse(EntityType.PERSON) == EntityType.PERSON;
    String name = speaker.map(known -> value(known.name())).orElse("");
    return new DnaStatement(
        person ? name : "",
        person ? "" : name,
        value(opinion.concept().text()),
        opinion.side() == Side.FOR,
        claim.span().start(),
        claim.span().end());
  }

  /** A value of an entity: on one line, and short enough. */
  static String value(String text) {
    return Texts.shortened(Texts.oneLine(Texts.wellFormed(text)), LONGEST);
  }
}
