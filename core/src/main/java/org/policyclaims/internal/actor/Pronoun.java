package org.policyclaims.internal.actor;

import java.util.Optional;
import org.policyclaims.EntityType;

/** The pronouns of the third person, by what they agree with. */
enum Pronoun {
  HE(Gender.MALE),
  SHE(Gender.FEMALE),
  IT(Gender.UNKNOWN),
  THEY(Gender.UNKNOWN);

  private final Gender gender;

  Pronoun(Gender gender) {
    this.gender = gender;
  }

  Gender gender() {
    return gender;
  }

  /** The pronoun that the word is a form of. */
  static Optional<Pronoun> of(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Optional.of(HE);
      case "she", "her", "hers", "herself" -> Optional.of(SHE);
      case "it", "its", "itself" -> Optional.of(IT);
      case "they", "them", "their", "theirs", "themselves", "'em" -> Optional.of(THEY);
      default -> Optional.empty();
    };
  }

  static boolean isReflexive(String lower) {
    return lower.endsWith("self") || lower.endsWith("selves");
  }

  /** "we", "our" */
  static boolean isMany(String lower) {
    return lower.startsWith("we") || lower.startsWith("us") || lower.startsWith("our");
  }

  static boolean isFirstPerson(String lower) {
    return switch (lower) {
      // at the end of a sentence the tokenizer reads "I." as an initial
      case "i", "i.", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" -> true;
      default -> false;
    };
  }

  /**
   * How well the entity agrees: 0 as well as can be, less the worse, and negative infinity where it
   * cannot be meant.
   */
  double agreement(Entity entity) {
    return switch (this) {
      case HE -> human(entity, Gender.MALE);
      case SHE ->
          // a country may be "her", but a woman goes before it
          entity.is(EntityType.COUNTRY) ? -1 : human(entity, Gender.FEMALE);
      case IT -> thing(entity);
      case THEY -> many(entity);
    };
  }

  private static double human(Entity entity, Gender wanted) {
    if (entity.isPlural() || !entity.gender().agrees(wanted)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (entity.is(EntityType.PERSON)) {
      return entity.gender() == wanted ? 1 : 0;
    }
    return entity.type().isEmpty() && entity.isNamed() ? -1.5 : Double.NEGATIVE_INFINITY;
  }

  private static double thing(Entity entity) {
    if (entity.isPlural() || entity.is(EntityType.PERSON)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (entity.is(EntityType.COUNTRY) || entity.is(EntityType.ORGANIZATION)) {
      return 0.3;
    }
    return entity.is(EntityType.LOCATION) ? -1 : -0.1;
  }

  private static double many(Entity entity) {
    if (entity.isPlural()) {
      return 0.3;
    }
    if (entity.is(EntityType.GROUP)) {
      return 0.1;
    }
    if (entity.is(EntityType.ORGANIZATION)) {
      return -1.5;
    }
    if (entity.isNamed() && entity.isOfUnknownKind()) {
      return -2.5;
    }
    return entity.is(EntityType.COUNTRY) ? -3.5 : Double.NEGATIVE_INFINITY;
  }
}
