package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pronouns of all persons, and relative ones. */
class PronounsTest {
  @Test
  void whoCanSpeakGoesBeforeThings() {
    assertThat(Who.takesUp("The unionists lost the vote. [They] said that the port was closed."))
        .containsExactly("The unionists");
    assertThat(Who.takesUp("The shopkeepers saw new prices. [They] said that it was late."))
        .containsExactly("The shopkeepers");
    assertThat(Who.takesUp("The states sent letters. [They] said that the port was closed."))
        .containsExactly("The states");
  }

  @Test
  void timesAreNotTakenUp() {
    assertThat(Who.takesUp("The treaty held for many years. [They] closed the port."))
        .containsExactly("-");
  }

  @Test
  void aPartOfThemMeansThem() {
    assertThat(Who.takesUp("Norway and Sweden left. [Many of them] were late."))
        .containsExactly("Norway and Sweden");
    assertThat(Who.takesUp("Norway met the farmers. [Many of the farmers] were late."))
        .containsExactly("-");
  }

  @Test
  void aPossessiveMeansTheSubjectOfItsClause() {
    assertThat(Who.is("Russia would transfer [her] missile systems to Belarus."))
        .containsExactly("Russia COUNTRY RUS");
    assertThat(Who.is("Belarus has the purchase in [her] plans."))
        .containsExactly("Belarus COUNTRY BLR");
  }

  @Test
  void aPossessiveInAnInfinitiveMeansItsAgent() {
    assertThat(Who.is("Moscow is not ready to assist Belarus in building [her] military capacity."))
        .containsExactly("Belarus COUNTRY BLR");
    assertThat(Who.is("Obama urged [China] to open [its] markets."))
        .containsExactly("China COUNTRY CHN", "China COUNTRY CHN");
    assertThat(Who.is("The United States called on Iran to end [its] programme."))
        .containsExactly("Iran COUNTRY IRN");
    assertThat(Who.is("Berlin's pledge to add soldiers to [its] army was welcome."))
        .containsExactly("Germany COUNTRY DEU");
  }

  @Test
  void whoIsPraisedIsTheAgentOfWhatForNames() {
    assertThat(Who.is("Lukashenka praised China for [her] assistance."))
        .containsExactly("China COUNTRY CHN");
    assertThat(Who.is("Merkel thanked Poland for [its] help."))
        .containsExactly("Poland COUNTRY POL");
    assertThat(Who.is("Angela Merkel criticized Viktor Orban for [his] speech."))
        .containsExactly("Viktor Orban PERSON");
  }

  @Test
  void forWhomThereAreObstaclesIsTheAgentOfEfforts() {
    assertThat(
            Who.is(
                "Russia was creating obstacles for Belarus in [her] efforts to modernize aviation."))
        .containsExactly("Belarus COUNTRY BLR");
    assertThat(Who.is("France asked Germany for help with [her] debts."))
        .containsExactly("France COUNTRY FRA");
  }

  @Test
  void heAndSheAgreeInGender() {
    assertThat(Who.is("Hillary Clinton met Donald Trump. [She] greeted [him]."))
        .containsExactly("Hillary Clinton PERSON", "Donald Trump PERSON");
    assertThat(Who.is("Viktor Orban criticized Angela Merkel for [her] speech."))
        .containsExactly("Angela Merkel PERSON");
  }

  @Test
  void heReachesOverSentencesAndParagraphs() {
    assertThat(Who.is("Lukashenka arrived late. [He] apologised to [his] hosts."))
        .containsExactly("Lukashenka PERSON", "Lukashenka PERSON");
    assertThat(Who.is("Lukashenka arrived late.\n\nThe road was icy.\n\n[He] apologised."))
        .containsExactly("Lukashenka PERSON");
  }

  @Test
  void whoSpeaksIsMeantByHeInWhatIsSaid() {
    assertThat(Who.is("Donald Tusk was blunt. According to [him], Poland failed."))
        .containsExactly("Donald Tusk PERSON");
    assertThat(Who.is("Turkey said that [it] would close [its] border."))
        .containsExactly("Turkey COUNTRY TUR", "Turkey COUNTRY TUR");
  }

  @Test
  void itMeansNothingBeforeAClauseOrOfTheWeather() {
    assertThat(Who.is("[It] is unlikely that Turkey will close the border.")).containsExactly("-");
    assertThat(Who.is("Turkey said that [it] was raining.")).containsExactly("-");
  }

  @Test
  void itMeansAThingWithoutAName() {
    assertThat(
            Who.is(
                "Such an approach appears to be Russia's strategy and [it] is unlikely to change."))
        .containsExactly("-");
    assertThat(Who.is("The treaty was signed in 1990. [It] has expired.")).containsExactly("-");
  }

  @Test
  void anObjectItMeansAnObject() {
    assertThat(Who.takesUp("Norway drafted a treaty. Sweden rejected [it]."))
        .containsExactly("a treaty");
    assertThat(Who.takesUp("Parliament passed a law that bans imports. Hungary opposed [it]."))
        .containsExactly("a law");
    assertThat(Who.takesUp("Norway built a pipeline, but Russia destroyed [it]."))
        .containsExactly("a pipeline");
    assertThat(Who.takesUp("Norway signed the pact. Sweden agreed to [it]."))
        .containsExactly("the pact");
  }

  @Test
  void anObjectItMeansNoSubjectButOfWhatIsDoneToSomebody() {
    assertThat(Who.is("Norway left the talks. Sweden rejected [it].")).containsExactly("-");
    assertThat(Who.is("Norway left the talks. Sweden thanked [it]."))
        .containsExactly("Norway COUNTRY NOR");
    assertThat(Who.is("Norway attacked Sweden. Finland helped [it]."))
        .containsExactly("Sweden COUNTRY SWE");
    assertThat(Who.is("Estonia joined NATO, and Armenia left [it]."))
        .containsExactly("NATO ORGANIZATION");
  }

  @Test
  void whatTakesEffectIsAThing() {
    String signed = "Norway signed the treaty in May. ";
    assertThat(Who.takesUp(signed + "[It] enters into force in June."))
        .containsExactly("the treaty");
    assertThat(Who.takesUp(signed + "[It] expires in June.")).containsExactly("the treaty");
    assertThat(Who.takesUp(signed + "[It] was ratified in June.")).containsExactly("the treaty");
    assertThat(Who.is(signed + "[It] left the union in June."))
        .containsExactly("Norway COUNTRY NOR");
    assertThat(Who.is(signed + "[It] has not ratified the pact."))
        .containsExactly("Norway COUNTRY NOR");
  }

  @Test
  void onePersonIsNotBothHeAndShe() {
    assertThat(Who.is("Lind told Holt that [she] would resign because [he] had lied."))
        .containsExactly("Lind PERSON", "Holt PERSON");
    assertThat(Who.is("Minister Dahl met Minister Vik. [She] told [him] that [he] had to go."))
        .containsExactly("Dahl PERSON", "Vik PERSON", "Vik PERSON");
  }

  @Test
  void aKnownWomanIsSheBeforeWhoMayBeOne() {
    assertThat(Who.is("Alex Berg trusts Martha Lind. [She] left."))
        .containsExactly("Martha Lind PERSON");
    assertThat(Who.is("Alex Berg trusts Jan Kowal. [She] left."))
        .containsExactly("Alex Berg PERSON");
  }

  @Test
  void whoSomethingIsSaidOfIsMeantInIt() {
    assertThat(Who.is("\"[He] lied to me,\" Martha Lind said of Peter Holt."))
        .containsExactly("Peter Holt PERSON");
    assertThat(Who.is("\"[She] has failed,\" Berg said about Kowal."))
        .containsExactly("Kowal PERSON");
  }

  @Test
  void whoHasNoNameIsTakenUpWhereNobodyNamedAgrees() {
    assertThat(Who.takesUp("Marta Lind turned to the ambassador. [He] left the room."))
        .containsExactly("the ambassador");
    assertThat(Who.takesUp("The two companies merged. [They] closed a plant."))
        .containsExactly("The two companies");
    assertThat(Who.takesUp("Norway and its allies rejected the plan. [They] left."))
        .containsExactly("Norway and its allies");
  }

  @Test
  void theyMeansAPeopleOrSeveral() {
    assertThat(Who.is("The Turks left. [They] had lost.")).containsExactly("Turkey GROUP TUR");
    assertThat(Who.is("Putin met Xi. [They] agreed.")).containsExactly("-");
  }

  @Test
  void iAndWeMeanTheSourceOfAQuotation() {
    assertThat(Who.is("\"[I] will not go,\" said Theresa May."))
        .containsExactly("Theresa May PERSON");
    assertThat(Who.is("\"[We] will not go,\" Theresa May said. \"[I] am tired.\""))
        .containsExactly("Theresa May PERSON", "Theresa May PERSON");
    assertThat(Who.is("[I] think that Theresa May will go.")).containsExactly("-");
  }

  @Test
  void aRelativePronounMeansWhatItsClauseHangsOn() {
    assertThat(Who.is("Vladimir Putin, [who] rules Russia, agreed."))
        .containsExactly("Vladimir Putin PERSON");
    assertThat(Who.is("Ukraine, [which] borders Russia, agreed."))
        .containsExactly("Ukraine COUNTRY UKR");
    assertThat(Who.is("Ukraine, [whose] army is small, agreed."))
        .containsExactly("Ukraine COUNTRY UKR");
  }

  @Test
  void aReflexivePronounMeansTheSubject() {
    assertThat(Who.is("Putin hurt [himself].")).containsExactly("Putin PERSON");
  }

  @Test
  void allOfWhomAreSeveral() {
    assertThat(Who.is("She met Anna Weber, Bill Carter and John Miller, all of [whom] agreed."))
        .containsExactly("-");
  }

  @Test
  void sheIsAPersonRatherThanACountry() {
    assertThat(Who.is("Anna Weber visited Norway. [She] was released from prison in Burma."))
        .containsExactly("Anna Weber PERSON");
  }

  @Test
  void itselfBesideANameIsThatName() {
    assertThat(Who.is("The plan was unpopular in Japan [itself]."))
        .containsExactly("Japan COUNTRY JPN");
  }

  @Test
  void whoIsNamedAfterAccordingToIsNotMeantBefore() {
    assertThat(Who.is("Bill Carter was tired. [He] would resign, according to Anna Weber."))
        .containsExactly("Bill Carter PERSON");
  }

  @Test
  void whoIsAskedIsTheOneThatTheRestIsAbout() {
    assertThat(Who.is("Kerry urged North Korea to resume the talks that [it] had left."))
        .containsExactly("North Korea COUNTRY PRK");
  }

  @Test
  void asOnePutItMeansNothing() {
    assertThat(Who.is("Germany is tired, as Merkel put [it].")).containsExactly("-");
  }

  @Test
  void iOutsideOfQuotationsIsTheAuthor() {
    assertThat(Who.is("A view from Minsk\nBy Anna Nowak\n[I] disagree with the ministry."))
        .containsExactly("Anna Nowak PERSON");
    assertThat(Who.is("By Anna Nowak\n“[I] disagree,” Viktor Orban said."))
        .containsExactly("Viktor Orban PERSON");
  }

  @Test
  void whatHasNoNameIsTakenUpInItsWords() {
    assertThat(Who.takesUp("The treaty of 1990 was signed in Oslo. [It] has expired."))
        .containsExactly("The treaty of 1990");
    assertThat(Who.takesUp("Several ministers met in Oslo. [They] signed a deal."))
        .containsExactly("Several ministers");
    assertThat(Who.takesUp("Norway drafted a treaty. [It] is small. [The treaty] failed."))
        .containsExactly("-", "-");
  }

  @Test
  void twoWhoAreNamedTogetherAreTakenUpTogether() {
    assertThat(
            Who.takesUp(
                "Norway and Sweden signed a treaty. [Both] praised the deal."
                    + " [The two countries] will meet. [Both countries] will vote."))
        .containsExactly("Norway and Sweden", "Norway and Sweden", "Norway and Sweden");
    assertThat(Who.takesUp("Norway signed a treaty. [The countries] will meet."))
        .containsExactly("-");
  }

  @Test
  void theFormerAndTheLatterAreEachOfTwo() {
    assertThat(
            Who.is(
                "Norway and Sweden signed a treaty. [The former] wants a delay."
                    + " [The latter] opposes the delay."))
        .containsExactly("Norway COUNTRY NOR", "Sweden COUNTRY SWE");
  }

  @Test
  void iInAQuotationIsWhoQuotesAndNotWhoIsQuotedWithin() {
    assertThat(Who.is("\"Viktor Orban said that [I] would go,\" Angela Merkel told reporters."))
        .containsExactly("Angela Merkel PERSON");
    assertThat(Who.is("‘[We] will leave Norway,’ Anna Weber said."))
        .containsExactly("Anna Weber PERSON");
    assertThat(Who.is("\"Nobody knows,\" Anna Weber said. \"Neither do [I].\""))
        .containsExactly("Anna Weber PERSON");
  }

  @Test
  void theObjectOfAParticipleIsAnotherThanItsDoer() {
    assertThat(Who.is("Viktor Orban praised Donald Tusk, thanking [him] for gas."))
        .containsExactly("Donald Tusk PERSON");
    assertThat(Who.is("Viktor Orban won the vote, earning [him] a seat."))
        .containsExactly("Viktor Orban PERSON");
  }

  @Test
  void anObjectOwnsWhatItsDoerCannot() {
    assertThat(Who.is("Donald Trump tied Hillary Clinton to [her] husband."))
        .containsExactly("Hillary Clinton PERSON");
    assertThat(Who.is("Donald Trump tied Bill Clinton to [his] wife."))
        .containsExactly("Donald Trump PERSON");
  }

  @Test
  void aNameBesideTheOneThatItNamesIsItsName() {
    assertThat(Who.is("The object of his admiration, Vladimir Putin, praised [his] army."))
        .containsExactly("Vladimir Putin PERSON");
  }

  @Test
  void whoSpeaksIsSomebodyWhomHeDoesNotName() {
    assertThat(
            Who.is(
                "“It is late,” said Angela Merkel. “And he has no friends that Hillary Clinton has,”"
                    + " [she] said."))
        .containsExactly("Angela Merkel PERSON");
    assertThat(Who.is("Hillary Clinton met Angela Merkel. “It is late,” [she] said."))
        .containsExactly("Hillary Clinton PERSON");
  }
}
