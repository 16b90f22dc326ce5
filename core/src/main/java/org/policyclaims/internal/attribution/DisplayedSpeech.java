package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.zones.Zone;

/**
 * Finds speech that stands in paragraphs of its own without quotation marks, behind one that ends
 * with who says it: "Anna Nowak writes:". The next paragraph is hers, and those behind it as long
 * as they speak in the first person or are items of the same list.
 */
final class DisplayedSpeech {
  private final ParsedText text;

  DisplayedSpeech(ParsedText text) {
    this.text = text;
  }

  /** What stands below the saying; empty if it brings none. */
  Optional<Quote> of(Draft draft) {
    Sentence sentence = draft.sentence;
    int next = sentence.index() + 1;
    if (!opens(draft)
        || next == text.sentences().size()
        || !isBlock(next, sentence.block() + 1)
        || isMarked(next)) {
      return Optional.empty();
    }
    int last = lastOf(next);
    while (last + 1 < text.sentences().size()
        && isBlock(last + 1, text.sentence(last).block() + 1)
        && !isMarked(last + 1)
        && (isItem(last) && isItem(last + 1) || isInFirstPerson(last + 1, lastOf(last + 1)))) {
      last = lastOf(last + 1);
    }
    return Optional.of(
        new Quote(next, Quote.BEFORE, last, text.sentence(last).size() - 1, false, false));
  }

  /** "Anna Nowak writes:": a verb of saying with its subject, and nothing behind it but a colon. */
  private static boolean opens(Draft draft) {
    Sentence sentence = draft.sentence;
    int anchor = draft.anchor();
    return draft.match.isPresent()
        && draft.match.get().entry().takes(Complement.QUOTE)
        && !draft.hasContent()
        && anchor == sentence.root()
        && sentence.has(anchor, "nsubj")
        && sentence.word(sentence.size() - 1).equals(":")
        && sentence.zone() == Zone.BODY;
  }

  private boolean isBlock(int sentence, int block) {
    return text.sentence(sentence).block() == block
        && text.sentence(sentence).zone() == Zone.BODY
        && !text.zoned().blocks().get(block).isOpened();
  }

  private boolean isItem(int sentence) {
    return !text.zoned().blocks().get(text.sentence(sentence).block()).mark().isEmpty();
  }

  /** Whether the paragraph begins or ends with a mark that tells who speaks in it. */
  private boolean isMarked(int first) {
    Sentence end = text.sentence(lastOf(first));
    return end.word(end.size() - 1).equals(":") || text.sentence(first).isPunctuation(0);
  }

  private int lastOf(int sentence) {
    int last = sentence;
    while (last + 1 < text.sentences().size()
        && text.sentence(last + 1).block() == text.sentence(sentence).block()) {
      last++;
    }
    return last;
  }

  private boolean isInFirstPerson(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      for (int token = 0; token < text.sentence(i).size(); token++) {
        words.add(text.sentence(i).lower(token));
      }
    }
    return words.contains("i") || words.contains("me") || words.contains("my");
  }
}
