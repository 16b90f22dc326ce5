package org.policyclaims.syntax;

import java.util.List;
import java.util.Optional;
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

  /**
   * Who acts in a clause of a resolution: the body that the first line names ("The Security
   * Council, … 2. Urges the parties to talk").
   *
   * @param sentence the number of the sentence
   * @param token the predicate of a clause
   * @return the body's name; empty where the token heads no main clause of a resolution or has a
   *     subject of its own
   */
  public Optional<Phrase> enactor(int sentence, int token) {
    Sentence clause = sentence(sentence);
    if (!zoned.blocks().get(clause.block()).enacted()
        || clause.has(token, "nsubj", "nsubj:pass")
        || !isMain(clause, token)) {
      return Optional.empty();
    }
    return zoned.enactor().flatMap(this::phrase);
  }

  private static boolean isMain(Sentence sentence, int token) {
    int at = token;
    while (at != sentence.root() && sentence.is(at, "conj", "parataxis", "xcomp")) {
      at = sentence.head(at);
    }
    return at == sentence.root();
  }

  private Optional<Phrase> phrase(Span span) {
    for (Sentence sentence : sentences) {
      if (sentence.span().start() >= span.end()) {
        break;
      }
      if (sentence.span().contains(span)) {
        return phrase(sentence, span);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> phrase(Sentence sentence, Span span) {
    int to = Sentence.NONE;
    int head = Sentence.NONE;
    for (int i = 0; i < sentence.size() && span.contains(sentence.span(i)); i++) {
      to = i;
      int above = sentence.head(i);
      if (above == Sentence.NONE || !span.contains(sentence.span(above))) {
        head = i;
      }
    }
    return to == Sentence.NONE
        ? Optional.empty()
        : Optional.of(new Phrase(sentence.index(), 0, to, head == Sentence.NONE ? to : head));
  }
}
