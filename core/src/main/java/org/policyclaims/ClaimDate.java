package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression with what it means on the calendar, in TIMEX3's values (ISO-TimeML, ISO
 * 24617-1).
 *
 * <pre>{@code
 * ClaimDate date =
 *     new ClaimDate("April 2009", new Span(3, 13), "2009-04", DateType.DATE,
 *         Optional.of(LocalDate.of(2009, 4, 1)), Optional.of(LocalDate.of(2009, 4, 30)));
 * }</pre>
 *
 * <p>A relative expression ("last week") in a text without a date has no calendar days: nothing is
 * made up from today's clock. Immutable and thread-safe.
 *
 * @param text the expression as it stands in the text
 * @param span where it stands
 * @param value the TIMEX3 value: {@code 2009-04}, {@code 2018-W18}, {@code P5Y}, {@code PAST_REF},
 *     {@code 2005/2006}; empty where a relative expression could not be anchored
 * @param type the kind of expression
 * @param from the first calendar day; empty where the value names no calendar stretch or the
 *     stretch is open at its start
 * @param to the last calendar day, included; empty where the value names no calendar stretch or the
 *     stretch is open at its end
 */
public record ClaimDate(
    String text,
    Span span,
    String value,
    DateType type,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /**
   * Checks that no part is null and that the days are in order.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public ClaimDate {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(value, "value");
    requireNonNull(type, "type");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("dates out of order: " + from.get() + ", " + to.get());
    }
  }
}
