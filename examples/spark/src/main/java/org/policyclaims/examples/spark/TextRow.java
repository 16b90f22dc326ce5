package org.policyclaims.examples.spark;

import java.time.LocalDate;

/**
 * A text as it comes in. Columns may be null, as in any table.
 *
 * @param document the text's name
 * @param date the day on which it was written
 * @param text the text
 * @param error why there is no text
 */
public record TextRow(String document, LocalDate date, String text, String error) {}
