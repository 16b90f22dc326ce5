/**
 * The third room: who says what, with which word, and where the content ends.
 *
 * <p>{@link org.policyclaims.internal.attribution.AttributionReader} is the door. In reading order:
 * {@code QuoteFinder} finds quotations, {@code CueFinder} the cues of {@code cues.tsv}, {@code
 * CueGroup} and {@code CueWords} their verb group, {@code ContentFinder} the content that grammar
 * marks, {@code Arbitration} which of two cues stays, {@code QuoteLinker} whose a quotation is,
 * {@code ContentLimits} where a content ends, {@code SourceFinder} who speaks. The outcome is a
 * {@code Frame} each, together {@code Attributions}. The notions are those of Pareti (2015):
 * source, cue, content.
 *
 * <p>In: "Lukashenka let slip that Belarus could do without it." Out: source "Lukashenka", cue "let
 * slip", content "Belarus could do without it".
 */
package org.policyclaims.internal.attribution;
