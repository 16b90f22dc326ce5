package org.policyclaims.internal.actor;

import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.ParsedText;

/**
 * Finds who is meant by names, pronouns, descriptions, and places that stand for governments. Each
 * text is read in two passes: first all names, so that a partial name is known by a full one that
 * comes later; then, from left to right, pronouns and descriptions. Thread-safe.
 */
public final class ActorReader {
  private final Gazetteer gazetteer;
  private final Descriptions descriptions;

  /**
   * A reader that knows a user's own actors too; these go before the library's.
   *
   * @param own a table with the columns {@code name}, {@code canonical}, {@code type}, {@code code}
   *     and {@code aliases}, the last separated by {@code |}; all but the name may be empty
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  public ActorReader(Optional<Table> own) {
    this.gazetteer = Gazetteer.load(own);
    this.descriptions = Descriptions.load();
  }

  /** Reads a text once, so that each of its phrases can be asked for. */
  public Actors read(ParsedText text, Attributions attributions) {
    return read(text, attributions, Optional.empty());
  }

  /**
   * Reads a text in which another resolver has found who is meant by pronouns and descriptions.
   *
   * @param chains for each chain of mentions where these stand, the most telling one first
   */
  public Actors readWithChains(
      ParsedText text, Attributions attributions, List<List<Span>> chains) {
    return read(text, attributions, Optional.of(new Chains(text, chains)));
  }

  private Actors read(ParsedText text, Attributions attributions, Optional<Chains> chains) {
    Entities entities = new Entities();
    Referents referents = new Referents(text);
    Speakers speakers = new Speakers(text);
    Authors authors =
        new MentionLinker(gazetteer, descriptions, text, entities, referents)
            .read(attributions, speakers);
    new GenderVotes(referents).count(text);
    new Resolver(
            text, attributions, gazetteer, descriptions, entities, referents, authors, speakers)
        .read(attributions);
    return new Actors(text, referents, authors, speakers, chains);
  }
}
