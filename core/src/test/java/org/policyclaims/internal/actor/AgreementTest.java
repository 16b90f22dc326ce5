package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.EntityType;

/** Which pronoun may mean whom: the higher the better, a dash where it cannot. */
class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "HE,   PERSON,       MALE,    1",
    "HE,   PERSON,       FEMALE,  -",
    "HE,   PERSON,       UNKNOWN, 0",
    "HE,   COUNTRY,      UNKNOWN, -",
    "HE,   GROUP,        UNKNOWN, -",
    "HE,   ORGANIZATION, UNKNOWN, -",
    "HE,   '',           UNKNOWN, -1.5",
    "SHE,  PERSON,       FEMALE,  1",
    "SHE,  PERSON,       MALE,    -",
    "SHE,  PERSON,       UNKNOWN, 0",
    "SHE,  COUNTRY,      UNKNOWN, -1",
    "SHE,  LOCATION,     UNKNOWN, -",
    "SHE,  '',           UNKNOWN, -1.5",
    "IT,   PERSON,       UNKNOWN, -",
    "IT,   GROUP,        UNKNOWN, -",
    "IT,   COUNTRY,      UNKNOWN, 0.3",
    "IT,   ORGANIZATION, UNKNOWN, 0.3",
    "IT,   LOCATION,     UNKNOWN, -1",
    "IT,   MISCELLANEOUS, UNKNOWN, -0.1",
    "IT,   '',           UNKNOWN, -0.1",
    "THEY, GROUP,        UNKNOWN, 0.3",
    "THEY, ORGANIZATION, UNKNOWN, -1.5",
    "THEY, COUNTRY,      UNKNOWN, -3.5",
    "THEY, PERSON,       UNKNOWN, -",
    "THEY, LOCATION,     UNKNOWN, -",
    "THEY, '',           UNKNOWN, -2.5",
    "THEY, MISCELLANEOUS, UNKNOWN, -2.5",
  })
  void ofAPronounWithANamedOne(Pronoun pronoun, String type, Gender gender, String agreement) {
    Entity entity = new Entity(0, "X", type(type), Optional.empty());
    entity.gender(gender);
    assertThat(written(pronoun.agreement(entity))).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "HE,   PERSON, false, 0",
    "HE,   '',     false, -",
    "SHE,  PERSON, true,  -",
    "IT,   '',     false, -0.1",
    "IT,   '',     true,  -",
    "THEY, '',     true,  0.3",
    "THEY, '',     false, -",
    "THEY, PERSON, true,  0.3",
    "THEY, GROUP,  false, 0.1",
  })
  void ofAPronounWithOneWithoutAName(
      Pronoun pronoun, String type, boolean plural, String agreement) {
    Entity entity = Entity.nameless(0, type(type), plural);
    assertThat(written(pronoun.agreement(entity))).isEqualTo(agreement);
  }

  private static Optional<EntityType> type(String type) {
    return type.isEmpty() ? Optional.empty() : Optional.of(EntityType.valueOf(type));
  }

  private static String written(double agreement) {
    return agreement == Double.NEGATIVE_INFINITY
        ? "-"
        : Double.toString(agreement).replace(".0", "");
  }
}
