package org.policyclaims.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;

/**
 * Tells which names of one text are the same person's: full and partial names, spelling variants.
 */
final class PersonNames {
  /** A variant of a name this long may differ in one letter, of a longer one in two. */
  private static final int LONG_NAME = 7;

  private static final int VERY_LONG_NAME = 10;

  /** How far back, in sentences, a full name still claims its last name for itself. */
  private static final int FULL_NAME_HOLDS = 3;

  private static final int OTHER_FADES = 8;

  /**
   * Of names with the same beginning no more are compared, so that long texts take no more time.
   */
  private static final int MOST_SIMILAR = 40;

  private final Entities entities;
  private final Descriptions descriptions;
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<String, List<String>> lastNamesByPrefix = new HashMap<>();

  private static final class Person {
    final Entity entity;
    final String first;
    int fullNames;
    int lastSeen = Integer.MIN_VALUE / 2;

    Person(Entity entity, String first) {
      this.entity = entity;
      this.first = first;
    }
  }

  PersonNames(Entities entities, Descriptions descriptions) {
    this.entities = entities;
    this.descriptions = descriptions;
  }

  /** Whether the name has a first and a last part. */
  static boolean isFull(String form) {
    return withoutSuffix(form).indexOf(' ') > 0;
  }

  /** First pass: takes in a full name, so that partial ones before it are known too. */
  void learn(String form, Title title) {
    Person person = full(form);
    person.fullNames++;
    describe(person.entity, title);
  }

  /** Whether the name is a full one of the text, with or without what stands between. */
  boolean knowsFull(String form) {
    String bare = withoutSuffix(form);
    String first = bare.substring(0, bare.indexOf(' '));
    for (Person bearer :
        byLast.getOrDefault(key(bare.substring(bare.lastIndexOf(' ') + 1)), List.of())) {
      if (sameFirst(bearer.first, first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full name of the text ends so. */
  boolean knowsLast(String last) {
    return byLast.containsKey(key(last));
  }

  /** How often a full name of the text ends so. */
  int fullNames(String last) {
    int count = 0;
    for (Person bearer : byLast.getOrDefault(key(last), List.of())) {
      count += bearer.fullNames;
    }
    return count;
  }

  /** Whether a full name of the text begins so, and none ends so. */
  boolean knowsFirst(String first) {
    return byFirst.containsKey(key(first)) && !knowsLast(first);
  }

  /** Second pass, in text order: whose name it is. */
  Entity of(String form, Title title, int sentence) {
    Person person = isFull(form) ? full(form) : partial(form, title, sentence);
    person.lastSeen = sentence;
    describe(person.entity, title);
    return person.entity;
  }

  private void describe(Entity entity, Title title) {
    entity.gender(title.gender());
    boolean servant =
        title.nouns().stream()
            .flatMap(noun -> descriptions.noun(noun).stream())
            .anyMatch(Descriptions.Noun::servant);
    entity.office(title.home(), servant);
    entity.descriptors().addAll(title.nouns());
    entity.descriptors().addAll(title.qualifiers());
  }

  private Person full(String form) {
    String bare = withoutSuffix(form);
    String first = bare.substring(0, bare.indexOf(' '));
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    List<Person> bearers = byLast.computeIfAbsent(known(last), key -> new ArrayList<>());
    boolean junior = bare.length() < form.length();
    for (Person bearer : bearers) {
      boolean sameSuffix =
          junior
              == (withoutSuffix(bearer.entity.canonical()).length()
                  < bearer.entity.canonical().length());
      if (sameFirst(bearer.first, first) && (sameSuffix || bearers.size() == 1)) {
        bearer.entity.alsoNamed(form);
        return bearer;
      }
    }
    Person person = new Person(entities.named(form, Optional.of(EntityType.PERSON)), first);
    person.entity.gender(descriptions.firstName(first));
    bearers.add(person);
    byFirst.computeIfAbsent(key(first), key -> new ArrayList<>()).add(person);
    return person;
  }

  private Person partial(String form, Title title, int sentence) {
    String bare = withoutSuffix(form);
    List<Person> bearers = byLast.get(known(bare));
    if (bearers == null) {
      bearers = byFirst.getOrDefault(key(bare), List.of());
      if (bearers.isEmpty()) {
        Person person = new Person(entities.named(bare, Optional.of(EntityType.PERSON)), "");
        byLast.computeIfAbsent(known(bare), key -> new ArrayList<>()).add(person);
        return person;
      }
    }
    Person likeliest = likeliest(bearers, title, sentence);
    if (likeliest.entity.gender().agrees(title.gender())) {
      return likeliest;
    }
    Person other = new Person(entities.named(bare, Optional.of(EntityType.PERSON)), "");
    byLast.computeIfAbsent(known(bare), key -> new ArrayList<>()).add(other);
    return other;
  }

  /** Of several bearers the one most spoken of, unless another was just named in full. */
  private static Person likeliest(List<Person> bearers, Title title, int sentence) {
    Person best = bearers.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Person bearer : bearers) {
      double score = Math.log(1 + bearer.fullNames + bearer.entity.mentions());
      if (!bearer.entity.gender().agrees(title.gender())) {
        score -= 10;
      }
      for (String noun : title.nouns()) {
        if (bearer.entity.descriptors().contains(noun)) {
          score += 2;
        }
      }
      if (sentence - bearer.lastSeen <= FULL_NAME_HOLDS) {
        score += 1;
      } else if (sentence - bearer.lastSeen > OTHER_FADES) {
        score -= 1;
      }
      if (score > bestScore) {
        best = bearer;
        bestScore = score;
      }
    }
    return best;
  }

  /** The key of a last name; a variant spelling has that of the spelling seen first. */
  private String known(String last) {
    String key = key(last);
    if (byLast.containsKey(key) || key.length() < LONG_NAME) {
      return key;
    }
    List<String> similar =
        lastNamesByPrefix.computeIfAbsent(key.substring(0, 3), prefix -> new ArrayList<>());
    int allowed = key.length() >= VERY_LONG_NAME ? 2 : 1;
    for (String other : similar) {
      if (Spelling.withinDistance(key, other, allowed)) {
        return other;
      }
    }
    if (similar.size() < MOST_SIMILAR) {
      similar.add(key);
    }
    return key;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean sameFirst(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other)) {
      return true;
    }
    boolean initial = isInitial(one) || isInitial(other);
    if (initial) {
      return Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0));
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return shorter.length() >= 3 && longer.startsWith(shorter);
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || name.length() == 2 && name.charAt(1) == '.';
  }

  static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  /** The name without "Jr." and the like. */
  static String withoutSuffix(String form) {
    int space = form.lastIndexOf(' ');
    if (space < 0) {
      return form;
    }
    String last = form.substring(space + 1);
    if (!isSuffix(last)) {
      return form;
    }
    String bare = form.substring(0, space);
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
