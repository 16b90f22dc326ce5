/**
 * Reads a policy text and returns what is claimed in it: who does what to whom, when, who says so,
 * with which word, and how certainly. Begin at {@link org.policyclaims.ClaimExtractor}; a {@link
 * org.policyclaims.Claim} is what comes out.
 *
 * <p>This package and {@code org.policyclaims.format} are the public API. The other packages are
 * the rooms that a text goes through and may change at any time.
 *
 * <p>Offsets in the API are Java string indices (UTF-16 code units) into the text that was handed
 * in. No method takes or returns null.
 */
package org.policyclaims;
