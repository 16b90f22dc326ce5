package org.policyclaims.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;

/**
 * A text cut into blocks.
 *
 * @param text the whole text
 * @param blocks its blocks, in text order, not overlapping
 * @param author where the byline names the author; empty if there is no byline
 * @param enactor where a resolution names the body that adopts it; empty for other texts
 * @param date the date that the text states of itself (a dateline, "Last updated"); empty if none
 */
public record ZonedText(
    String text,
    List<Block> blocks,
    Optional<Span> author,
    Optional<Span> enactor,
    Optional<LocalDate> date) {

  /** Copies the list. */
  public ZonedText {
    blocks = List.copyOf(blocks);
  }

  /** A text that is no resolution. */
  public ZonedText(
      String text, List<Block> blocks, Optional<Span> author, Optional<LocalDate> date) {
    this(text, blocks, author, Optional.empty(), date);
  }
}
