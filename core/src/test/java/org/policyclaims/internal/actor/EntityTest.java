package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.EntityType;

/** Who a text speaks of, and what it tells of them. */
class EntityTest {
  private static final GazetteerEntry NORWAY =
      new GazetteerEntry(
          "Norway",
          Optional.of(EntityType.COUNTRY),
          Optional.of("NOR"),
          Optional.of("NOR"),
          ImmutableList.of());

  private final Entities entities = new Entities();

  @Test
  void theLongerFormOfANameIsKept() {
    Entity entity = entities.named("Anna Weber", Optional.of(EntityType.PERSON));
    entity.alsoNamed("A. Weber");
    entity.alsoNamed("Ilse Weber");
    assertThat(entity.canonical()).isEqualTo("Anna Weber");
    entity.alsoNamed("Anna Maria Weber");
    assertThat(entity.canonical()).isEqualTo("Anna Maria Weber");
  }

  @Test
  void mostPronounsTellTheGender() {
    Entity entity = entities.named("Kim", Optional.of(EntityType.PERSON));
    entity.vote(Gender.UNKNOWN);
    assertThat(entity.gender()).isEqualTo(Gender.UNKNOWN);
    entity.vote(Gender.FEMALE);
    assertThat(entity.gender()).isEqualTo(Gender.FEMALE);
    entity.vote(Gender.MALE);
    assertThat(entity.gender()).isEqualTo(Gender.UNKNOWN);
    entity.vote(Gender.MALE);
    assertThat(entity.gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void aKnownGenderGoesBeforePronouns() {
    Entity entity = entities.named("Anna", Optional.of(EntityType.PERSON));
    entity.gender(Gender.FEMALE);
    entity.gender(Gender.MALE);
    entity.vote(Gender.MALE);
    assertThat(entity.gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void mentionsAreCounted() {
    Entity entity = entities.named("Kim", Optional.empty());
    entity.mentioned();
    entity.mentioned();
    assertThat(entity.mentions()).isEqualTo(2);
  }

  @Test
  void aTypeLearntLaterMakesAGroupMany() {
    Entity entity = entities.named("Kim", Optional.empty());
    assertThat(entity.type()).isEmpty();
    entity.type(EntityType.GROUP);
    assertThat(entity.type()).contains(EntityType.GROUP);
    assertThat(entity.isPlural()).isTrue();
    entity.type(EntityType.PERSON);
    assertThat(entity.isPlural()).isFalse();
  }

  @Test
  void ofATablesEntryThereIsOnlyOne() {
    assertThat(entities.of(NORWAY)).isSameAs(entities.of(NORWAY));
    assertThat(entities.groupOf(NORWAY)).isSameAs(entities.groupOf(NORWAY));
    assertThat(entities.organOf(NORWAY, "army")).isSameAs(entities.organOf(NORWAY, "army"));
    assertThat(entities.organOf(NORWAY, "army")).isNotSameAs(entities.organOf(NORWAY, "court"));
    assertThat(entities.place("Oslo")).isSameAs(entities.place("Oslo"));
  }

  @Test
  void aCountrysPeopleAndOrgansAreAtHomeThere() {
    assertThat(entities.of(NORWAY).home()).contains("NOR");
    assertThat(entities.groupOf(NORWAY).home()).contains("NOR");
    assertThat(entities.groupOf(NORWAY).isPlural()).isTrue();
    assertThat(entities.organOf(NORWAY, "army").home()).contains("NOR");
    assertThat(entities.organOf(NORWAY, "army").descriptors()).containsExactly("army");
    GazetteerEntry bank =
        new GazetteerEntry(
            "Oslo Bank",
            Optional.of(EntityType.ORGANIZATION),
            Optional.empty(),
            Optional.of("NOR"),
            ImmutableList.of("bank"));
    assertThat(entities.of(bank).home()).contains("NOR");
    assertThat(entities.of(bank).descriptors()).containsExactly("bank");
    assertThat(entities.groupOf(bank).home()).contains("NOR");
    assertThat(entities.organOf(bank, "board").home()).contains("NOR");
  }

  @Test
  void eachHasANumberOfItsOwn() {
    assertThat(entities.named("A", Optional.empty()).number()).isZero();
    assertThat(entities.nameless(Optional.empty(), true).number()).isEqualTo(1);
    assertThat(entities.of(NORWAY).number()).isEqualTo(2);
    assertThat(entities.groupOf(NORWAY).number()).isEqualTo(3);
    assertThat(entities.organOf(NORWAY, "army").number()).isEqualTo(4);
    assertThat(entities.place("Oslo").number()).isEqualTo(5);
    assertThat(entities.named("B", Optional.empty()).number()).isEqualTo(6);
  }
}
