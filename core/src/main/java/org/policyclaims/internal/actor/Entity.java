package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Phrase;

/**
 * Who or what one text speaks of, under all its names, while the text is being read. An entity
 * without a name ("a spokesman", "the approach") takes part so that pronouns can refer to it, and
 * yields no canonical name.
 */
final class Entity {
  private final int number;
  private String canonical;
  private Optional<EntityType> type;
  private Optional<String> code;
  private Gender gender = Gender.UNKNOWN;
  private Optional<String> home = Optional.empty();
  private final Set<String> descriptors = new HashSet<>();
  private boolean plural;
  private boolean actsForHome;
  private boolean acts;
  private String phrase = "";
  private ImmutableList<Phrase> members = ImmutableList.of();
  private int mentions;
  private int maleVotes;
  private int femaleVotes;

  Entity(int number, String canonical, Optional<EntityType> type, Optional<String> code) {
    this.number = number;
    this.canonical = canonical;
    this.type = type;
    this.code = code;
    this.plural = type.equals(Optional.of(EntityType.GROUP));
  }

  /** Several that are named together. */
  static Entity joint(int number, String canonical, Optional<EntityType> type) {
    Entity entity = new Entity(number, canonical, type, Optional.empty());
    entity.plural = true;
    return entity;
  }

  /** Something without a name. */
  static Entity nameless(int number, Optional<EntityType> type, boolean plural) {
    Entity entity = new Entity(number, "", type, Optional.empty());
    entity.plural = plural;
    return entity;
  }

  /** A number of its own within the text. */
  int number() {
    return number;
  }

  boolean isNamed() {
    return !canonical.isEmpty();
  }

  String canonical() {
    return canonical;
  }

  /** Keeps the longer of two forms of the name: it tells more. */
  void alsoNamed(String form) {
    if (form.length() > canonical.length()) {
      canonical = form;
    }
  }

  boolean is(EntityType wanted) {
    return type.isPresent() && type.get() == wanted;
  }

  Optional<EntityType> type() {
    return type;
  }

  void type(EntityType known) {
    type = Optional.of(known);
    plural = known == EntityType.GROUP;
  }

  Optional<String> code() {
    return code;
  }

  Gender gender() {
    if (gender != Gender.UNKNOWN || maleVotes == femaleVotes) {
      return gender;
    }
    return maleVotes > femaleVotes ? Gender.MALE : Gender.FEMALE;
  }

  void gender(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  /** Counts a pronoun that can mean nobody else. */
  void vote(Gender told) {
    if (told == Gender.MALE) {
      maleVotes++;
    } else if (told == Gender.FEMALE) {
      femaleVotes++;
    }
  }

  /** The code of the country that a person or body belongs to, or of the country itself. */
  Optional<String> home() {
    return code.isPresent() ? code : home;
  }

  void home(Optional<String> known) {
    if (home.isEmpty()) {
      home = known;
    }
  }

  /** Whether the text gives them an office of their country: "the Norwegian foreign minister". */
  boolean actsForHome() {
    return actsForHome;
  }

  void office(Optional<String> country, boolean servant) {
    home(country);
    actsForHome |= servant && country.isPresent();
  }

  boolean isPlural() {
    return plural;
  }

  /** The nouns that the text describes it with: "president", "company". */
  Set<String> descriptors() {
    return descriptors;
  }

  int mentions() {
    return mentions;
  }

  void mentioned() {
    mentions++;
  }

  /** Keeps the words of the text that first speak of what has no name. */
  void phrase(String words) {
    if (phrase.isEmpty()) {
      phrase = words;
    }
  }

  /** The words of the text for what has no name; empty text if they are not known. */
  String phrase() {
    return phrase;
  }

  /** Whether it is not known to be a person, a body, a group or a place. */
  boolean isOfUnknownKind() {
    return type.isEmpty() || is(EntityType.MISCELLANEOUS);
  }

  /** Whether it is something without a name, and no persons, body or group that are known. */
  boolean isThing() {
    return !isNamed() && type.isEmpty() && members.isEmpty() && !acts;
  }

  /** Keeps that it can act and speak, though its type cannot be told. */
  void acts() {
    acts = true;
  }

  /** Keeps where those stand who are named together. */
  void members(ImmutableList<Phrase> phrases) {
    members = phrases;
  }

  Identity identity() {
    return new Identity(
        isNamed() ? Optional.of(canonical) : Optional.empty(),
        Optional.empty(),
        type,
        isNamed() ? code : Optional.empty(),
        is(EntityType.COUNTRY) ? Optional.empty() : home(),
        members);
  }
}
