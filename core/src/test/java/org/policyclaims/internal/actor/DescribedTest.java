package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups, bodies and persons that are described rather than named. */
class DescribedTest {

  @Test
  void aPhraseIsNobodyWhenOnlyAPartOfItIs() {
    assertThat(Who.is("[the Kremlin's long-term strategy] failed.")).containsExactly("-");
    assertThat(Who.is("[Russia's interests] are clear.")).containsExactly("-");
    assertThat(Who.is("[the Russian assistance] came.")).containsExactly("-");
    assertThat(Who.is("[a Russian airbase] opened.")).containsExactly("-");
  }

  @Test
  void severalAreNotOne() {
    assertThat(Who.is("[Minsk and Moscow] signed.")).containsExactly("-");
  }

  @Test
  void thoseWhoServeACountryStandForIt() {
    assertThat(Who.is("[Russian officials] denied it.")).containsExactly("Russia GROUP RUS");
    assertThat(Who.is("[Kremlin officials] said so.")).containsExactly("Russia GROUP RUS");
    assertThat(Who.is("[American troops] left.")).containsExactly("United States GROUP USA");
  }

  @Test
  void thoseWhoOnlyComeFromACountryDoNot() {
    assertThat(Who.is("[Syrian refugees] crossed the river.")).containsExactly("- GROUP");
  }

  @Test
  void aPeopleAsAWholeMayStandForItsCountry() {
    assertThat(Who.is("[The Russians] left.")).containsExactly("Russia GROUP RUS");
    assertThat(Who.is("[The Chinese] have built roads.")).containsExactly("China GROUP CHN");
  }

  @Test
  void someOfAPeopleAreNoState() {
    assertThat(Who.is("[Palestinians] protested.")).containsExactly("Palestinians GROUP");
    assertThat(Who.is("The police arrested [two Norwegians].")).containsExactly("Norwegians GROUP");
    assertThat(Who.is("[The Norwegian people] voted.")).containsExactly("Norwegians GROUP");
  }

  @Test
  void theSubjectIsNotTheDescriptionInItsClause() {
    assertThat(Who.is("Norsk Oil owns [the firm].")).containsExactly("- ORGANIZATION");
    assertThat(Who.is("Baltic Bank ran and owned [the bank].")).containsExactly("- ORGANIZATION");
    assertThat(Who.is("Baltic Bank said that [the bank] had failed."))
        .containsExactly("Baltic Bank ORGANIZATION");
    assertThat(Who.is("Donald Trump spoke. [The president of that country] left."))
        .containsExactly("- PERSON");
  }

  @Test
  void whoeverIsOfACountryHasItsCode() {
    assertThat(Who.affiliations("[Two Norwegians] left.")).containsExactly("NOR");
    assertThat(Who.affiliations("[Norwegian troops] left.")).containsExactly("NOR");
    assertThat(Who.affiliations("[A Norwegian court] rejected it.")).containsExactly("NOR");
    assertThat(Who.affiliations("[Syrian refugees] crossed the river.")).containsExactly("SYR");
    assertThat(Who.affiliations("[The Swedish prime minister] left.")).containsExactly("SWE");
    assertThat(Who.affiliations("[Swedish Prime Minister Lind] left.")).containsExactly("SWE");
    assertThat(Who.affiliations("[Sweden's Foreign Minister Jan Holt] left."))
        .containsExactly("SWE");
    assertThat(Who.affiliations("[The British Red Cross] left.")).containsExactly("GBR");
  }

  @Test
  void aStateAndAThingHaveNoAffiliation() {
    assertThat(Who.affiliations("[Norway] left.")).containsExactly("-");
    assertThat(Who.affiliations("[Norwegian oil] fell.")).containsExactly("-");
    assertThat(Who.affiliations("[The minister] left.")).containsExactly("-");
  }

  @Test
  void aGovernmentIsItsCountryAndAMinistryABodyOfIt() {
    assertThat(Who.is("[The Saudi government] denied it."))
        .containsExactly("Saudi Arabia COUNTRY SAU");
    assertThat(Who.is("[China's foreign ministry] said that it was wrong."))
        .containsExactly("China ORGANIZATION CHN");
    assertThat(Who.is("[The Ukrainian parliament] passed the bill."))
        .containsExactly("Ukraine ORGANIZATION UKR");
  }

  @Test
  void anAdministrationIsCalledByAName() {
    assertThat(Who.is("[The Obama administration] agreed."))
        .containsExactly("Obama administration ORGANIZATION");
  }

  @Test
  void unknownOnesHaveATypeOnly() {
    assertThat(Who.is("[Lawmakers] objected.")).containsExactly("- GROUP");
    assertThat(Who.is("[A spokesman] objected.")).containsExactly("- PERSON");
  }

  @Test
  void anOfficeMeansItsHolder() {
    assertThat(Who.is("President Erdogan met the envoy. [The president] was angry."))
        .containsExactly("Erdogan PERSON");
    assertThat(Who.is("Senator Bob Corker spoke. [The senator] left early."))
        .containsExactly("Bob Corker PERSON");
    assertThat(Who.is("Sen. Bob Corker spoke. [The senator] left early."))
        .containsExactly("Bob Corker PERSON");
    assertThat(Who.is("President Erdogan met the envoy. [The envoy] was angry."))
        .containsExactly("- PERSON");
  }

  @Test
  void aDescriptionMeansAnotherThanTheSubject() {
    assertThat(
            Who.is("Trump attacked Clinton after [the former secretary of state] had mocked him."))
        .containsExactly("Clinton PERSON");
  }

  @Test
  void aKindOfBodyMeansTheOneNamed() {
    assertThat(Who.is("[NATO] will meet. The [alliance] has grown."))
        .containsExactly("NATO ORGANIZATION", "NATO ORGANIZATION");
    assertThat(Who.is("The European Commission fined Gazprom. [The company] will appeal."))
        .containsExactly("Gazprom ORGANIZATION");
    assertThat(Who.is("The Foreign Ministry of Ukraine spoke. [The ministry] was brief."))
        .containsExactly("Ukraine ORGANIZATION UKR");
  }

  @Test
  void theCountryMeansTheOneSpokenOf() {
    assertThat(Who.is("Germany sent ships. [The country] has few of them."))
        .containsExactly("Germany COUNTRY DEU");
    assertThat(Who.is("NATO and Russia met. [Both countries] agreed.")).containsExactly("-");
  }

  @Test
  void onesOwnCountryIsThatOfOnesOffice() {
    assertThat(
            Who.is("Japanese Prime Minister Shinzo Abe spoke. \"[My country] will act,\" he said."))
        .containsExactly("Japan COUNTRY JPN");
  }

  @Test
  void whoIsEquatedWithANameIsTheSame() {
    assertThat(Who.is("[The winner] was Anna Weber.")).containsExactly("Anna Weber PERSON");
    assertThat(Who.is("[The answer] was Anna Weber.")).containsExactly("-");
    assertThat(Who.is("[The candidate] was Anna Weber.")).containsExactly("Anna Weber PERSON");
    assertThat(Who.is("[The candidate] was a lawyer.")).containsExactly("- PERSON");
  }

  @Test
  void anExampleOfOneIsMeant() {
    assertThat(Who.is("[A body such as the Northern Bank] warned Norway."))
        .containsExactly("Northern Bank ORGANIZATION");
    assertThat(Who.is("[A country such as Norway] can wait."))
        .containsExactly("Norway COUNTRY NOR");
    assertThat(Who.is("[Bodies such as the Northern Bank] warned Norway."))
        .containsExactly("- ORGANIZATION");
  }

  @Test
  void aNameMayBeShortenedToItsLastWord() {
    assertThat(Who.is("Congress passed the Safe Harbour Act. [The Act] failed."))
        .containsExactly("Safe Harbour Act MISCELLANEOUS");
    assertThat(Who.is("Congress passed the Safe Harbour Act. [The Treaty] failed."))
        .containsExactly("Treaty");
  }

  @Test
  void aMovementHasNoBranches() {
    assertThat(Who.is("[Lebanese Hezbollah] fired. [The Norwegian Trade Union] helped."))
        .containsExactly("Hezbollah ORGANIZATION", "Norwegian Trade Union ORGANIZATION");
  }

  @Test
  void aPartyTellsCandidatesApart() {
    assertThat(
            Who.is(
                "Anna Weber (R-Ohio) met Bill Carter (D-Maine). [The Democratic lawmaker] was late."))
        .containsExactly("Bill Carter PERSON");
  }

  @Test
  void theCountryIsAnotherThanTheOneThatActsOnIt() {
    assertThat(Who.is("Syria lost the war. Turkey invaded [the country]."))
        .containsExactly("Syria COUNTRY SYR");
    assertThat(Who.is("Syria lost the war. [The country] is poor."))
        .containsExactly("Syria COUNTRY SYR");
  }

  @Test
  void theGovernmentOfAPersonIsThatOfTheirCountry() {
    assertThat(
            Who.is(
                "Syrian President Bashar Assad spoke. Turkey attacked [the government] of Assad."))
        .containsExactly("Syria COUNTRY SYR");
  }

  @Test
  void whoseMyGovernmentIsCannotBeToldFromTheCountryBefore() {
    assertThat(Who.is("Russia broke its word. My [government] proposes a fund."))
        .containsExactly("-");
    assertThat(Who.is("Russia broke its word. The Russian [government] denied it."))
        .containsExactly("Russia COUNTRY RUS");
  }

  @Test
  void theSameWordMeansTheSameGovernmentAgain() {
    assertThat(
            Who.is(
                "The Georgian government signed the treaty. Georgia buys gas from Azerbaijan, which"
                    + " is rich. [The government] kept the treaty secret."))
        .containsExactly("Georgia COUNTRY GEO");
    assertThat(
            Who.is(
                "Georgia signed the treaty. Azerbaijan rejected it. [The government] kept it"
                    + " secret."))
        .containsExactly("Azerbaijan COUNTRY AZE");
    assertThat(
            Who.is(
                "The Georgian government signed the treaty. Azerbaijan has gas. The Azeri"
                    + " government rejected the treaty. [The government] kept it secret."))
        .containsExactly("Azerbaijan COUNTRY AZE");
  }

  @Test
  void whoeverHoldsOneOfficeIsNotMeantByAnother() {
    assertThat(Who.is("He met President Jan Nowak. [The Foreign Minister] left."))
        .containsExactly("- PERSON");
    assertThat(Who.is("He met President Jan Nowak. [The Secretary-General] left."))
        .containsExactly("- PERSON");
    assertThat(Who.is("Jan Nowak won. [The opposition leader] left."))
        .containsExactly("Jan Nowak PERSON");
    assertThat(Who.is("He met President Jan Nowak. [The president] left."))
        .containsExactly("Jan Nowak PERSON");
  }
}
