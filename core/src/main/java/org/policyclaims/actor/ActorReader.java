package org.policyclaims.actor;

import java.util.List;
import org.policyclaims.attribution.Attributions;
import org.policyclaims.proposition.Proposition;
import org.policyclaims.syntax.ParsedText;

/**
 * Finds who is meant by names, pronouns, descriptions, and places that stand for governments.
 * Thread-safe.
 */
public final class ActorReader {

  /** Reads a text once, so that each of its phrases can be asked for. */
  public Actors read(ParsedText text, Attributions attributions, List<Proposition> propositions) {
    return phrase -> Identity.UNKNOWN;
  }
}
