package org.policyclaims.examples.export;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Factuality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;

/**
 * A claim as a statement of a discourse network: a person or an organization agrees or disagrees
 * with a concept.
 *
 * @param person the speaker, if it is a human being or nothing is known of it; else empty
 * @param organization the speaker, if it is anything else; else empty
 * @param concept what is claimed, without negation, so that it is the same whether it is asserted
 *     or denied
 * @param agreement false where the claim is negated, denied or doubted
 * @param start where the claim begins in the text, a Java string index
 * @param end where it ends
 */
record DnaStatement(
    String person, String organization, String concept, boolean agreement, int start, int end) {
  /** DNA's tables take values shorter than 191 characters. */
  private static final int LONGEST = 190;

  /** A negation at the beginning of a phrase, with what stands there where it is not negated. */
  private static final Map<Pattern, String> NEGATIONS =
      ImmutableMap.of(
          Pattern.compile("(?i)^(?:no one|nobody)\\b"), "somebody",
          Pattern.compile("(?i)^nothing\\b"), "something",
          Pattern.compile("(?i)^(?:no|none of|not any|not a|not) "), "",
          Pattern.compile("(?i)^neither\\b"), "either");

  /** The statements of a claim: one, or where all authors of the text make it one of each. */
  static Stream<DnaStatement> of(Claim claim, ClaimDocument document) {
    boolean joint =
        document.authors().size() > 1
            && claim.speaker().map(Participant::name).equals(document.byline());
    return joint
        ? document.authors().stream().map(author -> of(claim, Optional.of(author)))
        : Stream.of(of(claim, claim.speaker()));
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
    String actor = claim.actor().map(known -> positive(known.name()) + " ").orElse("");
    String rest =
        claim
            .object()
            .filter(object -> !isNamedTwice(claim))
            .map(object -> " " + positive(object.name()))
            .or(
                () ->
                    claim.arguments().stream()
                        .findFirst()
                        .map(
                            argument ->
                                argument.preposition().map(word -> " " + word).orElse("")
                                    + " "
                                    + positive(argument.participant().name())))
            .orElse("");
    if (isNamedTwice(claim)) {
      // "Norway's prime minister, Olav Brun": its words say what he is
      return claim.actor().orElseThrow().name()
          + " "
          + claim.action().lemma()
          + " "
          + description(claim);
    }
    return actor + claim.action().lemma() + rest;
  }

  private static boolean isNamedTwice(Claim claim) {
    return claim.actor().isPresent()
        && claim.actor().map(Participant::name).equals(claim.object().map(Participant::name));
  }

  private static String description(Claim claim) {
    String name = claim.actor().orElseThrow().name();
    String actor = claim.actor().orElseThrow().text();
    return actor.equals(name) ? claim.object().orElseThrow().text() : actor;
  }

  /** The phrase without the negation in it, which the agreement has: "no promise". */
  private static String positive(String phrase) {
    for (Map.Entry<Pattern, String> negation : NEGATIONS.entrySet()) {
      Matcher words = negation.getKey().matcher(phrase);
      if (words.find()) {
        return words.replaceFirst(negation.getValue());
      }
    }
    return phrase;
  }

  /**
   * By what the speaker holds of it; where that is left open, by the words: a denied negation
   * agrees.
   */
  private static boolean agreement(Claim claim) {
    Factuality held = claim.modality().speakerFactuality();
    return held == Factuality.UNKNOWN
        ? (claim.modality().polarity() == Polarity.NEGATIVE) == isDenied(claim)
        : !held.isNegative();
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
