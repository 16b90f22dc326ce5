package org.policyclaims.actor;

import java.util.Optional;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** Who is meant by the phrases of one text. Not changed once read, and thread-safe. */
public final class Actors {
  private final ParsedText text;
  private final Referents referents;
  private final Speakers speakers;
  private final Optional<Chains> chains;

  Actors(ParsedText text, Referents referents, Speakers speakers, Optional<Chains> chains) {
    this.text = text;
    this.referents = referents;
    this.speakers = speakers;
    this.chains = chains;
  }

  /** Whose turn the sentence is in; empty outside of transcripts, interviews and debates. */
  public Optional<Identity> speaker(Sentence sentence) {
    return speakers.at(sentence).map(Entity::identity);
  }

  /**
   * Who is meant by the phrase: only where the phrase as a whole, by its head, stands for somebody.
   * "The Kremlin" does, "the Kremlin's strategy" and "Minsk and Moscow" do not.
   */
  public Identity of(Phrase phrase) {
    return chains.map(found -> chained(phrase, found)).orElseGet(() -> resolved(phrase));
  }

  /** Takes the meaning of a pronoun or a description from the chain that it is in. */
  private Identity chained(Phrase phrase, Chains found) {
    boolean pronoun = text.sentence(phrase.sentence()).tag(phrase.head()).startsWith("PRP");
    return found
        .telling(phrase)
        .map(this::resolved)
        .orElseGet(() -> pronoun ? Identity.UNKNOWN : resolved(phrase));
  }

  private Identity resolved(Phrase phrase) {
    Entity entity = referents.at(phrase.sentence(), phrase.head());
    if (entity == null) {
      return Identity.UNKNOWN;
    }
    Sentence sentence = text.sentence(phrase.sentence());
    if (isCoordinated(phrase, entity)) {
      return taking(Identity.UNKNOWN, Coordination.names(sentence, phrase.head(), referents));
    }
    boolean pronoun =
        sentence.tag(phrase.head()).startsWith("PRP")
            || Coordination.takesUpTwo(sentence, phrase.head());
    return pronoun ? taking(entity.identity(), entity.phrase()) : entity.identity();
  }

  private static Identity taking(Identity identity, String words) {
    Optional<String> antecedent = words.isEmpty() ? Optional.empty() : Optional.of(words);
    return new Identity(identity.canonical(), antecedent, identity.type(), identity.code());
  }

  /**
   * Whether another is joined to the head within the phrase; not the second word of the same name.
   */
  private boolean isCoordinated(Phrase phrase, Entity entity) {
    Sentence sentence = text.sentence(phrase.sentence());
    for (int other : sentence.childrenIn(phrase.head(), "conj")) {
      boolean within = phrase.from() <= other && other <= phrase.to();
      boolean noun = sentence.isNoun(other) || sentence.tag(other).startsWith("PRP");
      if (within && noun && referents.at(phrase.sentence(), other) != entity) {
        return true;
      }
    }
    return false;
  }
}
