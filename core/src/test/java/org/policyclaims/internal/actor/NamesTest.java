package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names, full and partial, and their aliases. */
class NamesTest {

  @Test
  void aLastNameMeansTheFullNameOfTheText() {
    assertThat(Who.is("[Angela Merkel] met the press. [Merkel] was calm."))
        .containsExactly("Angela Merkel PERSON", "Angela Merkel PERSON");
  }

  @Test
  void aLastNameMeansAFullNameThatComesLater() {
    assertThat(Who.is("[Merkel] won again. Nobody had expected that Angela Merkel would win."))
        .containsExactly("Angela Merkel PERSON");
  }

  @Test
  void aSpellingVariantMeansTheSamePerson() {
    assertThat(Who.is("Alexander Lukashenka spoke on Monday. [Lukashenko] spoke again."))
        .containsExactly("Alexander Lukashenka PERSON");
    assertThat(Who.is("Maria Keller met Anna Kellner. [Kellner] spoke."))
        .containsExactly("Anna Kellner PERSON");
  }

  @Test
  void titlesAreNoPartOfAName() {
    assertThat(Who.is("[Mr. Petrov] resigned.")).containsExactly("Petrov PERSON");
    assertThat(Who.is("[Russian Foreign Minister Sergei Lavrov] arrived."))
        .containsExactly("Sergei Lavrov PERSON");
  }

  @Test
  void aTitleTellsPersonsOfTheSameNameApart() {
    assertThat(Who.is("Michelle Obama smiled. [Mr. Obama] waved.")).containsExactly("Obama PERSON");
  }

  @Test
  void anAcronymMeansTheNameBeforeIt() {
    assertThat(Who.is("The Green Harbour Foundation (GHF) closed. [GHF] gave no reason."))
        .containsExactly("Green Harbour Foundation ORGANIZATION");
  }

  @Test
  void listedInstitutionsAreKnownByAllTheirNames() {
    assertThat(Who.is("The [Organization for Security and Co-operation in Europe] sent observers."))
        .containsExactly("OSCE ORGANIZATION");
    assertThat(Who.is("[The EU] and [the IMF] lent money."))
        .containsExactly("European Union ORGANIZATION", "International Monetary Fund ORGANIZATION");
  }

  @Test
  void listedCountriesAreKnownByAllTheirNames() {
    assertThat(Who.is("[Britain] voted. [The UK] left. [Great Britain] waits."))
        .containsExactly(
            "United Kingdom COUNTRY GBR",
            "United Kingdom COUNTRY GBR",
            "United Kingdom COUNTRY GBR");
    assertThat(Who.is("[Burma] and Thailand signed.")).containsExactly("Myanmar COUNTRY MMR");
    assertThat(Who.is("[Côte d’Ivoire] elected a president."))
        .containsExactly("Côte d’Ivoire COUNTRY CIV");
    assertThat(Who.is("[St. Kitts and Nevis] voted."))
        .containsExactly("Saint Kitts and Nevis COUNTRY KNA");
    assertThat(Who.is("[Bosnia-Herzegovina] voted."))
        .containsExactly("Bosnia and Herzegovina COUNTRY BIH");
  }

  @Test
  void aCountryInCapitalsIsStillACountry() {
    assertThat(Who.is("RUSSIA REJECTS [UKRAINE] OFFER")).containsExactly("Ukraine COUNTRY UKR");
  }

  @Test
  void aPersonMayBearACountrysName() {
    assertThat(Who.is("[Michael Jordan] spoke. [Jordan] said nothing."))
        .containsExactly("Michael Jordan PERSON", "Michael Jordan PERSON");
    assertThat(Who.is("[Chad Miller] said that it rained.")).containsExactly("Chad Miller PERSON");
    assertThat(Who.is("[Jordan] closed its border with Syria."))
        .containsExactly("Jordan COUNTRY JOR");
  }

  @Test
  void anAmbiguousNameIsTheStateInItsCompany() {
    assertThat(Who.is("[Georgia] accused Russia of an attack."))
        .containsExactly("Georgia COUNTRY GEO");
    assertThat(Who.is("Voters in [Georgia] and Florida went to the polls."))
        .containsExactly("Georgia LOCATION");
  }

  @Test
  void aNameThatTheRecogniserMistakesIsAPersonByWhatIsSaidOfIt() {
    assertThat(Who.is("[Parotnikau], an analyst, said that he was wrong."))
        .containsExactly("Parotnikau PERSON");
    assertThat(Who.is("[South Korea's president], Moon Jae-in, objected."))
        .containsExactly("Moon Jae-in PERSON");
  }

  @Test
  void aNameWithAnInstitutionInItIsStillAPersons() {
    assertThat(Who.is("The case went to [Supreme Court Justice Anna Weber]."))
        .containsExactly("Anna Weber PERSON");
    assertThat(Who.is("[The Justice Department] and Congress agreed."))
        .containsExactly("Department of Justice ORGANIZATION");
  }

  @Test
  void hyphensBelongToNames() {
    assertThat(Who.is("[Jean-Luc Moreau] spoke. [Moreau] left."))
        .containsExactly("Jean-Luc Moreau PERSON", "Jean-Luc Moreau PERSON");
    assertThat(Who.is("[President Moon Jae-in] spoke.")).containsExactly("Moon Jae-in PERSON");
  }

  @Test
  void daysAreNobody() {
    assertThat(Who.is("[Monday] was quiet.")).containsExactly("-");
  }

  @Test
  void twoOfTheSameLastNameStayApart() {
    assertThat(Who.is("Bill Carter met Anna Carter. [Anna Carter] smiled at [Bill Carter]."))
        .containsExactly("Anna Carter PERSON", "Bill Carter PERSON");
  }

  @Test
  void theLastWordOfANameMeansTheOneNamedLast() {
    assertThat(Who.is("The European Commission approved it. [The Commission] left."))
        .containsExactly("European Commission ORGANIZATION");
    assertThat(Who.is("The Council of the European Union approved it. [The Council] left."))
        .containsExactly("Council of the European Union ORGANIZATION");
    assertThat(
            Who.is(
                "The Nordic Oil Company met the European Commission. [The Commission] and the"
                    + " firm agreed."))
        .containsExactly("European Commission ORGANIZATION");
    assertThat(Who.is("[The Commission] left. The European Commission approved it."))
        .doesNotContain("European Commission ORGANIZATION");
  }
}
