package org.policyclaims.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.EventStatus;
import org.policyclaims.Participant;
import org.policyclaims.QuadClass;
import org.policyclaims.Reading;
import org.policyclaims.format.JsonLines;

/** Which event a sentence tells of: its type, its status, who does it and to whom. */
class EventsTest {
  @ParameterizedTest
  @CsvSource({
    "Russia threatened to cut gas to Poland.,THREATEN,THREATENED,RUS,POL",
    "Israel vowed to attack Iran.,THREATEN,THREATENED,ISR,IRN",
    "The European Union imposed sanctions on Belarus and Russia.,SANCTION,DONE,IGO,BLR RUS",
    "Russia denied that it attacked Ukraine.,ASSAULT,DENIED,RUS,UKR"
  })
  void aDocumentedSentenceGivesItsEvent(
      String sentence, String type, String status, String source, String recipient) {
    assertThat(event(sentence))
        .isEqualTo("%s %s %s -> %s".formatted(type, status, source, recipient));
  }

  @ParameterizedTest
  @CsvSource({
    "Minsk sent food to Ukraine.,AID DONE BLR -> UKR",
    "The United States applauded Poland.,SUPPORT DONE USA -> POL",
    "Iran ended its support for Syria.,SANCTION DONE IRN -> SYR"
  })
  void whatTheAuthorTellsIsDone(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @Test
  void whatOnlyAnotherTellsIsReported() {
    assertThat(event("Minsk said that Kyiv attacked Belarus."))
        .isEqualTo("ASSAULT REPORTED UKR -> BLR");
  }

  @ParameterizedTest
  @CsvSource({
    "Germany promised to send tanks to Ukraine.,AGREE ANNOUNCED DEU -> UKR",
    "Germany announced that it would withdraw its troops from Mali.,AGREE ANNOUNCED DEU -> MLI"
  })
  void whatSomebodyPromisesIsAnnounced(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @Test
  void toAnnounceWhatHarmsAnotherIsAThreat() {
    assertThat(event("Poland will impose sanctions on Belarus."))
        .isEqualTo("THREATEN THREATENED POL -> BLR");
  }

  @Test
  void whoIsAskedIsTheRecipient() {
    assertThat(event("The United States demanded that Iran release the prisoners."))
        .isEqualTo("REQUEST DEMANDED USA -> IRN");
  }

  @ParameterizedTest
  @CsvSource({
    "Turkey refused to meet Greece.,REJECT REFUSED TUR -> GRC",
    "Hungary vetoed the sanctions against Russia.,REJECT REFUSED HUN -> RUS"
  })
  void whatSomebodyWillNotDoIsRefused(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @Test
  void whatDidNotHappenIsDenied() {
    assertThat(event("Iran did not attack Israel.")).isEqualTo("ASSAULT DENIED IRN -> ISR");
  }

  @Test
  void whatMayHappenIsHypothetical() {
    assertThat(event("Iran may attack Israel.")).isEqualTo("ASSAULT HYPOTHETICAL IRN -> ISR");
  }

  @Test
  void whoDoesItInAPassiveStandsBehindBy() {
    assertThat(event("Ukraine was attacked by Russia.")).isEqualTo("ASSAULT DONE RUS -> UKR");
  }

  @Test
  void aWeaponThatGoesOffNeedsNobody() {
    assertThat(event("Three Afghan soldiers were killed by a bomb."))
        .isEqualTo("ASSAULT DONE  -> AFG MIL");
  }

  @Test
  void aMiddleInitialIsNoOtherName() {
    assertThat(event("Secretary of State John F. Kerry met the leaders of Poland."))
        .isEqualTo("CONSULT DONE USA GOV -> POL GOV");
  }

  @ParameterizedTest
  @CsvSource({
    "'France, Ireland and Poland condemned Russia.',ACCUSE DONE FRA IRL POL -> RUS,3,0",
    "Russia attacked Georgia and Moldova.,ASSAULT DONE RUS -> GEO MDA,0,2"
  })
  void aListIsOneEventOfEachOfItsMembers(String sentence, String event, int actors, int objects) {
    Claim claim = Reading.document(sentence).claims().get(0);
    assertThat(written(claim.event().orElseThrow())).isEqualTo(event);
    assertThat(claim.actor().map(Participant::members).orElseThrow()).hasSize(actors);
    assertThat(claim.object().map(Participant::members).orElseThrow()).hasSize(objects);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company opened a shop.",
        "Inflation attacked France.",
        "The coup was criticized.",
        "The treaty was a bomb.",
        "If Iran attacks Israel, the price of oil rises."
      })
  void withoutAPoliticalActorOrADeedThereIsNoEvent(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clinton attacked Trump.",
        "The senator urged voters to reject the candidate.",
        "The mayor praised his wife.",
        "Obama said that Trump must apologize.",
        "The Democrats seized upon the speech."
      })
  void whatPoliticiansSayToEachOtherAtHomeIsNone(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Trump attacked Iran.,ASSAULT DONE USA GOV -> IRN",
    "The rebels of Sudan released two Turkish hostages.,RETREAT DONE SDN REB -> TUR CVL",
    "The Serbian government arrested opposition leaders.,COERCE DONE SRB GOV -> SRB OPP"
  })
  void whatIsDoneAbroadOrByForceIsOne(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Poland asked Germany to send tanks to Ukraine.,REQUEST DEMANDED POL -> DEU",
    "France told Iran to release the hostages.,REQUEST DEMANDED FRA -> IRN",
    "France warned Iran not to attack Israel.,REQUEST DEMANDED FRA -> IRN",
    "Serbia demanded a meeting of the Security Council to discuss it.,REQUEST DEMANDED SRB -> IGO"
  })
  void whoIsToDoSomethingIsAsked(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Germany promised not to send tanks to Ukraine.,REJECT REFUSED DEU -> UKR",
    "Russia is not willing to withdraw its troops from Moldova.,REJECT REFUSED RUS -> MDA",
    "Russia agreed not to attack Ukraine.,AGREE ANNOUNCED RUS -> UKR"
  })
  void notToDoSomethingIsTheOpposite(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @Test
  void whatIsAskedIsNotPromised() {
    assertThat(events("Will Germany promise to send tanks to Ukraine?"))
        .allMatch(event -> event.status() == EventStatus.HYPOTHETICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Bosnian Serbs said that their forces had completed their withdrawal from Tuzla.,"
        + "RETREAT REPORTED BIH MIL -> ",
    "Norwegian and Russian envoys return to Geneva for talks.,CONSULT DONE NOR GOV RUS GOV -> ",
    "French youths resorted to throwing stones at Spanish soldiers.,"
        + "PROTEST DONE FRA CVL -> ESP MIL",
    "Jakarta forced the relief agency of Norway out of the country.,SANCTION DONE IDN -> NOR",
    "The president of Uganda has banned Kenyan students from leaving the city.,"
        + "COERCE DONE UGA GOV -> KEN EDU",
    "The French minister arrived in Oslo for talks with Putin.,CONSULT DONE FRA GOV -> RUS GOV",
    "China expressed its anger at Norway.,ACCUSE DONE CHN -> NOR",
    "China proposed talks with India.,AGREE ANNOUNCED CHN -> IND",
    "The Lebanese army clashed with militants.,ASSAULT DONE LBN MIL -> LBN REB"
  })
  void aVerbMayOnlyBringTheAct(String sentence, String event) {
    assertThat(event(sentence).strip()).isEqualTo(event.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "A bomb near the town of Kandahar killed two Dutch soldiers.,ASSAULT DONE AFG UAF -> NLD MIL",
    "An American was arrested in Turkey.,COERCE DONE TUR -> USA",
    "American drone attacks killed two Somali villagers.,ASSAULT DONE USA -> SOM CVL",
    "The Norwegian army killed two insurgents in Iraq.,ASSAULT DONE NOR MIL -> IRQ REB"
  })
  void wherePeopleAreTellsWhoseTheyAre(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Syrian rebels attacked Damascus.,ASSAULT DONE SYR REB -> SYR",
    "French farmers blockaded Paris.,COERCE DONE FRA AGR -> FRA",
    "The fundamentalist party boycotted the elections of Algeria.,PROTEST DONE DZA PTY -> DZA"
  })
  void whoOpposesAStateIsAnother(String sentence, String event) {
    assertThat(event(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "The United States and Jordan have agreed upon a pact.,AGREE ANNOUNCED USA JOR -> ",
    "France and Germany held talks on Ukraine.,CONSULT DONE FRA DEU -> ",
    "North and South Korea exchanged fire.,ASSAULT DONE PRK KOR -> "
  })
  void ofTwoEachIsTheOthersPartner(String sentence, String event) {
    assertThat(event(sentence).strip()).isEqualTo(event.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Charter of the United Nations allows for sanctions.",
        "A United Nations resolution allows for sanctions.",
        "Two hundred refugees arrived in Norway."
      })
  void whatNobodyDoesIsNone(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trump captured the nomination.",
        "Clinton destroyed the records of her office.",
        "The newspaper released a poll on Clinton.",
        "The senator seized an opportunity in Norway.",
        "Norway would pledge to send troops to Mali if Sweden paid.",
        "Within ten years Iran will threaten Israel.",
        "Turkey refused to attack Iraq.",
        "Putin spoke to students in Moscow.",
        "The minister occupies one of the highest posts in Norway.",
        "Norway may criticize Russia."
      })
  void wordsOfEventsAloneMakeNone(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pyongyang fired three missiles into the sea.,MOBILIZE DONE PRK -> ",
    "Israel fired rockets at targets in Gaza.,ASSAULT DONE ISR -> PSE",
    "President Putin released two Ukrainian prisoners.,RETREAT DONE RUS GOV -> UKR CVL",
    "Russia captured Mariupol.,COERCE DONE RUS -> UKR",
    "Mexico imposed tariffs on American exports.,SANCTION DONE MEX -> USA",
    "Norway warned Russia.,THREATEN THREATENED NOR -> RUS",
    "Russia can attack Ukraine.,ASSAULT HYPOTHETICAL RUS -> UKR",
    "France gave weapons to the rebels.,AID DONE FRA -> --- REB"
  })
  void theirObjectTellsWhichTheyAre(String sentence, String event) {
    assertThat(event(sentence).strip()).isEqualTo(event.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "NATO called on Iran to abandon its nuclear weapons.,REQUEST DEMANDED IGO -> IRN",
    "Hamas attacked a judge.,ASSAULT DONE PSE REB -> PSE JUD",
    "The Pope attacked President Putin.,ACCUSE DONE --- REL -> RUS GOV",
    "Kenya imposed sanctions on Norway for providing weapons.,SANCTION DONE KEN -> NOR",
    "Oslo decided to press Israel to freeze settlement construction.,REQUEST DEMANDED NOR -> ISR",
    "NATO's secretary general criticized Oslo's policy towards Ukraine.,ACCUSE DONE IGO -> NOR",
    "'In the wake of the attack on Paris, Norway carried out airstrikes in Syria.',"
        + "ASSAULT DONE NOR -> SYR",
    "Putin complained that Norway had sold weapons to Ukraine.,ACCUSE DONE RUS GOV -> NOR",
    "Norway asked several countries to recognize Serbia.,REQUEST DEMANDED NOR -> ",
    "Serbian police killed a gunman.,ASSAULT DONE SRB COP -> SRB UAF",
    "Norway has accused Iran of arming the rebels.,ACCUSE DONE NOR -> IRN",
    "Russia demanded the release of three Russian sailors from Norway.,"
        + "REQUEST DEMANDED RUS -> NOR"
  })
  void whatStandsAroundAWordTellsWhichActItIs(String sentence, String event) {
    assertThat(events(sentence)).isNotEmpty();
    assertThat(written(events(sentence).get(0)).strip()).isEqualTo(event.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Danish government has no plans to meet the president of Serbia.",
        "Russia did not threaten to attack Norway.",
        "Asked whether France would refuse to meet Iran, she smiled.",
        "The court in Paris ordered the release of the report.",
        "Putin ended a trip to Norway.",
        "The Norwegian government said it would not investigate the minister.",
        "Senator Rubio said that the government should help families.",
        "The rebels marched into the town.",
        "A judge whose parents were born in Cuba met Putin.",
        "The French minister may resign.",
        "Local senators in Texas fired back at Putin.",
        "The minister helped a Danish writer finish a book.",
        "The Norwegian central bank ended a policy meeting.",
        "The senator of Texas pledged support for the schools.",
        "Putin complained that the queues had hurt support for Norway.",
        "Trump declined to answer a question about Iran.",
        "The Danish minister called for a Norwegian judge.",
        "Putin met with the wife of a Danish pastor."
      })
  void whatIsOnlyNamedOrLeftIsNone(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @Test
  void aNamesakeOfALeaderIsNotTheLeader() {
    assertThat(event("Hosni Mubarak met Putin. Mubarak left.")).contains("EGY GOV");
    assertThat(events("Karin Mubarak met Putin. Later Mubarak phoned Putin.")).isEmpty();
  }

  @Test
  void theClassAndTheRootCodeFollowFromTheType() {
    Event event = events("Russia threatened to cut gas to Poland.").get(0);
    assertThat(event.quadClass()).isEqualTo(QuadClass.VERBAL_CONFLICT);
    assertThat(event.root()).isEqualTo("13");
    assertThat(event.mode()).contains("relations");
  }

  @Test
  void anEventIsReadBackAsItWasWritten() {
    ClaimDocument document =
        Reading.document("The European Union imposed sanctions on Belarus and Russia.");
    assertThat(document.claims()).anyMatch(claim -> claim.event().isPresent());
    assertThat(JsonLines.read(JsonLines.write(document))).containsExactly(document);
  }

  @ParameterizedTest
  @CsvSource({
    "Police in Nairobi broke up a rally of the opposition.,ASSAULT DONE KEN COP -> KEN OPP",
    "Norway broke up the monopoly.,''",
    "Turkey launched strikes against Kurdish rebels.,ASSAULT DONE TUR -> TUR REB",
    "Unions in Turkey launched a strike against the government.,PROTEST DONE TUR LAB -> TUR GOV",
    "Iran was hit by an Israeli air strike.,ASSAULT DONE ISR -> IRN",
    "Belarus was hit by a wave of protests.,''",
    "Norway killed the deal with Russia.,''",
    "Norway warned against hackers from Russia.,''"
  })
  void whatAVerbDoesDependsOnWhatItIsDoneToAndByWhom(String sentence, String event) {
    assertThat(all(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway condemns and denounces the arrest of dissidents by Russian police.,ACCUSE DONE NOR -> RUS COP",
    "Norway condemned Russia and threatened Belarus.,ACCUSE DONE NOR -> RUS; THREATEN THREATENED NOR -> BLR"
  })
  void oneActToldByTwoVerbsIsOneEvent(String sentence, String events) {
    assertThat(all(sentence)).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway supported the talks with Russia.,SUPPORT DONE NOR -> RUS",
    "Norway has always supported talks with Russia.,''",
    "Police can ban rallies in Norway.,''",
    "Norway hoped to arrest Russian diplomats.,''"
  })
  void whatIsUsualPossibleOrHopedForIsNoEvent(String sentence, String event) {
    assertThat(all(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Poland called on the European Union to impose sanctions on Belarus.,REQUEST DEMANDED POL -> IGO",
    "Poland called for sanctions on Belarus.,ACCUSE DONE POL -> BLR"
  })
  void whoIsAskedForSanctionsIsNotTheirTarget(String sentence, String event) {
    assertThat(all(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Six soldiers were killed in a Turkish air strike in northern Syria.,ASSAULT DONE TUR -> SYR MIL",
    "Six soldiers were killed in the Aleppo bombing.,ASSAULT DONE  -> SYR MIL",
    "Dozens of Ukrainian fighters are held in Russian jails.,COERCE DONE RUS -> UKR REB",
    "The junta of Myanmar announced that two thousand prisoners had been pardoned.,RETREAT REPORTED MMR GOV -> MMR CVL",
    "A newspaper of Myanmar said that two thousand prisoners had been pardoned.,''"
  })
  void whoseDeedJailOrDecreeItIsActs(String sentence, String event) {
    assertThat(all(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Norwegian police arrested a teacher in a Russian town.,COERCE DONE NOR COP -> RUS EDU",
    "The Security Council criticized Norway for its view of Russia.,ACCUSE DONE IGO -> NOR",
    "The Security Council criticized Brandsma for his view of Russia.,''",
    "India called off a meeting of the ministers of India and Pakistan.,SANCTION DONE IND -> PAK GOV",
    "A Norwegian minister resigned his seat in the parliament of Russia.,'RETREAT DONE NOR GOV -> '",
    "North Korea fired a missile on Wednesday.,'MOBILIZE DONE PRK -> '",
    "North Korea fired missiles on the United States.,ASSAULT DONE PRK -> USA"
  })
  void whomTheObjectNamesIsTheRecipientAndNobodyElse(String sentence, String event) {
    assertThat(all(sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya votes in May. Kenya has five parties. Police fired tear gas at the opposition.,ASSAULT DONE KEN COP -> KEN OPP",
    "Kenya votes in May. Uganda and Kenya have parties. Uganda votes in June. Police fired tear gas at the opposition.,''",
    "Kenya votes in May. Kenya has five parties. Police arrested a thief.,''"
  })
  void aTextAboutOneCountryTellsWhosePoliceItIs(String text, String event) {
    assertThat(all(text)).isEqualTo(event);
  }

  private static String event(String sentence) {
    List<Event> events = events(sentence);
    assertThat(events).as(sentence).hasSize(1);
    return written(events.get(0));
  }

  private static String all(String text) {
    return events(text).stream().map(EventsTest::written).collect(Collectors.joining("; "));
  }

  private static List<Event> events(String sentence) {
    return Reading.document(sentence).claims().stream()
        .map(Claim::event)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String written(Event event) {
    return "%s %s %s -> %s"
        .formatted(event.type(), event.status(), codes(event.sources()), codes(event.recipients()));
  }

  /** Code and sector of each, as a table of event data has them. */
  private static String codes(List<EventParty> parties) {
    return parties.stream()
        .map(
            party ->
                party.code().orElse("---")
                    + party
                        .sector()
                        .filter(sector -> !sector.isInternational())
                        .map(sector -> " " + sector)
                        .orElse(""))
        .collect(Collectors.joining(" "));
  }
}
