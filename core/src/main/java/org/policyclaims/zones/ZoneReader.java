package org.policyclaims.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;

/** Cuts a text into headline, byline, body and boilerplate. Thread-safe. */
public final class ZoneReader {
  /** A byline or a date stands near the beginning of a text, not in its middle. */
  private static final int HEAD_BLOCKS = 8;

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_HEADING = 80;

  private final Boilerplate boilerplate = new Boilerplate();
  private final Bylines bylines = new Bylines();
  private final Turns turns = new Turns();

  /**
   * Cuts the text.
   *
   * @param text any text
   * @return its blocks; none for a text of white space
   */
  public ZonedText read(String text) {
    LineEnds ends = LineEnds.of(text);
    ZonedText zoned = readPlain(ends.plain());
    return ends.areAsTheyWere()
        ? zoned
        : new ZonedText(
            text,
            zoned.blocks().stream().map(block -> block.moved(ends::original)).toList(),
            zoned.author().map(ends::original),
            zoned.enactor().map(ends::original),
            zoned.date());
  }

  private ZonedText readPlain(String text) {
    List<Span> stretches = Lines.stretches(text);
    List<Block> blocks = new ArrayList<>(stretches.size());
    Optional<Span> author = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    for (int i = 0; i < stretches.size(); i++) {
      Span stretch = stretches.get(i);
      int mark = ItemMarks.length(stretch.in(text));
      Span span = new Span(stretch.start() + mark, stretch.end());
      String printed = text.substring(stretch.start(), span.start()).strip();
      String line = span.in(text);
      boolean atHead = i < HEAD_BLOCKS;
      boolean atEdge = atHead || i >= stretches.size() - HEAD_BLOCKS / 2;
      Optional<Span> byline = atEdge ? bylines.author(line) : Optional.empty();
      Optional<LocalDate> stated = atEdge ? Datelines.date(line) : Optional.empty();
      if (byline.isPresent()) {
        blocks.add(new Block(Zone.BYLINE, span));
        Span name = byline.get();
        author = author.or(() -> Optional.of(shift(name, span.start())));
        date = date.or(() -> Datelines.dateWithin(line));
      } else if (stated.isPresent()) {
        blocks.add(new Block(Zone.BYLINE, span));
        date = date.or(() -> stated);
      } else if (boilerplate.matches(line)) {
        blocks.add(new Block(Zone.BOILERPLATE, span));
      } else if (isHeading(line, i == 0)) {
        blocks.add(new Block(Zone.HEADLINE, span, printed));
        Optional<Span> speaker = atHead ? bylines.speaker(line) : Optional.empty();
        author = author.or(() -> speaker.map(name -> shift(name, span.start())));
        date = atHead ? date.or(() -> Datelines.atEnd(line)) : date;
      } else {
        int dateline = atHead ? Datelines.lengthOfPlace(line) : 0;
        if (dateline > 0) {
          String place = line.substring(0, dateline);
          blocks.add(new Block(Zone.BYLINE, new Span(span.start(), span.start() + dateline)));
          date = date.or(() -> Datelines.dateWithin(place));
        }
        Span body = new Span(span.start() + dateline, span.end());
        blocks.add(new Block(Zone.BODY, body, printed));
      }
    }
    List<Block> zoned = Lists.read(turns.read(withoutTrailingHeadings(blocks), text), text);
    Optional<Block> enactor = Resolutions.body(zoned, text);
    return new ZonedText(
        text,
        enactor.map(body -> Resolutions.mark(zoned, body, text)).orElse(zoned),
        author,
        enactor.map(Resolutions::name),
        date);
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static boolean isHeading(String line, boolean first) {
    if (line.length() > (first ? LONGEST_HEADLINE : LONGEST_HEADING)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ".!?:;,…\"”".indexOf(last) < 0 && Character.isUpperCase(firstLetter(line));
  }

  private static int firstLetter(String line) {
    return line.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  /** Headings after the last boilerplate head nothing: they are labels and links of the site. */
  private static List<Block> withoutTrailingHeadings(List<Block> blocks) {
    int lastBody = -1;
    boolean boilerplateAfter = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).zone() == Zone.BODY) {
        lastBody = i;
        boilerplateAfter = false;
      } else if (blocks.get(i).zone() == Zone.BOILERPLATE) {
        boilerplateAfter = true;
      }
    }
    if (lastBody < 0 || !boilerplateAfter) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks);
    for (int i = lastBody + 1; i < kept.size(); i++) {
      if (kept.get(i).zone() == Zone.HEADLINE) {
        kept.set(i, kept.get(i).in(Zone.BOILERPLATE));
      }
    }
    return kept;
  }
}
