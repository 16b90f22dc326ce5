package org.policyclaims.internal.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;

/** Makes the entities of one text. */
final class Entities {
  private final Map<String, Entity> listed = new HashMap<>();
  private final Map<String, Entity> places = new HashMap<>();
  private int count;

  /** A new entity with a name. */
  Entity named(String canonical, Optional<EntityType> type) {
    return new Entity(count++, canonical, type, Optional.empty());
  }

  /** Several under one name. */
  Entity joint(String canonical, Optional<EntityType> type) {
    return Entity.joint(count++, canonical, type);
  }

  /** A new entity without a name. */
  Entity nameless(Optional<EntityType> type, boolean plural) {
    return Entity.nameless(count++, type, plural);
  }

  /** The entity of a table's entry; the same each time. */
  Entity of(GazetteerEntry named) {
    return listed.computeIfAbsent(
        named.canonical(),
        canonical -> {
          Entity entity = new Entity(count++, canonical, named.type(), named.code());
          entity.home(named.home());
          entity.descriptors().addAll(named.kinds());
          return entity;
        });
  }

  /** Those who act for a country: counted as the country, but many. */
  Entity groupOf(GazetteerEntry country) {
    return listed.computeIfAbsent(
        "servants of " + country.canonical(),
        key -> {
          Entity entity =
              new Entity(
                  count++, country.canonical(), Optional.of(EntityType.GROUP), country.code());
          entity.home(country.home());
          return entity;
        });
  }

  /** A body of a country, such as its foreign ministry: counted as the country. */
  Entity organOf(GazetteerEntry country, String noun) {
    return listed.computeIfAbsent(
        noun + " of " + country.canonical(),
        key -> {
          Entity entity =
              new Entity(
                  count++,
                  country.canonical(),
                  Optional.of(EntityType.ORGANIZATION),
                  country.code());
          entity.home(country.home());
          entity.descriptors().add(noun);
          return entity;
        });
  }

  /** A place that stands for itself. */
  Entity place(String name) {
    return places.computeIfAbsent(
        name, key -> new Entity(count++, name, Optional.of(EntityType.LOCATION), Optional.empty()));
  }
}
