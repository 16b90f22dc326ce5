package org.policyclaims.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** Chains of mentions that another resolver found, looked up by the head of a mention. */
final class Chains {
  private record Head(int sentence, int token) {}

  private final ParsedText text;
  private final Map<Head, Phrase> telling = new HashMap<>();

  /** Takes chains of places in the text, in each the most telling mention first. */
  Chains(ParsedText text, List<List<Span>> chains) {
    this.text = text;
    for (List<Span> chain : chains) {
      phrase(chain.get(0)).ifPresent(first -> add(first, chain.subList(1, chain.size())));
    }
  }

  private void add(Phrase first, List<Span> others) {
    for (Span other : others) {
      phrase(other)
          .ifPresent(phrase -> telling.put(new Head(phrase.sentence(), phrase.head()), first));
    }
  }

  /** The most telling mention of the chain that the phrase belongs to; empty if it is in none. */
  Optional<Phrase> telling(Phrase phrase) {
    return Optional.ofNullable(telling.get(new Head(phrase.sentence(), phrase.head())));
  }

  private Optional<Phrase> phrase(Span span) {
    int low = 0;
    int high = text.sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = text.sentence(middle);
      if (sentence.span().end() <= span.start()) {
        low = middle + 1;
      } else if (sentence.span().start() >= span.end()) {
        high = middle - 1;
      } else {
        return phrase(sentence, span);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> phrase(Sentence sentence, Span span) {
    int from = Sentence.NONE;
    int to = Sentence.NONE;
    for (int i = 0; i < sentence.size(); i++) {
      if (span.contains(sentence.span(i))) {
        from = from == Sentence.NONE ? i : from;
        to = i;
      }
    }
    return from == Sentence.NONE
        ? Optional.empty()
        : Optional.of(new Phrase(sentence.index(), from, to, head(sentence, from, to)));
  }

  /** The last token that hangs on a token outside of the run. */
  private static int head(Sentence sentence, int from, int to) {
    int head = to;
    while (sentence.head(head) >= from && sentence.head(head) <= to) {
      head = sentence.head(head);
    }
    return head;
  }
}
