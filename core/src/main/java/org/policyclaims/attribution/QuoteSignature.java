package org.policyclaims.attribution;

import java.util.Optional;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** The name that signs a quotation behind a dash: “We see no need.” — Anna Lee */
final class QuoteSignature {
  private static final int LONGEST_NAME = 6;

  private QuoteSignature() {}

  /** An attribution without content, to which the quotation is yet to be given. */
  static Optional<Draft> of(ParsedText text, Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    int dash = quote.to() + 1;
    int next = sentence.index() + 1;
    if (dash == sentence.size()
        && next < text.sentences().size()
        && text.sentence(next).block() == sentence.block()) {
      // the sentence splitter takes the signature for a sentence
      sentence = text.sentence(next);
      dash = 0;
    }
    if (!quote.closed() || dash + 2 >= sentence.size() || !isDash(sentence.word(dash))) {
      return Optional.empty();
    }
    int end = dash;
    while (end + 1 < sentence.size() && isOfName(sentence, end + 1)) {
      end++;
    }
    int length = end - dash;
    if (length < 2 || length > LONGEST_NAME || !closes(sentence, end + 1)) {
      return Optional.empty();
    }
    Draft draft = new Draft(sentence, Optional.empty(), new TokenSet(sentence).add(dash));
    int head = sentence.headOf(dash + 1, end);
    draft.source = Optional.of(new Phrase(sentence.index(), dash + 1, end, head));
    return Optional.of(draft);
  }

  private static boolean isDash(String word) {
    return switch (word) {
      case "―", "—", "–", "--", "-" -> true;
      default -> false;
    };
  }

  private static boolean isOfName(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.word(token).codePointAt(0));
  }

  /** Nothing follows the name but another quotation: a sentence would go on. */
  private static boolean closes(Sentence sentence, int token) {
    return token == sentence.size()
        || switch (sentence.word(token)) {
          case "“", "\"", "”", "``" -> true;
          case "." -> token == sentence.size() - 1;
          default -> false;
        };
  }
}
