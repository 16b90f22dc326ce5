package org.policyclaims.actor;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.lexicon.Table;

/** Nouns that head descriptions of persons, states, bodies and groups, and titles. Immutable. */
final class Descriptions {
  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableMap<String, Gender> firstNames;

  /** What a noun describes. */
  enum Sort {
    TITLE,
    OFFICE,
    HUMAN,
    STATE,
    ORGAN,
    ORGANIZATION,
    GROUP
  }

  /** A noun, its gender, and whether it stands before names too. */
  record Noun(Sort sort, Gender gender, boolean title) {

    boolean isHuman() {
      return sort == Sort.OFFICE || sort == Sort.HUMAN;
    }

    /** What is described, where nothing more is known. */
    Optional<EntityType> type(boolean plural) {
      return switch (sort) {
        case TITLE -> Optional.of(EntityType.PERSON);
        case OFFICE, HUMAN -> Optional.of(plural ? EntityType.GROUP : EntityType.PERSON);
        case STATE -> Optional.empty();
        case ORGAN, ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
        case GROUP -> Optional.of(EntityType.GROUP);
      };
    }
  }

  private Descriptions(
      ImmutableMap<String, Noun> nouns, ImmutableMap<String, Gender> firstNames) {
    this.nouns = nouns;
    this.firstNames = firstNames;
  }

  static Descriptions load() {
    Map<String, Noun> nouns = new HashMap<>();
    for (Table.Row row : Table.load(Descriptions.class, "descriptions.tsv").rows()) {
      nouns.put(
          row.get("noun"),
          new Noun(
              row.get("class", Sort.class),
              Gender.of(row.get("gender")),
              row.get("title").equals("yes")));
    }
    Map<String, Gender> firstNames = new HashMap<>();
    for (Table.Row row : Table.load(Descriptions.class, "first-names.tsv").rows()) {
      firstNames.put(row.get("name"), Gender.of(row.get("gender")));
    }
    return new Descriptions(ImmutableMap.copyOf(nouns), ImmutableMap.copyOf(firstNames));
  }

  /** What the noun describes; empty for any other word. */
  Optional<Noun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** The gender that a first name tells. */
  Gender firstName(String name) {
    return firstNames.getOrDefault(name, Gender.UNKNOWN);
  }
}
