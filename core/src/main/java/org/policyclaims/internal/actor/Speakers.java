package org.policyclaims.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.zones.Turn;
import org.policyclaims.internal.zones.Zone;

/** Who speaks in the turns of a transcript, an interview or a debate. */
final class Speakers {
  private final ParsedText text;
  private final List<Turn> turns;
  private final Map<String, Entity> byName = new HashMap<>();

  Speakers(ParsedText text) {
    this.text = text;
    this.turns = turns(text);
  }

  private static List<Turn> turns(ParsedText text) {
    Set<String> names = new LinkedHashSet<>();
    List<Turn> turns = new ArrayList<>();
    text.zoned().blocks().stream()
        .flatMap(block -> block.turn().stream())
        .filter(turn -> names.add(turn.name()))
        .forEach(turns::add);
    return turns;
  }

  /** Makes the full names known, before the names of the text are read. */
  void learn(PersonNames people) {
    for (Turn turn : turns) {
      if (turn.isPerson() && PersonNames.isFull(turn.name())) {
        people.learn(turn.name(), Title.NONE);
      }
    }
  }

  /** Finds who they are, once the names of the text are read. */
  void find(
      PersonNames people,
      Entities entities,
      Referents referents,
      Gazetteer gazetteer,
      Authors authors) {
    for (Turn turn : turns) {
      Entity entity =
          turn.isPerson()
              ? people.of(turn.name(), Title.NONE, 0)
              : announced(turn, referents)
                  .or(() -> answering(turn, authors))
                  .or(() -> gazetteer.named(turn.name()).map(entities::of))
                  .orElseGet(() -> entities.named(turn.name(), Optional.empty()));
      byName.put(turn.name(), entity);
    }
  }

  /** Who answers is the one person whom the headlines before the turns name. */
  private Optional<Entity> announced(Turn turn, Referents referents) {
    Set<Entity> persons = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      if (!turn.name().equals(Turn.ANSWER) || text.turn(sentence).isPresent()) {
        break;
      }
      for (int i = 0; i < sentence.size() && sentence.zone() == Zone.HEADLINE; i++) {
        Entity entity = referents.at(sentence.index(), i);
        if (entity != null && entity.is(EntityType.PERSON) && entity.isNamed()) {
          persons.add(entity);
        }
      }
    }
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  private static Optional<Entity> answering(Turn turn, Authors authors) {
    return turn.name().equals(Turn.ANSWER)
        ? authors.together().filter(author -> author.is(EntityType.PERSON))
        : Optional.empty();
  }

  /** Who is asked: the other one of two, or the only person beside those who are not named. */
  Optional<Entity> asked(Sentence sentence) {
    Optional<Entity> asking = at(sentence);
    if (asking.isEmpty() || !sentence.word(sentence.size() - 1).equals("?")) {
      return Optional.empty();
    }
    List<Entity> others =
        byName.values().stream()
            .filter(other -> other.is(EntityType.PERSON) && other != asking.get())
            .distinct()
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** Whose turn the sentence is in. */
  Optional<Entity> at(Sentence sentence) {
    return text.turn(sentence).map(turn -> byName.get(turn.name()));
  }
}
