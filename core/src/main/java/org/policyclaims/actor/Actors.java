package org.policyclaims.actor;

import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;

/** Who is meant by the phrases of one text. Not changed once read, and thread-safe. */
public final class Actors {
  private final ParsedText text;
  private final Referents referents;

  Actors(ParsedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  /**
   * Who is meant by the phrase: only where the phrase as a whole, by its head, stands for somebody.
   * "The Kremlin" does, "the Kremlin's strategy" and "Minsk and Moscow" do not.
   */
  public Identity of(Phrase phrase) {
    Entity entity = referents.at(phrase.sentence(), phrase.head());
    if (entity == null
        || Grammar.isCoordinated(text.sentence(phrase.sentence()), phrase.head(), phrase.to())) {
      return Identity.UNKNOWN;
    }
    return entity.identity();
  }
}
