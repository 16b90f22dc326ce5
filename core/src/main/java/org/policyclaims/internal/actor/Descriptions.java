package org.policyclaims.internal.actor;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Sentence;

/** Nouns that head descriptions of persons, states, bodies and groups, and titles. Immutable. */
final class Descriptions {
  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableMap<String, Gender> firstNames;

  /** Whether a noun, or one with an ending such as "-ist", is what a human being is called. */
  private final ImmutableMap<String, Boolean> persons;

  /** What a noun describes. */
  enum Sort {
    TITLE,
    OFFICE,
    HUMAN,
    STATE,
    ORGAN,
    ORGANIZATION,
    GROUP,
    ROLE
  }

  /**
   * A noun.
   *
   * @param noun the noun itself, written out where it is an abbreviation
   * @param sort what it describes
   * @param gender the gender that it tells
   * @param title whether it stands before names too
   * @param servant whether those of a country act for the country
   * @param people whether those of a country are its people
   * @param includes narrower nouns that it may take up
   */
  record Noun(
      String noun,
      Sort sort,
      Gender gender,
      boolean title,
      boolean servant,
      boolean people,
      ImmutableSet<String> includes) {

    boolean isHuman() {
      return sort == Sort.OFFICE || sort == Sort.HUMAN;
    }

    /** What is described, where nothing more is known. */
    Optional<EntityType> type(boolean plural) {
      return switch (sort) {
        case TITLE -> Optional.of(EntityType.PERSON);
        case OFFICE, HUMAN -> Optional.of(plural ? EntityType.GROUP : EntityType.PERSON);
        case STATE, ROLE -> Optional.empty();
        case ORGAN, ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
        case GROUP -> Optional.of(EntityType.GROUP);
      };
    }
  }

  private Descriptions(
      ImmutableMap<String, Noun> nouns,
      ImmutableMap<String, Gender> firstNames,
      ImmutableMap<String, Boolean> persons) {
    this.nouns = nouns;
    this.firstNames = firstNames;
    this.persons = persons;
  }

  static Descriptions load() {
    Map<String, Noun> nouns = new HashMap<>();
    for (Table.Row row : Table.load(Descriptions.class, "descriptions.tsv").rows()) {
      nouns.put(
          row.get("noun"),
          new Noun(
              row.get("form").isEmpty() ? row.get("noun") : row.get("form"),
              row.get("class", Sort.class),
              Gender.of(row.get("gender")),
              row.get("title").equals("yes"),
              row.get("servant").equals("yes"),
              row.get("servant").equals("people"),
              ImmutableSet.copyOf(Splitter.on('|').omitEmptyStrings().split(row.get("includes")))));
    }
    Map<String, Gender> firstNames = new HashMap<>();
    for (Table.Row row : Table.load(Descriptions.class, "first-names.tsv").rows()) {
      firstNames.put(row.get("name"), Gender.of(row.get("gender")));
    }
    ImmutableMap<String, Boolean> persons =
        Table.load(Descriptions.class, "persons.tsv").rows().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get("noun"), row -> row.get("kind").equals("PERSON")));
    return new Descriptions(ImmutableMap.copyOf(nouns), ImmutableMap.copyOf(firstNames), persons);
  }

  /**
   * What the token describes, together with a hyphenated word before it; empty for any other word.
   */
  Optional<Noun> noun(Sentence sentence, int token) {
    String singular =
        nouns.containsKey(sentence.lower(token))
            ? sentence.lower(token)
            : singular(sentence, token);
    if (token > 1 && sentence.word(token - 1).equals("-")) {
      Noun joined = nouns.get(sentence.lower(token - 2) + "-" + singular);
      if (joined != null) {
        return Optional.of(joined);
      }
    }
    boolean common = sentence.isTagged(token, "NN", "NNS");
    return noun(singular)
        .or(() -> common && isPerson(singular) ? Optional.of(human(singular)) : Optional.empty());
  }

  private static Noun human(String noun) {
    return new Noun(noun, Sort.HUMAN, Gender.UNKNOWN, false, false, false, ImmutableSet.of());
  }

  /** "a trapper", "economists", "the trade unionist" */
  private boolean isPerson(String singular) {
    Boolean listed = persons.get(singular);
    for (int i = 2; listed == null && i + 2 < singular.length(); i++) {
      listed = persons.get("-" + singular.substring(i));
    }
    return listed != null && listed;
  }

  /** What the noun describes; empty for any other word. */
  Optional<Noun> noun(String singular) {
    return Optional.ofNullable(nouns.get(singular));
  }

  /** The noun in the form that the tables have. */
  private static String singular(Sentence sentence, int token) {
    if (sentence.tag(token).equals("NNS")) {
      return sentence.lemma(token).toLowerCase(Locale.ROOT);
    }
    String lower = sentence.lower(token);
    boolean pluralName = sentence.tag(token).equals("NNPS") && lower.endsWith("s");
    return pluralName && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The gender that a first name tells. */
  Gender firstName(String name) {
    return firstNames.getOrDefault(name, Gender.UNKNOWN);
  }
}
