package org.policyclaims.syntax;

import java.util.List;
import org.policyclaims.Span;
import org.policyclaims.zones.ZonedText;

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

  /** Where the phrase stands. */
  public Span span(Phrase phrase) {
    return sentence(phrase.sentence()).span(phrase.from(), phrase.to());
  }
}
