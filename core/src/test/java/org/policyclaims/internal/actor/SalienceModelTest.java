package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.SalienceModel.Occurrence;

/** What was spoken of, and how prominently. */
class SalienceModelTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private final Entities entities = new Entities();
  private final SalienceModel memory = new SalienceModel();
  private final Entity anna = person("Anna", Gender.FEMALE);
  private final Entity bill = person("Bill", Gender.MALE);
  private final Entity kim = person("Kim", Gender.UNKNOWN);

  private Entity person(String name, Gender gender) {
    Entity person = entities.named(name, Optional.of(EntityType.PERSON));
    person.gender(gender);
    return person;
  }

  private void spoken(Entity entity, int sentence, int token, double prominence) {
    memory.add(
        new Occurrence(entity, sentence, token, prominence, false, SalienceModel.Role.OTHER));
  }

  @Test
  void eachSentenceBackIsWorthLess() {
    spoken(anna, 3, 0, 4);
    spoken(bill, 5, 0, 4);
    Map<Entity, Double> seen = memory.prominence(5, 9, false, 4);
    assertThat(seen.get(anna)).isCloseTo(4 * 0.55 * 0.55, CLOSE);
    assertThat(seen.get(bill)).isCloseTo(4, CLOSE);
  }

  @Test
  void onlyWhatStandsBeforeTheWordCounts() {
    spoken(anna, 5, 2, 4);
    spoken(bill, 5, 3, 4);
    spoken(kim, 5, 4, 4);
    assertThat(memory.prominence(5, 3, false, 4)).containsOnlyKeys(anna);
    assertThat(memory.prominence(6, 0, false, 4)).containsOnlyKeys(anna, bill, kim);
  }

  @Test
  void theWindowIsAsWideAsAskedFor() {
    spoken(anna, 1, 0, 4);
    spoken(bill, 2, 0, 4);
    assertThat(memory.prominence(5, 0, false, 4)).containsOnlyKeys(anna, bill);
    assertThat(memory.prominence(5, 0, false, 3)).containsOnlyKeys(bill);
    assertThat(memory.prominence(5, 0, false, 2)).isEmpty();
  }

  @Test
  void repetitionAddsToTheMostProminentMention() {
    spoken(anna, 5, 0, 4);
    spoken(anna, 5, 3, 2);
    spoken(anna, 5, 4, 1);
    assertThat(memory.prominence(5, 9, false, 4).get(anna)).isCloseTo(4 + 0.3 * 3, CLOSE);
  }

  @Test
  void whatStandsInAQuotationCountsLessOutsideThanTheOtherWayRound() {
    memory.add(new Occurrence(anna, 5, 0, 4, true, SalienceModel.Role.OTHER));
    memory.add(new Occurrence(bill, 5, 1, 4, false, SalienceModel.Role.OTHER));
    Map<Entity, Double> outside = memory.prominence(5, 9, false, 4);
    Map<Entity, Double> inside = memory.prominence(5, 9, true, 4);
    assertThat(outside.get(anna)).isCloseTo(4 * 0.45, CLOSE);
    assertThat(outside.get(bill)).isCloseTo(4, CLOSE);
    assertThat(inside.get(anna)).isCloseTo(4, CLOSE);
    assertThat(inside.get(bill)).isCloseTo(4 * 0.8, CLOSE);
  }

  @Test
  void whatStandsTooFarBackIsForgotten() {
    spoken(anna, 0, 0, 4);
    spoken(bill, 1, 0, 4);
    memory.enter(4);
    assertThat(memory.prominence(4, 0, false, 99)).containsOnlyKeys(anna, bill);
    memory.enter(5);
    assertThat(memory.prominence(5, 0, false, 99)).containsOnlyKeys(bill);
    memory.enter(6);
    assertThat(memory.prominence(6, 0, false, 99)).isEmpty();
  }

  @Test
  void onlyAHundredAndSixtyMentionsAreKept() {
    spoken(anna, 0, 0, 4);
    for (int i = 1; i < 160; i++) {
      spoken(bill, 0, i, 4);
    }
    assertThat(memory.prominence(1, 0, false, 4)).containsOnlyKeys(anna, bill);
    spoken(bill, 0, 160, 4);
    assertThat(memory.prominence(1, 0, false, 4)).containsOnlyKeys(bill);
  }

  @Test
  void theLastManAndWomanStayInMind() {
    spoken(anna, 0, 0, 4);
    spoken(bill, 1, 0, 4);
    assertThat(memory.lastOf(Gender.FEMALE, 2, null)).isSameAs(anna);
    assertThat(memory.lastOf(Gender.MALE, 2, null)).isSameAs(bill);
    assertThat(memory.lastOf(Gender.MALE, 2, anna)).isSameAs(bill);
    assertThat(memory.lastOf(Gender.MALE, 2, bill)).isNull();
    spoken(kim, 2, 0, 4);
    assertThat(memory.lastOf(Gender.FEMALE, 2, null)).isSameAs(kim);
    assertThat(memory.lastOf(Gender.MALE, 2, null)).isSameAs(kim);
  }

  @Test
  void butForTwelveSentencesOnly() {
    spoken(anna, 3, 0, 4);
    assertThat(memory.lastOf(Gender.FEMALE, 15, null)).isSameAs(anna);
    assertThat(memory.lastOf(Gender.FEMALE, 16, null)).isNull();
    assertThat(memory.lastOf(Gender.MALE, 4, null)).isNull();
  }

  @Test
  void whoIsHardlyMentionedOrHasNoNameOrIsNobodyDoesNot() {
    spoken(anna, 0, 0, 1);
    spoken(entities.named("Gazprom", Optional.of(EntityType.ORGANIZATION)), 0, 1, 4);
    spoken(entities.nameless(Optional.of(EntityType.PERSON), false), 0, 2, 4);
    assertThat(memory.lastOf(Gender.FEMALE, 1, null)).isNull();
    assertThat(memory.people()).containsExactly(anna);
  }

  @Test
  void aHundredAndSixtyPersonsAreKept() {
    for (int i = 0; i < 170; i++) {
      spoken(person("P" + i, Gender.UNKNOWN), i, 0, 4);
    }
    assertThat(memory.people()).hasSize(160);
  }
}
