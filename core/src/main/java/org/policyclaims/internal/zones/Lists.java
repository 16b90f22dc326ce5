package org.policyclaims.internal.zones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.QuotationMarks;

/**
 * Finds which list items go on with the line above them ("The Council calls on Minsk to:", "• open
 * the port;"). An item that is a sentence by itself, or a heading's, goes on with nothing.
 */
final class Lists {
  /** How much of a line tells whether a sentence goes on behind it. */
  private static final int TAIL = 120;

  private static final String END = "\\s*(?:[:—–]|--)\\s*$";

  private static final Pattern OPENING = Pattern.compile("\\p{L}" + END);

  /** What a sentence cannot end with. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<!\\p{L})(?:to|not|will|shall|must|should|may|might|can|could|would|is|are|was|were"
              + "|be|been|has|have|had|that|whether|by|of|for|from|on|in|with|against|into"
              + "|including|and|or|hereby)"
              + END,
          Pattern.CASE_INSENSITIVE);

  /** A body that what follows has for its subject: "RESOLVED, That the Senate—". */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\p{L})([Tt]he\\s+\\p{Lu}[\\p{L}’'-]*"
              + "(?:\\s+(?:of|the|for|and|on|\\p{Lu}[\\p{L}’'-]*)){0,8})"
              + "(?:\\s+hereby)?"
              + END);

  /** The end of a line that its own list goes on with, without a mark: "promised to (1) cut". */
  private static final Pattern UNMARKED = Pattern.compile("\\p{L}$");

  /** An item that is part of a clause whatever stands before it. */
  private static final Pattern DEPENDENT =
      Pattern.compile("(?:to|that)\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern FINITE =
      Pattern.compile(
          "(?:(?:also|further|once|again|\\p{L}+ly)\\s+){0,3}\\p{L}+[^s\\W]s\\s",
          Pattern.CASE_INSENSITIVE);

  /** What a body did or several do, with what follows a verb and seldom a noun: "urged Norway". */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?:(?:also|further|once|again|\\p{L}+ly)\\s+){0,3}\\p{Ll}{3,}\\s+"
              + "(?:the|an?|that|to|upon|on|its|their|his|her|all|any|this|these|those|\\p{Lu}\\p{L}+)\\s");

  private static final Pattern FIRST_OF_LINE =
      Pattern.compile("(?<=[:—–\\p{L}]|--)\\s+(\\((?:a|1|i)\\)|(?:a|1|i)\\))\\s+");

  private final List<Block> blocks;
  private final String text;
  private final List<Block> read = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  /** The last block, if it could open a list. */
  private int opening = Block.NONE;

  /**
   * A list that is going on.
   *
   * @param opening the number of the block above it
   * @param kind how its items are marked; empty for items without a mark
   */
  private record Level(int opening, String kind) {}

  /** Names of bodies that stand above what they do, without the rest of their line. */
  private final Set<Block> bodies = new HashSet<>();

  /** Opening lines whose items stand behind them in one line, perhaps without a colon. */
  private final Set<Block> cut = new HashSet<>();

  private Lists(List<Block> blocks, String text) {
    this.text = text;
    this.blocks = apart(blocks);
  }

  /** The blocks, where those in which a list stands in one line are cut before each item. */
  static List<Block> read(List<Block> blocks, String text) {
    Lists lists = new Lists(blocks, text);
    for (int i = 0; i < lists.blocks.size(); i++) {
      lists.read(i);
    }
    return lists.read;
  }

  private void read(int index) {
    Block block = blocks.get(index);
    read.add(block);
    if (!block.zone().isRead()) {
      return;
    }
    if (opensListWith(block)) {
      levels.push(new Level(opening, ItemMarks.kind(block.mark(), true)));
    } else {
      leaveListsWithout(block, index);
    }
    if (!levels.isEmpty() && goesOn(levels.element().opening(), block.span().in(text))) {
      Level level = levels.element();
      read.set(index, block.openedBy(level.opening()));
      read.set(level.opening(), read.get(level.opening()).in(Zone.BODY));
    }
    boolean opens =
        bodies.contains(block) || cut.contains(block) || OPENING.matcher(tail(index)).find();
    opening = opens ? index : Block.NONE;
  }

  private String tail(int block) {
    return tail(blocks.get(block).span().in(text));
  }

  /** The end of an opening line, with the colon that a list in one line may lack. */
  private String ending(Block block) {
    String tail = tail(block.span().in(text));
    return cut.contains(block) ? withColon(tail) : tail;
  }

  private static String withColon(String line) {
    return UNMARKED.matcher(line).find() ? line + ":" : line;
  }

  private static String tail(String line) {
    return line.substring(Math.max(0, line.length() - TAIL));
  }

  private boolean opensListWith(Block block) {
    if (opening == Block.NONE || !goesOn(opening, block.span().in(text))) {
      return false;
    }
    boolean sibling =
        !ItemMarks.isFirst(block.mark())
            && levels.stream().anyMatch(level -> ItemMarks.isOf(level.kind(), block.mark()));
    return block.mark().isEmpty() ? isPartOfSentence(opening, block) : !sibling;
  }

  /** Without a mark, an item is known by its opening line, or by its small letter. */
  private boolean isPartOfSentence(int line, Block block) {
    return OPEN.matcher(tail(line)).find()
        || Character.isLowerCase(text.codePointAt(block.span().start()));
  }

  /** Goes back to the list that the block is an item of. */
  private void leaveListsWithout(Block block, int index) {
    if (block.mark().isEmpty()) {
      boolean item =
          !levels.isEmpty() && levels.element().kind().isEmpty() && isNextOfUnmarked(block, index);
      if (!item && (index == 0 || !endsOpen(blocks.get(index - 1)))) {
        levels.clear();
      }
      return;
    }
    while (!levels.isEmpty() && !ItemMarks.isOf(levels.element().kind(), block.mark())) {
      levels.pop();
    }
  }

  /** Whether an item without a mark follows one: behind a semicolon, or on the very next line. */
  private boolean isNextOfUnmarked(Block block, int index) {
    Block before = blocks.get(index - 1);
    String gap = text.substring(before.span().end(), block.span().start());
    boolean sameCase =
        Character.isUpperCase(text.codePointAt(before.span().start()))
            == Character.isUpperCase(text.codePointAt(block.span().start()));
    boolean ended = ".!?".indexOf(text.charAt(before.span().end() - 1)) >= 0;
    return endsOpen(before) || sameCase && !ended && gap.chars().filter(c -> c == '\n').count() < 2;
  }

  private boolean endsOpen(Block block) {
    String words = block.span().in(text);
    return words.endsWith(";")
        || words.endsWith(",")
        || words.endsWith(" and")
        || words.endsWith(" or");
  }

  private boolean goesOn(int line, String item) {
    return bodies.contains(blocks.get(line)) ? tells(item) : goesOn(ending(blocks.get(line)), item);
  }

  private static boolean goesOn(String line, String item) {
    if (QuotationMarks.opens(item.charAt(0))) {
      return false;
    }
    return OPEN.matcher(line).find()
        || OPENING.matcher(line).find() && DEPENDENT.matcher(item).lookingAt();
  }

  /** Whether an item tells what a body does: "welcomes the treaty", "urged Norway to leave". */
  private static boolean tells(String item) {
    return FINITE.matcher(item).lookingAt() || TELLING.matcher(item).lookingAt();
  }

  private List<Block> apart(List<Block> blocks) {
    List<Block> items = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block.zone() == Zone.BODY) {
        apart(block, items);
      } else {
        items.add(block);
      }
    }
    List<Block> apart = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Block block = items.get(i);
      String next = i + 1 < items.size() ? items.get(i + 1).span().in(text) : "";
      String line = block.span().in(text);
      Matcher body = BODY.matcher(cut.contains(block) ? withColon(line) : line);
      if (tells(next) && block.span().length() <= TAIL && body.find()) {
        apart.addAll(bodyApart(block, body.start(1), body.end(1)));
        bodies.add(apart.get(apart.size() - 1));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  /** "On these grounds, the Court hereby:", whose items' subject is the Court alone. */
  private static List<Block> bodyApart(Block block, int from, int to) {
    int start = block.span().start();
    Block name = block.at(new Span(start + from, start + to));
    return from == 0 ? List.of(name) : List.of(block.at(new Span(start, start + from)), name);
  }

  /** Whether the words before the first mark of a line open a list of its items. */
  private boolean opens(String line, List<Block> items) {
    String opening = withColon(tail(line));
    String first = items.get(0).span().in(text);
    return goesOn(opening, first) || BODY.matcher(opening).find() && tells(first);
  }

  /** "agreed to: (a) open the port; (b) end the subsidies; and (c) sign the treaty". */
  private void apart(Block block, List<Block> into) {
    int end = block.span().end();
    Matcher first = FIRST_OF_LINE.matcher(text).region(block.span().start(), end);
    if (!first.find()) {
      into.add(block);
      return;
    }
    Span line = new Span(block.span().start(), first.start());
    List<Block> items = new ArrayList<>();
    String mark = first.group(1);
    int start = first.end();
    while (start < end) {
      Pattern next = ItemMarks.behind(mark);
      Matcher matcher = next.matcher(text).region(start, end);
      int to = matcher.find() ? matcher.end(1) : end;
      items.add(new Block(Zone.BODY, new Span(start, to), mark).inTurnOf(block.turn()));
      mark = to < end ? matcher.group(2) : mark;
      start = to < end ? matcher.end() : end;
    }
    boolean quoted = line.in(text).chars().anyMatch(QuotationMarks::opens);
    if (quoted || items.size() < 2 || !opens(line.in(text), items)) {
      into.add(block);
      return;
    }
    Block opening = block.at(line);
    cut.add(opening);
    into.add(opening);
    into.addAll(items);
  }
}
