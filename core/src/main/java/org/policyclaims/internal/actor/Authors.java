package org.policyclaims.internal.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyclaims.EntityType;
import org.policyclaims.internal.zones.Writer;

/**
 * Who wrote, spoke or issued the text, as entities of it: each of them, and all together as the one
 * that "we" means and that speaks where nobody else does.
 */
final class Authors {
  private final List<Entity> each;
  private final Optional<Entity> together;

  Authors(List<Entity> each, Optional<Entity> together) {
    this.each = each;
    this.together = together;
  }

  /** Makes the authors known before the names of the text are read, so that these may mean them. */
  static Authors of(
      List<Writer> writers,
      Gazetteer gazetteer,
      Entities entities,
      PersonNames people,
      OrganizationNames bodies) {
    List<Entity> each = new ArrayList<>();
    for (Writer writer : writers) {
      boolean person = writer.type().equals(Optional.of(EntityType.PERSON));
      Optional<GazetteerEntry> listed = person ? Optional.empty() : gazetteer.named(writer.name());
      String name = capitalised(writer.name());
      Entity entity;
      if (listed.isPresent()) {
        entity = entities.of(listed.get());
      } else if (person && PersonNames.isFull(name) && !name.contains(" of ")) {
        people.learn(name, Title.NONE);
        entity = people.of(name, Title.NONE, 0);
      } else if (writer.type().equals(Optional.of(EntityType.ORGANIZATION))) {
        entity = bodies.of(name, writer.type());
      } else {
        entity = entities.named(name, writer.type());
      }
      if (entity.is(EntityType.ORGANIZATION)) {
        bodies.named(entity);
      }
      each.add(entity);
    }
    return new Authors(each, together(each, entities));
  }

  private static Optional<Entity> together(List<Entity> each, Entities entities) {
    if (each.size() <= 1) {
      return each.stream().findFirst();
    }
    int last = each.size() - 1;
    String first =
        each.subList(0, last).stream().map(Entity::canonical).collect(Collectors.joining(", "));
    Set<Optional<EntityType>> types =
        each.stream().map(Entity::type).collect(Collectors.toCollection(HashSet::new));
    return Optional.of(
        entities.joint(
            first + " and " + each.get(last).canonical(),
            types.size() == 1 ? each.get(0).type() : Optional.of(EntityType.GROUP)));
  }

  /** "ANNA B. NOWAK" and "THE COUNCIL" are printed so for their place alone. */
  private static String capitalised(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || OrganizationNames.isAcronym(name)) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.length());
    for (String word : name.split("(?<=[ -])", -1)) {
      boolean link = word.matches("(?i)(?:of|for|on|and|the|in) ");
      written
          .append(
              link
                  ? word.substring(0, 1).toLowerCase(Locale.ROOT)
                  : word.substring(0, Math.min(1, word.length())))
          .append(word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT));
    }
    return written.toString();
  }

  List<Entity> each() {
    return each;
  }

  /** The one author, or all of them as one; empty where none is known. */
  Optional<Entity> together() {
    return together;
  }

  /** Whether these are the authors, all of them and nobody else. */
  boolean are(List<Entity> others) {
    return each.size() > 1 && others.size() == each.size() && others.containsAll(each);
  }
}
