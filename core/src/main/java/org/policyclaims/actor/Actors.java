package org.policyclaims.actor;

import org.policyclaims.syntax.Phrase;

/** Who is meant by the phrases of one text. Immutable and thread-safe. */
public interface Actors {

  /** Who is meant by the phrase. */
  Identity of(Phrase phrase);
}
