package org.policyclaims.internal.syntax;

import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.internal.zones.Turn;
import org.policyclaims.internal.zones.ZonedText;

/**
 * A text with its sentences.
 *
 * @param zoned the text and its zones
 * @param sentences the sentences in text order; {@code sentences.get(i).index() == i}
 */
public record ParsedText(ZonedText zoned, List<Sentence> sentences) {

  /** Copies the list. */
  public ParsedText {
    sentences = List.copyOf(sentences);
  }

  /** The whole text. */
  public String text() {
    return zoned.text();
  }

  /** The sentence with that number. */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** Whose turn the sentence is in; empty outside of transcripts, interviews and debates. */
  public Optional<Turn> turn(Sentence sentence) {
    return zoned.blocks().isEmpty()
        ? Optional.empty()
        : zoned.blocks().get(sentence.block()).turn();
  }

  /** Where the phrase stands; of a list's opening line and its item, in what has the head. */
  public Span span(Phrase phrase) {
    Sentence sentence = sentence(phrase.sentence());
    int to = phrase.to();
    while (sentence.partOf(to) > phrase.head()) {
      to = sentence.partOf(to) - 1;
    }
    return sentence.span(phrase.from(), to);
  }

  /**
   * The words that stand at these characters, as far as one sentence holds them.
   *
   * @param span a stretch of the text
   * @return the tokens that share a character with it, in the first sentence that has one, with the
   *     last of them that hangs on none of the others for a head; empty if no sentence has one
   */
  public Optional<Phrase> phrase(Span span) {
    for (int i = firstEndingAfter(span.start()); i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().start() >= span.end()) {
        break;
      }
      Optional<Phrase> phrase = phrase(sentence, span);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Optional<Phrase> phrase(Sentence sentence, Span span) {
    int from = Sentence.NONE;
    int to = Sentence.NONE;
    for (int i = 0; i < sentence.size(); i++) {
      if (span.overlaps(sentence.span(i))) {
        from = from == Sentence.NONE ? i : from;
        to = i;
      }
    }
    return from == Sentence.NONE
        ? Optional.empty()
        : Optional.of(new Phrase(sentence.index(), from, to, sentence.headOf(from, to)));
  }
}
