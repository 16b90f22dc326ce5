package org.policyclaims.internal.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;

/**
 * A text cut into blocks.
 *
 * @param text the whole text
 * @param blocks its blocks, in text order, not overlapping
 * @param authors who wrote, spoke or issued it; none where neither text nor user tells
 * @param enactor where a resolution names the body that adopts it; empty for other texts
 * @param date the date that the text states of itself (a dateline, "Last updated"); empty if none
 */
public record ZonedText(
    String text,
    List<Block> blocks,
    List<Writer> authors,
    Optional<Span> enactor,
    Optional<LocalDate> date) {

  /** Copies the lists. */
  public ZonedText {
    blocks = List.copyOf(blocks);
    authors = List.copyOf(authors);
  }

  /** A text that says nothing of itself. */
  public ZonedText(String text, List<Block> blocks) {
    this(text, blocks, List.of(), Optional.empty(), Optional.empty());
  }

  /** The same by others. */
  public ZonedText by(List<Writer> others) {
    return new ZonedText(text, blocks, others, enactor, date);
  }

  /** The title that stands above the text; empty where no heading stands before its first words. */
  public Optional<String> headline() {
    return blocks.stream()
        .filter(block -> block.zone().isRead())
        .findFirst()
        .filter(block -> block.zone() == Zone.HEADLINE)
        .map(block -> block.span().in(text));
  }
}
