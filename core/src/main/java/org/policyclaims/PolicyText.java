package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to read, with what is known about it.
 *
 * <pre>{@code
 * PolicyText text =
 *     PolicyText.of("Minsk denied it last week.").withId("note").withDate(LocalDate.of(2018, 5, 7));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the whole text; may be empty
 * @param id a name for the text, empty if none was given; claims' ids and written records carry it
 * @param date the day on which the text was written; empty if it is not known, and then relative
 *     dates in the text stay without a calendar value
 */
public record PolicyText(String text, String id, Optional<LocalDate> date) {

  /** Checks that no part is null. */
  public PolicyText {
    requireNonNull(text, "text");
    requireNonNull(id, "id");
    requireNonNull(date, "date");
  }

  /**
   * Wraps a text of which nothing more is known.
   *
   * @param text the whole text; may be empty
   * @return the text without id and date
   */
  public static PolicyText of(String text) {
    return new PolicyText(text, "", Optional.empty());
  }

  /**
   * Names the text.
   *
   * @param newId the name, such as a file name
   * @return a copy with that name
   */
  public PolicyText withId(String newId) {
    return new PolicyText(text, newId, date);
  }

  /**
   * Dates the text.
   *
   * @param newDate the day on which it was written
   * @return a copy with that date
   */
  public PolicyText withDate(LocalDate newDate) {
    return new PolicyText(text, id, Optional.of(newDate));
  }
}
