package org.policyclaims.internal.zones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policyclaims.Location;

/** Tells under which headings and numbers the blocks of a text stand. */
public final class Locations {
  private static final Pattern PART =
      Pattern.compile(
          "(?:[A-Z]|[IVX]{1,5})[.)]\\s.*|(?i:part|chapter|title|annex)\\s.*", Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile("(?i:article|section|§)\\s*\\d.*", Pattern.DOTALL);

  private final ZonedText zoned;
  private final Deque<Heading> headings = new ArrayDeque<>();
  private String paragraph = "";
  private String letter = "";
  private boolean titled;
  private int count;

  private record Heading(int rank, String text) {}

  private Locations(ZonedText zoned) {
    this.zoned = zoned;
  }

  /** For each block of the text where it stands. */
  public static List<Location> of(ZonedText zoned) {
    Locations locations = new Locations(zoned);
    List<Location> all = new ArrayList<>(zoned.blocks().size());
    zoned.blocks().forEach(block -> all.add(locations.of(block)));
    return all;
  }

  private Location of(Block block) {
    if (block.zone() == Zone.HEADLINE) {
      enter(block);
    }
    List<String> path = new ArrayList<>();
    headings.descendingIterator().forEachRemaining(heading -> path.add(heading.text()));
    Location location = new Location(path, number(block.mark()), count);
    count += block.zone() == Zone.BODY ? 1 : 0;
    return location;
  }

  /** A heading ends the sections of its own rank and below; the first of all is the title. */
  private void enter(Block block) {
    String text = block.span().in(zoned.text());
    int rank = rank(text, block.mark());
    if (titled || count > 0) {
      while (!headings.isEmpty() && headings.element().rank() >= rank) {
        headings.pop();
      }
      headings.push(new Heading(rank, block.mark().isEmpty() ? text : block.mark() + " " + text));
    }
    titled = true;
    paragraph = "";
    letter = "";
  }

  private static int rank(String heading, String mark) {
    boolean capitals = heading.codePoints().noneMatch(Character::isLowerCase);
    if (capitals || PART.matcher(heading).matches()) {
      return 0;
    }
    return !mark.isEmpty() || ARTICLE.matcher(heading).matches() ? 1 : 2;
  }

  /** "(c)" under "5." is 5(c); what has no number of its own has none. */
  private Optional<String> number(String mark) {
    String number = ItemMarks.number(mark);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(number.charAt(0)) && !mark.startsWith("(")) {
      paragraph = number;
      letter = "";
      return Optional.of(number);
    }
    boolean roman =
        !letter.isEmpty() && ItemMarks.isRoman(number) && !ItemMarks.follows(letter, number);
    if (!roman) {
      letter = number;
    }
    String item = "(" + number + ")";
    return Optional.of(paragraph + (roman ? "(" + letter + ")" : "") + item);
  }
}
