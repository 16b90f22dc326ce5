package org.policyclaims.internal.actor;

import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Learns from the clear cases of a text who is "he" and who is "she": a sentence that names one
 * person and goes on with pronouns of one gender, and a sentence that begins with a pronoun after
 * such a one.
 */
final class GenderVotes {
  /** A pronoun this near to the beginning of a sentence takes up the sentence before. */
  private static final int BEGINNING = 3;

  private final Referents referents;

  GenderVotes(Referents referents) {
    this.referents = referents;
  }

  void count(ParsedText text) {
    Entity before = null;
    for (Sentence sentence : text.sentences()) {
      before = count(sentence, before);
    }
  }

  /** Counts in one sentence, and returns the only person that it names, or null. */
  private Entity count(Sentence sentence, Entity before) {
    Entity only = null;
    boolean several = false;
    Gender after = Gender.UNKNOWN;
    boolean mixed = false;
    boolean country = false;
    for (int i = 0; i < sentence.size(); i++) {
      Entity entity = referents.at(sentence.index(), i);
      country |= entity != null && entity.is(EntityType.COUNTRY);
      if (entity != null && entity.is(EntityType.PERSON)) {
        several |= only != null && only != entity;
        only = entity;
        continue;
      }
      Gender gender = genderOf(sentence, i);
      if (gender == Gender.UNKNOWN || gender == Gender.FEMALE && country) {
        // "her" may be the country
        continue;
      }
      if (only == null && before != null && i < BEGINNING) {
        before.vote(gender);
      }
      mixed |= only == null || after != Gender.UNKNOWN && after != gender;
      after = gender;
    }
    if (only != null && !several && !mixed && after != Gender.UNKNOWN) {
      only.vote(after);
    }
    return several ? null : only;
  }

  private static Gender genderOf(Sentence sentence, int token) {
    if (!sentence.tag(token).startsWith("PRP")) {
      return Gender.UNKNOWN;
    }
    Optional<Pronoun> pronoun = Pronoun.of(sentence.lower(token));
    return pronoun.isEmpty() ? Gender.UNKNOWN : pronoun.get().gender();
  }
}
