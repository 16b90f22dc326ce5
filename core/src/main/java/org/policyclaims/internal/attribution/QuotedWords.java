package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Tells of quotations what kind of words stand in them: speech, a title, a word or two. */
final class QuotedWords {
  /** How many words with a verb are speech, even where they begin within a sentence. */
  private static final int SPEECH = 5;

  /** How many words are speech where they have the shape of a sentence, but no verb. */
  private static final int EXCLAMATION = 3;

  private final ParsedText text;

  QuotedWords(ParsedText text) {
    this.text = text;
  }

  /** The last token of the part of the quotation that lies within the sentence. */
  int lastIn(Quote quote, int sentence) {
    return sentence == quote.toSentence() ? quote.to() : text.sentence(sentence).size() - 1;
  }

  /**
   * Whether it is somebody's speech, and no title and no single word that is held at a distance.
   */
  boolean isDirect(Quote quote) {
    if (quote.fromSentence() < quote.toSentence()) {
      return true;
    }
    int words = quote.to() - quote.from() - 1;
    if (words < 1) {
      return false;
    }
    boolean capital = startWithCapital(quote);
    return hasVerb(quote) && (capital || words >= SPEECH)
        || capital && words >= EXCLAMATION && ",.!?".contains(last(quote));
  }

  boolean hasVerb(Quote quote) {
    return quote.fromSentence() < quote.toSentence()
        || text.sentence(quote.fromSentence()).hasVerb(quote.from() + 1, quote.to() - 1);
  }

  boolean startWithCapital(Quote quote) {
    Sentence sentence = text.sentence(quote.fromSentence());
    return quote.from() + 1 < sentence.size()
        && Character.isUpperCase(sentence.word(quote.from() + 1).codePointAt(0));
  }

  /** Whether the sentence around it must go on: "Never," she said. */
  boolean endOpen(Quote quote) {
    String last = last(quote);
    return last.equals(",") || last.equals("!") || last.equals("?");
  }

  /** Whether they are a sentence, however short: He said, "No." */
  boolean areAnswer(Quote quote) {
    return startWithCapital(quote) && ".!?".contains(last(quote));
  }

  /** Whether nothing but the quotation stands in its sentences. */
  boolean isAlone(Quote quote) {
    return quote.from() == 0 && quote.to() >= text.sentence(quote.toSentence()).size() - 2;
  }

  /** The token before the closing mark, or empty text. */
  private String last(Quote quote) {
    return quote.to() < 1 ? "" : text.sentence(quote.toSentence()).word(quote.to() - 1);
  }
}
