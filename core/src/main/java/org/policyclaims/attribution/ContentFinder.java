package org.policyclaims.attribution;

import java.util.Optional;
import org.policyclaims.attribution.CueEntry.Flag;
import org.policyclaims.syntax.Sentence;

/** Finds what a cue's grammar marks as its content: a clause, an infinitive, an object, … */
final class ContentFinder {
  private ContentFinder() {}

  static Optional<Finding> find(CueMatch match) {
    return switch (match.entry().pos()) {
      case VERB -> new VerbContent(match).find();
      case ADJ -> new VerbContent(match).find();
      case NOUN -> NounContent.find(match);
    };
  }

  /** The content that is the clause around a cue set in: "The deal, he said, is dead." */
  static Optional<Finding> around(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    int head = sentence.head(anchor);
    if (head == Sentence.NONE
        || !sentence.is(anchor, "parataxis", "dep", "discourse")
        || match.entry().has(Flag.RAISING)) {
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, head).remove(TokenSet.below(sentence, anchor));
    return content.hasWord()
        ? Optional.of(new Finding(content, head, true, new TokenSet(sentence)))
        : Optional.empty();
  }
}
