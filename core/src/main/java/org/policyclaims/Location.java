package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document something stands, as people cite it: "section Trade, paragraph 5(c)".
 *
 * <pre>{@code
 * Location location = new Location(List.of("Trade"), Optional.of("5(c)"), 12);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param headings the headings above it, the widest section first, without the document's title
 * @param number the number of its paragraph and, within that, of its list item, as printed but for
 *     full stops: "5", "5(c)"; empty where none is printed
 * @param paragraph the number of its paragraph or list item, counted from 0
 */
public record Location(List<String> headings, Optional<String> number, int paragraph) {
  /** The first paragraph of a document without headings and numbers. */
  public static final Location FIRST = new Location(List.of(), Optional.empty(), 0);

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the paragraph's number is negative
   */
  public Location {
    headings = List.copyOf(headings);
    requireNonNull(number, "number");
    checkArgument(paragraph >= 0, "a paragraph's number must not be negative: %s", paragraph);
  }
}
