package org.policyclaims.attribution;

import org.policyclaims.syntax.Phrase;

/**
 * Who says it, as found in the text.
 *
 * @param phrase the phrase that names the source; it may stand in another sentence than the cue
 * @param carried whether it was carried on from an earlier sentence: "He said so. 'We will.'"
 */
public record Source(Phrase phrase, boolean carried) {}
