package org.policyclaims.internal.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyclaims.Author;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.QuotationMarks;

/** Cuts a text into headline, byline, body and boilerplate. Thread-safe. */
public final class ZoneReader {
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_HEADING = 80;

  private final Boilerplate boilerplate;
  private final Names names;
  private final Turns turns;

  /** Reads the tables. */
  public ZoneReader() {
    this(Knowledge.none());
  }

  /**
   * Reads the tables and what the user adds to them.
   *
   * @throws IllegalArgumentException if a row of the user's is malformed
   */
  public ZoneReader(Knowledge knowledge) {
    boilerplate = new Boilerplate(knowledge);
    names = new Names(knowledge);
    turns = new Turns(names);
  }

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
            zoned.authors().stream().map(author -> author.placed(ends::original)).toList(),
            zoned.enactor().map(ends::original),
            zoned.date());
  }

  /**
   * An author whom the user names.
   *
   * @param author the author
   * @param text the text, which may name the author too
   * @return a writer whose name tells the type where the user does not
   */
  public Writer said(Author author, String text) {
    String name = Names.withoutArticle(author.name().strip());
    Matcher place =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return new Writer(
        name,
        author.type().or(() -> names.typeOf(name)),
        place.find() ? Optional.of(new Span(place.start(), place.end())) : Optional.empty());
  }

  private ZonedText readPlain(String text) {
    Optional<FrontMatter> matter = FrontMatter.of(text, names);
    if (matter.isEmpty()) {
      return readLines(text);
    }
    ZonedText rest = readLines(matter.get().without(text));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Zone.BYLINE, matter.get().span()));
    blocks.addAll(rest.blocks());
    return new ZonedText(
        text,
        blocks,
        Stream.of(matter.get().authors(), rest.authors(), matter.get().titled())
            .filter(authors -> !authors.isEmpty())
            .findFirst()
            .orElse(List.of()),
        rest.enactor(),
        matter.get().date().or(rest::date));
  }

  private ZonedText readLines(String text) {
    List<Span> printedLines = Lines.stretches(text);
    Optional<QuotedResolution> quoted = QuotedResolution.of(printedLines, text);
    List<Span> lines = quoted.map(QuotedResolution::lines).orElse(printedLines);
    List<Span> stretches = lines.stream().map(line -> withoutItemMark(line, text)).toList();
    AuthorFinder finder = new AuthorFinder(names, stretches, text);
    finder.find();
    Set<Integer> notes = Footnotes.in(lines, text);
    List<Block> blocks = new ArrayList<>(stretches.size());
    Optional<LocalDate> date = Optional.empty();
    for (int i = 0; i < stretches.size(); i++) {
      Span span = stretches.get(i);
      String printed = text.substring(lines.get(i).start(), span.start()).strip();
      String line = span.in(text);
      boolean atHead = i < AuthorFinder.HEAD_BLOCKS;
      boolean atEdge = atHead || i >= stretches.size() - AuthorFinder.HEAD_BLOCKS / 2;
      Optional<LocalDate> stated = atEdge ? Datelines.date(line) : Optional.empty();
      if (finder.marked().contains(i)) {
        blocks.add(new Block(Zone.BYLINE, span));
        date = date.or(() -> Datelines.dateWithin(line));
      } else if (stated.isPresent()) {
        blocks.add(new Block(Zone.BYLINE, span));
        date = date.or(() -> stated);
      } else if (notes.contains(i)) {
        blocks.add(new Block(Zone.FOOTNOTE, span, printed));
      } else if (boilerplate.matches(line)) {
        blocks.add(new Block(Zone.BOILERPLATE, span));
      } else if (isHeading(line, i == 0)) {
        blocks.add(new Block(Zone.HEADLINE, span, printed));
        date = atHead ? date.or(() -> Datelines.inTitle(line)) : date;
      } else {
        int dateline = atHead ? Datelines.lengthOfPlace(line) : 0;
        if (ItemMarks.length(line.substring(dateline)) > 0) {
          // "RESOLVED, That the Senate— (1) condemns" is no place
          dateline = 0;
        }
        if (dateline > 0) {
          String place = line.substring(0, dateline);
          blocks.add(new Block(Zone.BYLINE, new Span(span.start(), span.start() + dateline)));
          date = date.or(() -> Datelines.dateWithin(place));
        }
        Span body = new Span(span.start() + dateline, span.end());
        blocks.add(new Block(Zone.BODY, body, printed));
      }
    }
    quoted.ifPresent(resolution -> giveTurn(blocks, resolution, text));
    List<Block> zoned = Lists.read(turns.read(withoutTrailingHeadings(blocks), text), text);
    Optional<Block> enactor =
        quoted.isPresent()
            ? zoned.stream()
                .filter(block -> block.span().start() == quoted.get().body().start())
                .findFirst()
            : Resolutions.body(zoned, text);
    return new ZonedText(
        text,
        enactor.map(body -> Resolutions.mark(zoned, body, text)).orElse(zoned),
        finder.authors().isEmpty() && quoted.isEmpty()
            ? enactor.stream()
                .map(body -> names.typed(Writer.issuing(Resolutions.name(body), text)))
                .toList()
            : finder.authors(),
        enactor.map(Resolutions::name),
        date);
  }

  /**
   * What a press release quotes of a resolution is said by the body, not by whoever releases it.
   */
  private static void giveTurn(List<Block> blocks, QuotedResolution resolution, String text) {
    Block body = blocks.get(0);
    for (Block block : blocks) {
      body = block.span().start() == resolution.body().start() ? block : body;
    }
    Span name = Resolutions.name(body);
    Optional<Turn> turn = Optional.of(new Turn(name, Names.withoutArticle(name.in(text)), false));
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      if (span.start() >= resolution.body().start() && span.end() <= resolution.end()) {
        blocks.set(i, blocks.get(i).inTurnOf(turn));
      }
    }
  }

  /** The number or bullet of a list item belongs to no sentence. */
  private static Span withoutItemMark(Span stretch, String text) {
    int mark = ItemMarks.length(stretch.in(text));
    return new Span(stretch.start() + mark, stretch.end());
  }

  private static boolean isHeading(String line, boolean first) {
    if (line.length() > (first ? LONGEST_HEADLINE : LONGEST_HEADING)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ".!?:;,…".indexOf(last) < 0
        && !QuotationMarks.closes(last)
        && Character.isUpperCase(firstLetter(line));
  }

  private static int firstLetter(String line) {
    return line.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  /**
   * Headings behind the last paragraph of the body, once boilerplate has begun, are links of the
   * site.
   */
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
