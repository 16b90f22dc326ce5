package org.policyclaims.internal.zones;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.Table;

/**
 * Finds whose turn it is in a transcript, an interview or a debate: a label before what is said
 * ("Ms. Kowal: We signed.", "Q: Why?", also without the colon), or a line with nothing but the
 * speaker's name and what belongs to it ("Mr Jan Nowak (Northfield) (Lab)"). A turn lasts until the
 * next one.
 */
final class Turns {
  private static final String HONORIFIC =
      "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Gen|Sen|Rep|Amb|MR|MRS|MS|MISS|DR"
          + "|SIR|GEN|SEN|REP|AMB)\\b\\.?\\s+)";
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAME =
      WORD + "(?:\\s+(?:(?:de|van|von|der|of|the)\\s+)?" + WORD + "){0,4}";
  private static final String OFFICE =
      "The\\s+" + WORD + "(?:,?\\s+(?:of|the|for|and|on|to|" + WORD + ")){0,12}";
  private static final String HELD = OFFICE + "\\s+\\((?<held>" + HONORIFIC + "?" + NAME + ")\\)";
  private static final String BRACKETS = "(?:\\s*\\([^()]{2,60}\\)){0,3}";

  /**
   * What may stand before a colon, with the name that it holds; "Mr. Speaker, and may it please the
   * house:" is spoken to him.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:"
              + HELD
              + "|(?<name>"
              + HONORIFIC
              + "?"
              + NAME
              + ")"
              + BRACKETS
              + ")(?:,\\s(?!and\\s)[^:.?!]{3,50})?\\s*:(?=\\s|$)");

  /** A line of its own that nothing but a name with an honorific or a seat can be. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:"
              + HELD
              + "|(?<titled>"
              + HONORIFIC
              + NAME
              + ")"
              + BRACKETS
              + "|(?<seated>"
              + NAME
              + ")(?:\\s+\\([^()]{2,60}\\)){2})(?:\\s*\\((?:Urgent Question|Maiden Speech)\\))?:?");

  /** "Q Has Norway signed?", "A. It has."; an "A" alone may as well be an article. */
  private static final Pattern LETTER =
      Pattern.compile("(?<letter>[QA])(?:\\.?\\s+)(?=[\\p{Lu}\"“‘'(\\[])");

  /** A line with a name and the seat behind it; what comes once may as well be a list of guests. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<placed>"
              + HONORIFIC
              + "?"
              + NAME
              + "),\\s+"
              + WORD
              + "(?:,?\\s+(?:(?:and|of|the|in|on|upon|under)\\s+)*"
              + WORD
              + "){0,6}");

  /** "Answered by Jan Nowak - Minister of State", "Asked by: Anna Kowal (Northfield)" */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:Asked|Tabled|Answered|Question|Answer|Reply|Response)(?:\\s+(?:by|from))?:?\\s+(?<giver>"
              + HONORIFIC
              + "?"
              + NAME
              + ")(?:"
              + BRACKETS
              + "|\\s+[-–—]\\s+[^.!?]{3,120}|,\\s[^.!?]{3,100})");

  /** The byline of a section, where sections have different ones. */
  private static final Pattern SECTION =
      Pattern.compile("(?:By|BY|by):?\\s+(?<writer>" + Names.PERSON + ")(?:\\s*[,|(][^.!?]*)?");

  private static final Pattern TITLED = Pattern.compile(HONORIFIC);
  private static final Pattern CAPITALS = Pattern.compile("\\B\\p{Lu}+");

  private static final int LONGEST = 140;
  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  private final Names names;

  private final ImmutableMap<String, String> roles =
      Table.load(Turns.class, "turns.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("label"), row -> row.get("role")));

  Turns(Names names) {
    this.names = names;
  }

  /**
   * Where a turn begins.
   *
   * @param turn whose it is
   * @param end the end of the label within the text
   * @param certain whether nothing else could stand so
   */
  private record Beginning(Turn turn, int end, boolean certain) {}

  /** The blocks, the labels cut off as blocks of their own, each with whose turn it is in. */
  List<Block> read(List<Block> blocks, String text) {
    List<Optional<Beginning>> beginnings = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    boolean certain = false;
    boolean asked = false;
    boolean sections = haveBylines(blocks, text);
    certain |= sections;
    for (Block block : blocks) {
      boolean wasAsked = asked;
      Optional<Beginning> beginning =
          (sections ? section(block, text) : Optional.<Beginning>empty())
              .or(() -> letter(block, wasAsked, text))
              .or(() -> beginning(block, text));
      if (beginning.isPresent()) {
        asked = beginning.get().turn().label().in(text).equals("Q");
      }
      beginnings.add(beginning);
      beginning.ifPresent(found -> counts.merge(called(found.turn()), 1, Integer::sum));
      certain |= beginning.isPresent() && beginning.get().certain();
    }
    // a label that comes again is no heading
    boolean transcript =
        certain || counts.size() > 1 && counts.values().stream().anyMatch(count -> count > 1);
    return transcript ? inTurns(blocks, withNamesAlone(blocks, beginnings, text)) : blocks;
  }

  /** A line with nothing but the name of one who has had a turn begins another. */
  private static List<Optional<Beginning>> withNamesAlone(
      List<Block> blocks, List<Optional<Beginning>> beginnings, String text) {
    Map<String, Turn> known = new HashMap<>();
    beginnings.stream()
        .flatMap(Optional::stream)
        .map(Beginning::turn)
        .filter(Turn::isPerson)
        .forEach(turn -> known.putIfAbsent(turn.name(), turn));
    List<Optional<Beginning>> all = new ArrayList<>(beginnings);
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      Turn turn = span.length() > LONGEST ? null : known.get(span.in(text));
      if (turn != null && all.get(i).isEmpty()) {
        all.set(i, Optional.of(new Beginning(new Turn(span, turn.name(), true), span.end(), true)));
      }
    }
    return all;
  }

  private static List<Block> inTurns(List<Block> blocks, List<Optional<Beginning>> beginnings) {
    List<Block> read = new ArrayList<>();
    Optional<Turn> turn = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (beginnings.get(i).isPresent()) {
        Beginning beginning = beginnings.get(i).get();
        turn = Optional.of(beginning.turn());
        read.add(new Block(Zone.BYLINE, new Span(block.span().start(), beginning.end())));
        if (beginning.end() == block.span().end()) {
          continue;
        }
        block = block.at(new Span(beginning.end(), block.span().end())).in(Zone.BODY);
      }
      read.add(block.zone() == Zone.BODY ? block.inTurnOf(turn) : block);
    }
    return read;
  }

  /** Whether several parts of the text have bylines of their own, by different people. */
  private boolean haveBylines(List<Block> blocks, String text) {
    return blocks.stream()
            .flatMap(block -> section(block, text).stream())
            .map(beginning -> beginning.turn().name())
            .distinct()
            .count()
        > 1;
  }

  private Optional<Beginning> section(Block block, String text) {
    Matcher byline = SECTION.matcher(block.span().in(text));
    if (block.span().length() > LONGEST
        || !byline.matches()
        || !names.isPerson(byline.group("writer"))) {
      return Optional.empty();
    }
    int start = block.span().start();
    Span name = new Span(start + byline.start("writer"), start + byline.end("writer"));
    return Optional.of(new Beginning(turn(name, text), block.span().end(), true));
  }

  /** A question, or the answer to the question before. */
  private Optional<Beginning> letter(Block block, boolean asked, String text) {
    Matcher letter = LETTER.matcher(text).region(block.span().start(), block.span().end());
    boolean speech = block.zone() == Zone.BODY || block.zone() == Zone.HEADLINE;
    if (!speech || !letter.lookingAt() || letter.group("letter").equals("A") && !asked) {
      return Optional.empty();
    }
    Span label = new Span(letter.start("letter"), letter.end("letter"));
    return Optional.of(new Beginning(turn(label, text), letter.end(), true));
  }

  private Optional<Beginning> beginning(Block block, String text) {
    if (!block.zone().isRead()) {
      return Optional.empty();
    }
    int start = block.span().start();
    int end = block.span().end();
    Matcher label = LABEL.matcher(text).region(start, Math.min(end, start + LONGEST));
    if (label.lookingAt() && isHolder(label, text)) {
      int next = label.end();
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      Span name = group(label, "held", "name");
      boolean certain =
          isRole(name.in(text)) || isTitled(name.in(text)) || isTitledInCapitals(name.in(text));
      return Optional.of(new Beginning(turn(name, text), next, certain));
    }
    return end - start <= LONGEST ? line(start, end, text) : Optional.empty();
  }

  private Optional<Beginning> line(int start, int end, String text) {
    Matcher line = LINE.matcher(text).region(start, end);
    if (line.matches() && isHolder(line, text)) {
      return Optional.of(
          new Beginning(turn(group(line, "held", "titled", "seated"), text), end, true));
    }
    Matcher given = GIVEN.matcher(text).region(start, end);
    if (given.matches() && names.isPerson(untitled(given.group("giver")))) {
      return Optional.of(new Beginning(turn(group(given, "giver"), text), end, true));
    }
    Matcher placed = PLACED.matcher(text).region(start, end);
    if (placed.matches()) {
      String name = placed.group("placed");
      if (isTitled(name) || names.isPerson(name) && names.beginsWithFirstName(name)) {
        return Optional.of(new Beginning(turn(group(placed, "placed"), text), end, false));
      }
    }
    return Optional.empty();
  }

  /** "ANNA KOWAL, THE MINISTER:" may be "KOWAL:" later. */
  private static String called(Turn turn) {
    String name = turn.name();
    return turn.isPerson()
        ? name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
        : name;
  }

  private static String untitled(String name) {
    Matcher titled = TITLED.matcher(name);
    return titled.lookingAt() ? name.substring(titled.end()) : name;
  }

  /** "The Parliamentary Secretary (Jan Nowak)", unlike "The Council (Foreign Affairs)". */
  private boolean isHolder(Matcher matcher, String text) {
    int start = matcher.start("held");
    if (start < 0 || isTitled(matcher.group("held"))) {
      return true;
    }
    List<String> name = WORDS.splitToList(matcher.group("held"));
    return name.size() > 1
        && name.stream().noneMatch(this::isTitle)
        && WORDS
            .splitToStream(text.substring(matcher.start(), start).replace(",", ""))
            .anyMatch(this::isTitle);
  }

  private Turn turn(Span label, String text) {
    String words = label.in(text);
    if (isRole(words)) {
      return new Turn(label, roles.get(words.toLowerCase(Locale.ROOT)), false);
    }
    List<String> name = new ArrayList<>(WORDS.splitToList(words));
    while (name.size() > 1 && isTitle(name.get(0))) {
      name.remove(0);
    }
    return isTitle(name.get(0))
        ? new Turn(label, words, false)
        : new Turn(label, capitalised(String.join(" ", name)), true);
  }

  private boolean isTitle(String word) {
    return names.isTitle(word) || isTitled(word + " ");
  }

  /** "JAN NOWAK" is printed so for its place alone, "AK" for the name's length. */
  private static String capitalised(String name) {
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals
        ? CAPITALS.matcher(name).replaceAll(match -> match.group().toLowerCase(Locale.ROOT))
        : name;
  }

  private static Span group(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.start(group) >= 0) {
        return new Span(matcher.start(group), matcher.end(group));
      }
    }
    throw new IllegalStateException("no group of " + matcher.pattern() + " has matched");
  }

  private static boolean isTitled(String name) {
    return TITLED.matcher(name).lookingAt();
  }

  /** "SECRETARY KOWAL", as transcripts print whoever speaks. */
  private boolean isTitledInCapitals(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && isTitle(name.substring(0, space))
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private boolean isRole(String name) {
    return roles.containsKey(name.toLowerCase(Locale.ROOT));
  }
}
