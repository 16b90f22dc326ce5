package org.policyclaims.internal.modality;

import java.util.Optional;
import org.policyclaims.Factuality;
import org.policyclaims.Force;

/**
 * What a predicate says about the clause that it embeds.
 *
 * @param positive the clause's value where the predicate holds, to whoever writes
 * @param negative the same where the predicate is negated
 * @param sourcePositive the clause's value to the predicate's own subject where it holds
 * @param sourceNegative the same where it is negated
 * @param force the kind of modality, where the predicate is a modal word
 */
record Signature(
    Factuality positive,
    Factuality negative,
    Factuality sourcePositive,
    Factuality sourceNegative,
    Optional<Force> force) {

  /** A signature that is the same for author and source. */
  static Signature of(Factuality positive, Factuality negative) {
    return new Signature(positive, negative, positive, negative, Optional.empty());
  }

  /** The same of a modal word. */
  Signature with(Force modal) {
    return new Signature(positive, negative, sourcePositive, sourceNegative, Optional.of(modal));
  }

  /** The signature where the predicate's subject is the author. */
  Signature ofAuthor() {
    return new Signature(sourcePositive, sourceNegative, sourcePositive, sourceNegative, force);
  }

  /** The clause's value to the author, given the predicate's. */
  Factuality author(Factuality outer) {
    return Signatures.compose(outer, positive, negative);
  }

  /** The clause's value to the predicate's subject, given the predicate's. */
  Factuality source(Factuality outer) {
    return Signatures.compose(outer, sourcePositive, sourceNegative);
  }
}
