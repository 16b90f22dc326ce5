package org.policyclaims.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;

/** Chains of mentions that another resolver found, looked up by the head of a mention. */
final class Chains {
  private record Head(int sentence, int token) {}

  private final ParsedText text;
  private final Map<Head, Phrase> telling = new HashMap<>();

  /** Takes chains of places in the text, in each the most telling mention first. */
  Chains(ParsedText text, List<List<Span>> chains) {
    this.text = text;
    for (List<Span> chain : chains) {
      text.phrase(chain.get(0)).ifPresent(first -> add(first, chain.subList(1, chain.size())));
    }
  }

  private void add(Phrase first, List<Span> others) {
    for (Span other : others) {
      text.phrase(other)
          .ifPresent(phrase -> telling.put(new Head(phrase.sentence(), phrase.head()), first));
    }
  }

  /** The most telling mention of the chain that the phrase belongs to; empty if it is in none. */
  Optional<Phrase> telling(Phrase phrase) {
    return Optional.ofNullable(telling.get(new Head(phrase.sentence(), phrase.head())));
  }
}
