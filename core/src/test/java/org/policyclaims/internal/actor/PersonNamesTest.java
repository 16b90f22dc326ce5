package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are the same person's. */
class PersonNamesTest {
  private static final Descriptions DESCRIPTIONS = Descriptions.load();
  private static final Title MISTER = title(Gender.MALE);
  private static final Title SENATOR = title(Gender.UNKNOWN, "senator");

  private final PersonNames people = new PersonNames(new Entities(), DESCRIPTIONS);

  private static Title title(Gender gender, String... nouns) {
    return new Title(
        ImmutableList.copyOf(nouns),
        ImmutableList.of(),
        ImmutableIntArray.of(),
        gender,
        Optional.empty());
  }

  private void learn(String name, int times) {
    for (int i = 0; i < times; i++) {
      people.learn(name, Title.NONE);
    }
  }

  private Entity person(String name, int sentence) {
    return people.of(name, Title.NONE, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Weber, Anna Weber, true",
    "Anna Weber, anna weber, true",
    "Anna Weber, Anna Maria Weber, true",
    "Anna Weber, A. Weber, true",
    "A. Weber, Anna Weber, true",
    "A Weber, Anna Weber, true",
    "B. Weber, Anna Weber, false",
    "Al. Weber, Anna Weber, false",
    "Ann Weber, Anna Weber, true",
    "Anna Weber, Ann Weber, true",
    "An Weber, Anna Weber, false",
    "Anne Weber, Anna Weber, false",
    "Bill Weber, Anna Weber, false",
    "Anna Weber, Anna Miller, false",
    "Martin Alder Jr., Martin Alder, true",
    "'Martin Alder, Jr.', Martin Alder, true",
    "Lukas Porashenka, Lukas Poroshenko, true",
    "Lukas Poroshenko, Lukas Poroshinka, true",
    "Lukas Gorbachev, Lukas Gorbachov, true",
    "Lukas Gorbachev, Lukas Gorbaciov, false",
    "Lukas Erdogan, Lukas Erdogen, true",
    "Lukas Miller, Lukas Millar, false",
  })
  void fullNamesMayDifferInLittle(String one, String other, boolean same) {
    people.learn(one, Title.NONE);
    people.learn(other, Title.NONE);
    assertThat(person(one, 0).equals(person(other, 0))).isEqualTo(same);
  }

  @Test
  void theLongestFullNameIsTheOneThatIsKept() {
    learn("Anna Weber", 1);
    learn("Anna Maria Weber", 1);
    assertThat(person("Weber", 0).canonical()).isEqualTo("Anna Maria Weber");
  }

  @Test
  void aJuniorIsAnotherWhereSeveralBearTheName() {
    learn("Martin Alder", 1);
    learn("Anna Alder", 1);
    learn("Martin Alder Jr.", 1);
    assertThat(person("Martin Alder Jr.", 0)).isNotSameAs(person("Martin Alder", 0));
    assertThat(person("Martin Alder Jr.", 0)).isSameAs(person("Martin Alder Jr.", 0));
    assertThat(person("Martin Alder", 0).canonical()).isEqualTo("Martin Alder");
  }

  @Test
  void fullNamesAreCounted() {
    assertThat(people.fullNames("Carter")).isZero();
    learn("Anna Carter", 2);
    learn("Bill Carter", 3);
    assertThat(people.fullNames("Carter")).isEqualTo(5);
    assertThat(people.knowsLast("Carter")).isTrue();
    assertThat(people.knowsLast("Anna")).isFalse();
  }

  @Test
  void aFullNameIsKnownWithOrWithoutWhatStandsBetween() {
    learn("Anna Weber", 1);
    assertThat(people.knowsFull("Anna Weber")).isTrue();
    assertThat(people.knowsFull("Anna Maria Weber")).isTrue();
    assertThat(people.knowsFull("Anna Weber Jr.")).isTrue();
    assertThat(people.knowsFull("Bill Weber")).isFalse();
    assertThat(people.knowsFull("Anna Miller")).isFalse();
  }

  @Test
  void aFirstNameMeansItsBearer() {
    learn("Hillary Marsh", 1);
    learn("Marsh Miller", 1);
    assertThat(people.knowsFirst("Hillary")).isTrue();
    assertThat(people.knowsFirst("Marsh")).isFalse();
    assertThat(people.knowsFirst("Bill")).isFalse();
    assertThat(person("Hillary", 0)).isSameAs(person("Hillary Marsh", 0));
  }

  @Test
  void anUnknownLastNameIsANewPerson() {
    Entity weber = person("Weber", 0);
    assertThat(weber.canonical()).isEqualTo("Weber");
    assertThat(person("Weber", 1)).isSameAs(weber);
    assertThat(person("Alder", 1)).isNotSameAs(weber);
    assertThat(person("Alder Jr.", 1)).isSameAs(person("Alder", 1));
  }

  @Test
  void titlesDescribe() {
    people.learn("Kim Weber", title(Gender.FEMALE, "senator"));
    Entity weber = person("Weber", 0);
    assertThat(weber.gender()).isEqualTo(Gender.FEMALE);
    assertThat(weber.descriptors()).containsExactly("senator");
  }

  @Test
  void ofTwoTheOneMostSpokenOfIsMeant() {
    learn("Bill Carter", 1);
    learn("Anna Carter", 2);
    assertThat(person("Carter", 0).canonical()).isEqualTo("Anna Carter");
  }

  @Test
  void ofTwoSpokenOfAlikeTheFirstIsMeant() {
    learn("Bill Carter", 1);
    learn("Anna Carter", 1);
    assertThat(person("Carter", 0).canonical()).isEqualTo("Bill Carter");
  }

  @Test
  void mentionsCountAsFullNamesDo() {
    learn("Anna Carter", 5);
    learn("Bill Carter", 1);
    Entity bill = person("Bill Carter", 0);
    for (int i = 0; i < 10; i++) {
      bill.mentioned();
    }
    assertThat(person("Carter", 20).canonical()).isEqualTo("Bill Carter");
  }

  @ParameterizedTest
  @CsvSource({"3, Anna Carter", "4, Bill Carter"})
  void aFullNameHoldsForThreeSentences(int sentence, String meant) {
    learn("Anna Carter", 1);
    learn("Bill Carter", 8);
    person("Anna Carter", 0);
    assertThat(person("Carter", sentence).canonical()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"18, Anna Carter", "19, Bill Carter"})
  void andFadesAfterEight(int sentence, String meant) {
    learn("Anna Carter", 1);
    learn("Bill Carter", 2);
    person("Anna Carter", 10);
    assertThat(person("Carter", sentence).canonical()).isEqualTo(meant);
  }

  @Test
  void aTitleTellsWhichOneIsMeant() {
    learn("Anna Carter", 9);
    learn("Bill Carter", 1);
    assertThat(people.of("Carter", MISTER, 0).canonical()).isEqualTo("Bill Carter");
  }

  @Test
  void anOfficeTellsWhichOneIsMeant() {
    learn("Anna Carter", 2);
    people.learn("Bill Carter", SENATOR);
    assertThat(people.of("Carter", SENATOR, 0).canonical()).isEqualTo("Bill Carter");
  }

  @Test
  void aTitleThatFitsNobodyIsAnothers() {
    learn("Anna Carter", 9);
    Entity mister = people.of("Carter", MISTER, 0);
    assertThat(mister.canonical()).isEqualTo("Carter");
    assertThat(mister.gender()).isEqualTo(Gender.MALE);
    assertThat(people.of("Carter", MISTER, 1)).isSameAs(mister);
  }

  @ParameterizedTest
  @CsvSource({
    "Martin Alder Jr., Martin Alder",
    "'Martin Alder, Jr.', Martin Alder",
    "Martin Alder III, Martin Alder",
    "Martin Alder, Martin Alder",
    "Alder, Alder",
    "Jr., Jr.",
  })
  void suffixesAreNoPartOfTheName(String form, String bare) {
    assertThat(PersonNames.withoutSuffix(form)).isEqualTo(bare);
    assertThat(PersonNames.isFull(form)).isEqualTo(bare.contains(" "));
  }
}
