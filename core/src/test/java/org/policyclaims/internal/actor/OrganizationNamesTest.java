package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.EntityType;

/** Which names of organisations mean the same. */
class OrganizationNamesTest {
  private static final Optional<EntityType> ORGANIZATION = Optional.of(EntityType.ORGANIZATION);
  private static final Optional<EntityType> LOCATION = Optional.of(EntityType.LOCATION);
  private static final Descriptions DESCRIPTIONS = Descriptions.load();

  private final OrganizationNames bodies = new OrganizationNames(new Entities(), DESCRIPTIONS);

  private Entity body(String name) {
    return bodies.of(name, ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Green Harbour Foundation, Green Harbour Foundation, true",
    "Green Harbour Foundation, The Green Harbour Foundation, true",
    "Green Harbour Foundation, the green harbour foundation, true",
    "Green Harbour Foundation, GHF, true",
    "Green Harbour Foundation, G.H.F., true",
    "Green Harbour Foundation, Ghf, false",
    "Green Harbour Foundation, Green, true",
    "Green Harbour Foundation, Harbour, false",
    "Bank of Green Harbour, BGH, true",
    "Bank of Green Harbour, BOGH, false",
    "Bank of Green Harbour, Bank, true",
    "Red Harbour Foundation, Red, false",
    "Harbour Foundation, HF, false",
    "Gazneft, GAZNEFT, true",
    "GHX, GHX, true",
  })
  void aShortFormMeansTheLongerName(String name, String form, boolean same) {
    Entity entity = body(name);
    assertThat(body(form).equals(entity)).isEqualTo(same);
  }

  @Test
  void aFirstWordThatTwoNamesShareMeansNeither() {
    Entity foundation = body("Green Harbour Foundation");
    Entity party = body("Green Party");
    assertThat(body("Green")).isNotIn(foundation, party);
  }

  @Test
  void aPlaceHasNoShortForms() {
    Entity place = bodies.of("Green Harbour Valley", LOCATION);
    assertThat(bodies.of("GHV", LOCATION)).isNotSameAs(place);
    assertThat(bodies.of("Green", LOCATION)).isNotSameAs(place);
    assertThat(bodies.of("Green Harbour Valley", LOCATION)).isSameAs(place);
  }

  @Test
  void aTypeIsLearntFromALaterMention() {
    Entity entity = bodies.of("Gazneft", Optional.empty());
    assertThat(entity.type()).isEmpty();
    bodies.of("Gazneft", ORGANIZATION);
    assertThat(entity.type()).isEqualTo(ORGANIZATION);
    bodies.of("Gazneft", LOCATION);
    bodies.of("Gazneft", Optional.empty());
    assertThat(entity.type()).isEqualTo(ORGANIZATION);
  }

  @Test
  void aNameInBracketsIsAnAlias() {
    Entity foundation = body("Tree Foundation");
    Entity known = body("ABC");
    bodies.alias("TF", foundation);
    bodies.alias("ABC", foundation);
    assertThat(body("TF")).isSameAs(foundation);
    assertThat(body("ABC")).isSameAs(known);
  }

  @Test
  void itsNameTellsWhatItIs() {
    assertThat(body("Green Harbour Foundation").descriptors()).containsExactly("foundation");
  }

  @ParameterizedTest
  @CsvSource({
    "AB, true",
    "A.B., true",
    "ABCDEFGH, true",
    "ABCDEFGHI, false",
    "A, false",
    "A., false",
    "Ab, false",
    "A-B, false",
    "A B, false",
    "'', false",
  })
  void anAcronymHasTwoToEightCapitals(String name, boolean acronym) {
    assertThat(OrganizationNames.isAcronym(name)).isEqualTo(acronym);
  }
}
