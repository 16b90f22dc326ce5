package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that stand for governments, and for themselves. */
class PlacesTest {

  @Test
  void aCapitalThatActsIsItsCountry() {
    assertThat(Who.is("[Moscow] rejected the offer.")).containsExactly("Russia COUNTRY RUS");
    assertThat(Who.is("[Pyongyang] fired a missile.")).containsExactly("North Korea COUNTRY PRK");
    assertThat(Who.is("[Washington] and [Tehran] signed."))
        .containsExactly("United States COUNTRY USA", "Iran COUNTRY IRN");
  }

  @Test
  void aCapitalThatIsActedOnIsItsCountry() {
    assertThat(Who.is("Russia will sell gas to [Minsk].")).containsExactly("Belarus COUNTRY BLR");
    assertThat(Who.is("The United States imposed sanctions on [Moscow]."))
        .containsExactly("Russia COUNTRY RUS");
    assertThat(Who.is("Relations with [Minsk] have cooled."))
        .containsExactly("Belarus COUNTRY BLR");
    assertThat(Who.is("Support from [Moscow] is vital.")).containsExactly("Russia COUNTRY RUS");
    assertThat(Who.is("The talks between [Ankara] and Damascus failed."))
        .containsExactly("Turkey COUNTRY TUR");
  }

  @Test
  void aCapitalThatIsAPlaceIsItself() {
    assertThat(Who.is("Talks took place in [Moscow].")).containsExactly("Moscow LOCATION");
    assertThat(Who.is("The streets of [Minsk] were empty.")).containsExactly("Minsk LOCATION");
  }

  @Test
  void aCapitalThatOneMovesToIsItself() {
    assertThat(Who.is("The minister arrived in [Minsk] on Friday."))
        .containsExactly("Minsk LOCATION");
    assertThat(Who.is("The delegation flew to [Beijing].")).containsExactly("Beijing LOCATION");
    assertThat(Who.is("The president visited [Paris].")).containsExactly("Paris LOCATION");
    assertThat(Who.is("He travelled from [Moscow] to Minsk.")).containsExactly("Moscow LOCATION");
  }

  @Test
  void aCountryIsACountryWhereItIsAPlaceToo() {
    assertThat(Who.is("Investors fear unrest in [Belarus]."))
        .containsExactly("Belarus COUNTRY BLR");
  }

  @Test
  void aBuildingStandsForItsGovernment() {
    assertThat(Who.is("[The Kremlin] denied the report.")).containsExactly("Russia COUNTRY RUS");
    assertThat(Who.is("[The White House] said that it would wait."))
        .containsExactly("United States COUNTRY USA");
    assertThat(Who.is("[Downing Street] confirmed the visit."))
        .containsExactly("United Kingdom COUNTRY GBR");
    assertThat(Who.is("[The Pentagon] sent planes."))
        .containsExactly("Department of Defense ORGANIZATION");
  }

  @Test
  void brusselsIsTheUnionUnlessTheTextIsAboutBelgium() {
    assertThat(Who.is("[Brussels] proposed new rules on mergers."))
        .containsExactly("European Union ORGANIZATION");
    assertThat(
            Who.is("Michel, the Belgian prime minister, resigned. [Brussels] will hold elections."))
        .containsExactly("Belgium COUNTRY BEL");
  }

  @Test
  void aCapitalOutsideOfItsCountrysCompanyMayBeAnotherTown() {
    assertThat(Who.is("The firm is based in San Jose. [San Jose] rejected the plan."))
        .containsExactly("San Jose LOCATION");
    assertThat(Who.is("Costa Rica is small. [San Jose] rejected the plan."))
        .containsExactly("Costa Rica COUNTRY CRI");
  }

  @Test
  void aCapitalBesideItsCountryIsAPlace() {
    assertThat(Who.is("Envoys from five states met in May in [Minsk], Belarus."))
        .containsExactly("Minsk LOCATION");
  }
}
