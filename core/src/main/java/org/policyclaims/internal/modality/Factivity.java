package org.policyclaims.internal.modality;

import static org.policyclaims.Factuality.CERTAIN_NEGATIVE;
import static org.policyclaims.Factuality.CERTAIN_POSITIVE;
import static org.policyclaims.Factuality.UNKNOWN;

import java.util.Optional;
import org.policyclaims.Factuality;

/** How far a user's own cue vouches for what it brings. */
enum Factivity {
  /** It is so: "revealed that", also in "did not reveal that". */
  FACTIVE(CERTAIN_POSITIVE, CERTAIN_POSITIVE),
  /** Whoever says it holds it to be so, and the author does not tell: "said that". */
  NONFACTIVE(UNKNOWN, CERTAIN_POSITIVE),
  /** Whoever says it holds it not to be so: "denied that". */
  CONTRAFACTIVE(UNKNOWN, CERTAIN_NEGATIVE),
  /** Nobody holds it to be so or not: "wondered whether". */
  OPEN(UNKNOWN, UNKNOWN);

  private final Factuality author;
  private final Factuality source;

  Factivity(Factuality author, Factuality source) {
    this.author = author;
    this.source = source;
  }

  Signature signature() {
    return new Signature(author, author, source, UNKNOWN, Optional.empty());
  }
}
