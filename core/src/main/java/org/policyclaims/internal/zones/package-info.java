/**
 * The first room: cuts a text into blocks (headline, byline, body, list item, boilerplate), and
 * tells whose document it is, whose turn each block is, and under which headings and numbers it
 * stands.
 *
 * <p>{@link org.policyclaims.internal.zones.ZoneReader} is the door. In reading order: {@code
 * LineEnds} and {@code FrontMatter} put the text in shape, {@code Lines} finds what the layout
 * keeps together, {@code Bylines}, {@code Titles} and {@code AuthorFinder} find the authors, {@code
 * Datelines} the day, {@code Turns} the speakers of a transcript, {@code Lists} what goes on with
 * an opening line, {@code Resolutions} the clauses of a resolution, {@code Boilerplate} what is
 * about the publication, {@code Locations} the headings and numbers.
 *
 * <p>In: "The Council calls on Minsk to:⏎• open the port;". Out: a {@code ZonedText} of two blocks,
 * the second an item that goes on with the first.
 */
package org.policyclaims.internal.zones;
