package org.policyclaims.examples.spark;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of one text: its claims, or the error that kept it from being read, or both where it
 * was read in part. There is one for each text that came in, so that none can be lost unseen.
 *
 * @param document the text's name
 * @param date the day on which it was written, handed in or stated in the text; null if not known
 * @param month that day's month, such as 2018-05, or {@value #UNDATED}
 * @param claims the claims as JSON Lines, the form that the documentation describes
 * @param error what went wrong; null if nothing did
 * @param processorMillis how much of a processor's time it took
 */
public record ReadingRow(
    String document,
    LocalDate date,
    String month,
    List<String> claims,
    String error,
    long processorMillis) {
  /** The month of a text of which the day is not known. */
  public static final String UNDATED = "undated";
}
