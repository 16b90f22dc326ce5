package org.policyclaims.zones;

import org.policyclaims.Span;

/**
 * A paragraph or line of the text; no sentence crosses its borders.
 *
 * @param zone the part that it plays
 * @param span where it stands, without surrounding white space; never empty
 */
public record Block(Zone zone, Span span) {}
