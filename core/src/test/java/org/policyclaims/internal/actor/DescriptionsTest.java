package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.actor.Descriptions.Noun;
import org.policyclaims.internal.actor.Descriptions.Sort;
import org.policyclaims.internal.syntax.Trees;

/** Which nouns describe whom. */
class DescriptionsTest {
  private static final Descriptions DESCRIPTIONS = Descriptions.load();

  @ParameterizedTest
  @CsvSource({
    "minister, minister/NN",
    "minister, Minister/NNP",
    "minister, ministers|minister/NNS",
    "minister, Ministers/NNPS",
    "-, ministers/NN",
    "-, Ministers/NNP",
    "senator, Sen./NNP",
    "authority, authorities/NNS",
    "authority, Authorities/NNPS",
    "-, nos/NNPS",
    "-, is/NNPS",
    "man, Mans/NNPS",
    "son, Sons/NNPS",
    "-, sings/NNPS",
    "-, Childrens/NNPS",
  })
  void anyFormOfANounIsKnown(String noun, String token) {
    Scene scene = new Scene(Trees.text(token));
    assertThat(DESCRIPTIONS.noun(scene.sentence(), 0).map(Noun::noun).orElse("-")).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource({
    "co-anchor, co/NN _-/HYPH _anchor/NN", "co-anchor, Co/NN _-/HYPH _Anchor/NNP",
    "co-anchor, co/NN _-/HYPH _anchors|anchor/NNS", "anchor, no/NN _-/HYPH _anchor/NN",
    "anchor, co/NN or/CC anchor/NN", "-, co/NN _-/HYPH _anchored/VBN",
  })
  void aNounMayHaveAHyphen(String noun, String tree) {
    Scene scene = new Scene(Trees.text(tree));
    assertThat(DESCRIPTIONS.noun(scene.sentence(), 2).map(Noun::noun).orElse("-")).isEqualTo(noun);
  }

  @Test
  void aHyphenAtTheBeginningJoinsNothing() {
    Scene scene = new Scene(Trees.text("-/HYPH _anchor/NN"));
    assertThat(DESCRIPTIONS.noun(scene.sentence(), 1).map(Noun::noun)).contains("anchor");
    assertThat(DESCRIPTIONS.noun(scene.sentence(), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TITLE, false, PERSON, PERSON", "OFFICE, true, PERSON, GROUP", "HUMAN, true, PERSON, GROUP",
    "STATE, false, '', ''", "ROLE, false, '', ''", "ORGAN, false, ORGANIZATION, ORGANIZATION",
    "ORGANIZATION, false, ORGANIZATION, ORGANIZATION", "GROUP, false, GROUP, GROUP",
  })
  void theSortTellsTheType(Sort sort, boolean human, String one, String many) {
    Noun noun = new Noun("x", sort, Gender.UNKNOWN, false, false, false, ImmutableSet.of());
    assertThat(noun.isHuman()).isEqualTo(human);
    assertThat(noun.type(false).map(Enum::name).orElse("")).isEqualTo(one);
    assertThat(noun.type(true).map(Enum::name).orElse("")).isEqualTo(many);
  }

  @ParameterizedTest
  @CsvSource({
    "true, fishermen|fisherman/NNS",
    "true, trapper/NN",
    "true, unionists|unionist/NNS",
    "true, shopkeepers|shopkeeper/NNS",
    "false, trawlers|trawler/NNS",
    "false, checklist/NN",
    "false, papers|paper/NNS",
    "false, heist/NN",
    "false, Trapper/NNP",
    "false, fist/NN",
  })
  void anEndingMayTellAPerson(boolean person, String tree) {
    Scene scene = new Scene(Trees.text(tree));
    assertThat(DESCRIPTIONS.noun(scene.sentence(), 0).filter(Noun::isHuman).isPresent())
        .isEqualTo(person);
  }

  @Test
  void aFirstNameTellsTheGender() {
    assertThat(DESCRIPTIONS.firstName("Anna")).isEqualTo(Gender.FEMALE);
    assertThat(DESCRIPTIONS.firstName("Bill")).isEqualTo(Gender.MALE);
    assertThat(DESCRIPTIONS.firstName("Zorneft")).isEqualTo(Gender.UNKNOWN);
  }
}
