package org.policyclaims.internal.modality;

import java.util.Optional;
import org.policyclaims.Factuality;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What a text says of a claim or report that it names: "the rumours that they left are unfounded",
 * "reports that they left have been confirmed", "the claim that they left proved to be false".
 */
final class Judgements {
  private final Hedges hedges;
  private final Signatures signatures;

  Judgements(Hedges hedges, Signatures signatures) {
    this.hedges = hedges;
    this.signatures = signatures;
  }

  /** What the predicate makes of the content of the noun that is its subject, if it tells. */
  Optional<Signature> of(Sentence sentence, int noun) {
    int predicate = sentence.head(noun);
    if (predicate == Sentence.NONE || !sentence.is(noun, "nsubj", "nsubj:pass")) {
      return Optional.empty();
    }
    Optional<Signature> adjective = ofAdjective(sentence, adjective(sentence, predicate));
    return adjective.isPresent() || !sentence.is(noun, "nsubj:pass")
        ? adjective
        : signatures
            .find(sentence.lemma(predicate), Part.VERB, EmbeddedForm.SENTENCE)
            .filter(signature -> signature.positive() != Factuality.UNKNOWN);
  }

  /** "are unfounded", "proved false", "turned out to be untrue". */
  private static int adjective(Sentence sentence, int predicate) {
    int complement = sentence.child(predicate, "xcomp");
    return complement == Sentence.NONE ? predicate : complement;
  }

  private Optional<Signature> ofAdjective(Sentence sentence, int adjective) {
    Optional<Hedges.Effect> effect =
        hedges.at(sentence, adjective, Hedges.Kind.ADJECTIVE).map(Hedges.Hedge::effect);
    if (effect.equals(Optional.of(Hedges.Effect.FALSE))) {
      return Optional.of(Signature.of(Factuality.CERTAIN_NEGATIVE, Factuality.UNKNOWN));
    }
    if (effect.equals(Optional.of(Hedges.Effect.IMPROBABLE))) {
      return Optional.of(Signature.of(Factuality.PROBABLE_NEGATIVE, Factuality.UNKNOWN));
    }
    return signatures
        .find(sentence.lower(adjective), Part.ADJECTIVE, EmbeddedForm.SENTENCE)
        .filter(signature -> signature.positive() != signature.negative());
  }
}
