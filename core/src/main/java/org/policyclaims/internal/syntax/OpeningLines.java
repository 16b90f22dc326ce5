package org.policyclaims.internal.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyclaims.internal.zones.Block;
import org.policyclaims.internal.zones.ZonedText;

/** Keeps the lines above lists until the items that go on with them come. Used by one thread. */
final class OpeningLines {
  private final ZonedText text;
  private final int longest;
  private final Set<Integer> opening = new HashSet<>();
  private final Map<Integer, Words> lines = new HashMap<>();
  private final Set<Integer> read = new HashSet<>();

  /**
   * Takes the blocks.
   *
   * @param longest how many words a sentence may have
   */
  OpeningLines(ZonedText text, int longest) {
    this.text = text;
    this.longest = longest;
    text.blocks().stream().filter(Block::isOpened).map(Block::opening).forEach(opening::add);
  }

  /**
   * The sentences to read of a block: an opening line is read with its first item, if that comes
   * next.
   */
  List<Words> read(int block, List<List<CoreLabel>> sentences) {
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      words.add(i == 0 ? first(block, sentences.get(0)) : Words.of(sentences.get(i)));
    }
    if (opening.contains(block) && !words.isEmpty()) {
      Words line = words.get(words.size() - 1);
      if (line.size() < longest / 2) {
        lines.put(block, line.withoutEnd());
        if (isNextOpenedBy(block)) {
          words.remove(words.size() - 1);
        } else {
          read.add(block);
        }
      }
    }
    return words;
  }

  private boolean isNextOpenedBy(int block) {
    return block + 1 < text.blocks().size() && text.blocks().get(block + 1).opening() == block;
  }

  private Words first(int index, List<CoreLabel> item) {
    int line = text.blocks().get(index).opening();
    Words before = lines.get(line);
    if (before == null) {
      return Words.of(item);
    }
    return before.with(item, !read.add(line), isBody(line));
  }

  /** Whether the line is the name of the body that adopts a resolution. */
  private boolean isBody(int line) {
    int start = text.blocks().get(line).span().start();
    return text.enactor().filter(name -> name.start() == start).isPresent();
  }
}
