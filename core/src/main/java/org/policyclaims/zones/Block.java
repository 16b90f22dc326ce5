package org.policyclaims.zones;

import org.policyclaims.Span;

/**
 * A paragraph or line of the text; no sentence crosses its borders.
 *
 * @param zone the part that it plays
 * @param span where it stands, without surrounding white space and the number or bullet of a list
 *     item; never empty
 * @param enacted whether it is a clause of a resolution, whose subject is the body that the
 *     resolution's first line names: "1. Decides to remain seized of the matter"
 */
public record Block(Zone zone, Span span, boolean enacted) {

  /** A block that is no clause of a resolution. */
  public Block(Zone zone, Span span) {
    this(zone, span, false);
  }
}
