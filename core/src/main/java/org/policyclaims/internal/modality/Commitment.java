package org.policyclaims.internal.modality;

import static org.policyclaims.Factuality.CERTAIN_NEGATIVE;
import static org.policyclaims.Factuality.CERTAIN_POSITIVE;
import static org.policyclaims.Factuality.UNKNOWN;

import org.policyclaims.Factuality;

/**
 * How a clause stands, to the author and to the speaker.
 *
 * @param authorWorld what the author holds of side remarks at this level: certain, or unknown
 *     inside what another says
 * @param author the value to the author
 * @param speaker the value to the innermost speaker so far
 */
record Commitment(Factuality authorWorld, Factuality author, Factuality speaker) {
  /** The author's own assertion. */
  static final Commitment ASSERTED =
      new Commitment(CERTAIN_POSITIVE, CERTAIN_POSITIVE, CERTAIN_POSITIVE);

  /**
   * Of an apposition or a relative clause: whoever speaks asserts it, whatever holds of the clause.
   */
  Commitment aside() {
    return new Commitment(authorWorld, authorWorld, CERTAIN_POSITIVE);
  }

  /** Neither holds nor fails to hold. */
  Commitment open() {
    return new Commitment(authorWorld, UNKNOWN, UNKNOWN);
  }

  /** The standing of a clause whose words say this of it. */
  Commitment with(ClauseModality words) {
    Factuality speakerValue = Signatures.within(speaker, words.value());
    if (words.hearsay()) {
      return new Commitment(UNKNOWN, UNKNOWN, speakerValue);
    }
    return new Commitment(authorWorld, Signatures.within(author, words.value()), speakerValue);
  }

  /** The standing of a clause that is embedded with this signature, with no speaker of its own. */
  Commitment under(Signature signature) {
    return new Commitment(
        authorWorld,
        committed(signature.author(author)),
        Signatures.compose(speaker, signature.positive(), signature.negative()));
  }

  /** The standing of what a new speaker says, where this is the standing of the saying. */
  Commitment saidWith(Signature signature, ClauseModality saying) {
    Factuality value = committed(signature.author(author));
    if (saying.mistaken() && author == CERTAIN_POSITIVE) {
      value = CERTAIN_NEGATIVE;
    } else if (saying.universal() && author == CERTAIN_NEGATIVE) {
      value = signature.source(author);
    }
    Factuality world = value == UNKNOWN ? UNKNOWN : CERTAIN_POSITIVE;
    return new Commitment(world, value, signature.source(speaker));
  }

  /** The same to the speaker, and to the author as the author judges it. */
  Commitment asJudged(Commitment judged) {
    return new Commitment(judged.authorWorld, judged.author, speaker);
  }

  /** What a factive presupposes inside another's words is not the author's. */
  private Factuality committed(Factuality value) {
    return authorWorld == UNKNOWN ? authorWorld : value;
  }

  /** The same with the clause turned into its opposite. */
  Commitment turned() {
    return new Commitment(authorWorld, author.negate(), speaker.negate());
  }
}
