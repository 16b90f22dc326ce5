package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.Map;
import org.policyclaims.internal.lexicon.Table;

/** Word lists for constructions that tell who or what is meant. Immutable. */
final class Contexts {
  private final Map<Kind, ImmutableSet<String>> words = new EnumMap<>(Kind.class);

  /** What the words do; explained at the top of the table. */
  enum Kind {
    PLACE_PREPOSITION,
    MOTION_VERB,
    PLACE_NOUN,
    GAIN_VERB,
    NAME_SYLLABLE,
    WEATHER_LIKE,
    WEATHER,
    BENEFIT_NOUN,
    CALENDAR,
    HEADLINE_VERB,
    NAMED_AFTER,
    ANY_BODY,
    PARTY,
    IDLE_OBJECT,
    SAME_STATE,
    ADDRESSEE_VERB,
    THING_VERB,
    THING_PATIENT_VERB,
    EFFECT_NOUN,
    STATE_NOUN
  }

  private Contexts() {
    for (Kind kind : Kind.values()) {
      words.put(kind, ImmutableSet.of());
    }
  }

  static Contexts load() {
    Contexts contexts = new Contexts();
    for (Table.Row row : Table.load(Contexts.class, "contexts.tsv").rows()) {
      contexts.words.put(row.get("kind", Kind.class), ImmutableSet.copyOf(row.words("words")));
    }
    return contexts;
  }

  boolean has(Kind kind, String lemma) {
    return words.get(kind).contains(lemma);
  }
}
