package org.policyclaims.internal.claim;

import org.policyclaims.Claim;

/**
 * A claim with what its confidence is estimated from.
 *
 * @param claim the claim
 * @param evidence what is known of its reading
 */
public record Weighed(Claim claim, Evidence evidence) {}
