package org.policyclaims.internal.actor;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.Descriptions.Sort;

/** Tells which names of organisations, places and other things in one text mean the same. */
final class OrganizationNames {
  private static final Pattern BEHIND_HEAD = Pattern.compile(" (?:of|for|on|in) ");

  private final Entities entities;
  private final Descriptions descriptions;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byAcronym = new HashMap<>();
  private final Map<String, Optional<Entity>> byFirstWord = new HashMap<>();

  /** By the noun that heads a name, the one that was named last. */
  private final Map<String, Entity> byHead = new HashMap<>();

  /** By the last word of a name that is no body's, the one that was named last. */
  private final Map<String, Entity> byEnding = new HashMap<>();

  OrganizationNames(Entities entities, Descriptions descriptions) {
    this.entities = entities;
    this.descriptions = descriptions;
  }

  /**
   * What the name means; a short form means the longer name with the same first word or letters.
   */
  Entity of(String form, Optional<EntityType> type) {
    String name = withoutArticle(form);
    String key = name.toLowerCase(Locale.ROOT);
    Entity known = byName.get(key);
    if (known == null && isAcronym(name)) {
      known = byAcronym.get(name.replace(".", ""));
    }
    if (known == null) {
      known = byFirstWord.getOrDefault(key, Optional.empty()).orElse(null);
    }
    if (known != null) {
      if (known.type().isEmpty() && type.isPresent()) {
        known.type(type.get());
      }
      return known;
    }
    Entity made = entities.named(name, type);
    byName.put(key, made);
    if (type.equals(Optional.of(EntityType.ORGANIZATION))) {
      learn(name, made);
    }
    return made;
  }

  /** Takes in a name that a parenthesis gives to an entity: "the Tree Foundation (TF)". */
  void alias(String form, Entity entity) {
    byName.putIfAbsent(withoutArticle(form).toLowerCase(Locale.ROOT), entity);
  }

  /** Takes in what a name of several words that is no body's ends with: "Act" of "Ports Act". */
  void ending(Entity entity, String form) {
    byEnding.put(form.substring(form.lastIndexOf(' ') + 1), entity);
  }

  /** Takes in that the organisation was named just now. */
  void named(Entity entity) {
    String name = entity.canonical().toLowerCase(Locale.ROOT);
    if (name.indexOf(' ') > 0) {
      byHead.put(head(name), entity);
    }
  }

  /** Takes in that an organ of a state is called so: "the Ministry". */
  void called(String noun, Entity organ) {
    byHead.put(noun, organ);
  }

  /** "council" of "European Council" and of "Council of the European Union". */
  private static String head(String name) {
    Matcher behind = BEHIND_HEAD.matcher(name);
    String core = behind.find() ? name.substring(0, behind.start()) : name;
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  /**
   * What "the Commission" means where the European Commission, "the Act" where the Ports Act was
   * named before.
   */
  Optional<Entity> endingIn(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return descriptions
        .noun(noun)
        .filter(known -> known.sort() == Sort.ORGAN || known.sort() == Sort.ORGANIZATION)
        .map(known -> byHead.get(noun))
        .or(() -> Optional.ofNullable(byEnding.get(word)));
  }

  private void learn(String name, Entity entity) {
    StringBuilder letters = new StringBuilder();
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(name);
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
      descriptions
          .noun(word.toLowerCase(Locale.ROOT))
          .ifPresent(noun -> entity.descriptors().add(word.toLowerCase(Locale.ROOT)));
    }
    if (letters.length() > 2) {
      byAcronym.putIfAbsent(letters.toString(), entity);
    }
    if (words.size() > 1 && words.get(0).length() > 3) {
      // a first word that two names share means neither
      byFirstWord.merge(
          words.get(0).toLowerCase(Locale.ROOT),
          Optional.of(entity),
          (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  private static String withoutArticle(String form) {
    return form.startsWith("The ") || form.startsWith("the ") ? form.substring(4) : form;
  }

  static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.') {
        return false;
      }
    }
    return letters >= 2 && letters <= 8;
  }
}
