package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.Reading;

/** Clauses that hang on others: relative, participial, adverbial, content, coordinated. */
class ClauseLinkTest {

  @Test
  void relativeSubject() {
    assertThat(Propositions.of("The firm that built the plant went bankrupt."))
        .containsExactly("The firm | build | the plant", "The firm | go bankrupt | -");
  }

  @Test
  void relativePassive() {
    assertThat(Propositions.of("The plan, which was rejected by the senate, cost a fortune."))
        .containsExactly("the senate | reject | The plan", "The plan | cost | a fortune");
  }

  @Test
  void relativeOfAPredicateNoun() {
    assertThat(Propositions.of("He was a lawyer who defended dissidents."))
        .containsExactly("He | be | a lawyer", "He | defend | dissidents");
  }

  @Test
  void relativePlace() {
    assertThat(Propositions.of("The delegation visited Riga, where it met the president."))
        .containsExactly("The delegation | visit | Riga", "it | meet | the president");
  }

  @Test
  void reducedRelative() {
    assertThat(Propositions.of("Parliament debated the bill proposed by the ministry."))
        .containsExactly("Parliament | debate | the bill", "the ministry | propose | the bill");
  }

  @Test
  void participle() {
    assertThat(Propositions.of("Germany closed the plants, citing the risk."))
        .containsExactly("Germany | close | the plants", "Germany | cite | the risk");
  }

  @Test
  void resultParticiple() {
    assertThat(Propositions.of("Germany closed the plants, leading to protests."))
        .containsExactly("Germany | close | the plants", "Germany | lead to | protests");
  }

  @Test
  void condition() {
    assertThat(Propositions.of("If Ankara pays, Moscow will deliver the missiles."))
        .containsExactly("Ankara | pay | -", "Moscow | deliver | the missiles | if: Ankara pays");
  }

  @Test
  void purposeIsAnArgument() {
    assertThat(Propositions.of("Ankara paid to avoid a war."))
        .containsExactly("Ankara | pay | - | to: avoid a war");
  }

  @Test
  void reason() {
    assertThat(Propositions.of("Ankara paid because it feared a war."))
        .containsExactly("Ankara | pay | - | because: it feared a war", "it | fear | a war");
  }

  @Test
  void content() {
    assertThat(Propositions.of("The minister said that the talks had failed."))
        .containsExactly("The minister | say | the talks had failed", "the talks | fail | -");
  }

  @Test
  void coordinatedSubjectsStayTogether() {
    assertThat(Propositions.of("Finland and Sweden joined the alliance."))
        .containsExactly("Finland and Sweden | join | the alliance");
  }

  @Test
  void coordinatedVerbsShareTheSubject() {
    assertThat(Propositions.of("Finland applied for membership and joined the alliance."))
        .containsExactly("Finland | apply for | membership", "Finland | join | the alliance");
  }

  @Test
  void coordinatedVerbsShareTheObject() {
    assertThat(Propositions.of("Finland signed and ratified the treaty."))
        .containsExactly("Finland | sign | the treaty", "Finland | ratify | the treaty");
  }

  @Test
  void coordinatedObjectsStayTogether() {
    assertThat(Propositions.of("Finland bought tanks and missiles."))
        .containsExactly("Finland | buy | tanks and missiles");
  }

  @Test
  void smallClause() {
    assertThat(Propositions.of("The ministry called the vote a sham."))
        .containsExactly(
            "The ministry | call | the vote | a sham", "SMALL_CLAUSE the vote | be | a sham");
  }

  @Test
  void theActionOfASmallClauseIsWhatIsSaid() {
    assertThat(actions("Moscow, calling Minsk a close ally, raised the price."))
        .containsExactly("a close ally [be]", "raised [raise]");
    assertThat(actions("Kallas, the prime minister of Estonia, visited Kyiv."))
        .containsExactly("the prime minister [be]", "visited [visit]");
    assertThat(actions("Voters found the law unfair.")).endsWith("unfair [be unfair]");
  }

  private static List<String> actions(String text) {
    return Reading.document(text).claims().stream()
        .map(Claim::action)
        .map(action -> action.text() + " [" + action.lemma() + "]")
        .toList();
  }

  @Test
  void itThatStandsForAClauseIsNothing() {
    assertThat(actions("Oslo has made it clear that it will not sign the treaty."))
        .containsExactly("will not sign [sign]");
    assertThat(actions("The premier called it unfair.")).containsExactly("unfair [be unfair]");
    assertThat(actions("The council made the rule clear.")).containsExactly("made [make clear]");
  }

  @Test
  void wordsToTheAudienceAreNoClaims() {
    assertThat(actions("Let me be clear: we do not seek a quarrel."))
        .containsExactly("do not seek [seek]");
    assertThat(actions("Let us not forget the miners.")).containsExactly("not forget [forget]");
    assertThat(actions("They let the miners leave.")).contains("let [let]");
  }

  @Test
  void aRelativeClauseIsNotAllThatIsSaid() {
    assertThat(actions("They backed a plan that failed."))
        .containsExactly("backed [back]", "failed [fail]");
    assertThat(actions("They said that the plan failed.")).containsExactly("failed [fail]");
    assertThat(actions("They backed the plan.")).containsExactly("backed [back]");
  }

  @Test
  void smallClauseWithAdjective() {
    assertThat(Propositions.of("Voters found the law unfair."))
        .containsExactly(
            "Voters | find | the law | unfair", "SMALL_CLAUSE the law | be unfair | -");
  }

  @Test
  void apposition() {
    assertThat(Propositions.of("Kallas, prime minister of Estonia, visited Kyiv."))
        .containsExactly(
            "APPOSITION Kallas | be | prime minister of Estonia", "Kallas | visit | Kyiv");
  }

  @Test
  void noAppositionInAList() {
    assertThat(Propositions.of("They visited Tallinn, Riga, and Vilnius."))
        .containsExactly("They | visit | Tallinn, Riga, and Vilnius");
  }

  @Test
  void nominalization() {
    assertThat(Propositions.of("Ankara's rejection of the proposal surprised Washington."))
        .containsExactly(
            "NOMINAL Ankara | reject | the proposal",
            "Ankara's rejection of the proposal | surprise | Washington");
  }

  @Test
  void nominalizationWithBy() {
    assertThat(Propositions.of("The occupation of the city by the army lasted a year."))
        .containsExactly(
            "NOMINAL the army | occupy | the city",
            "The occupation of the city by the army | last | - | a year");
  }

  @Test
  void aPlaceIsNotWhoMeetsThere() {
    assertThat(Propositions.of("The ministers, Riga, 12 March 2024, agreed on a fund."))
        .noneMatch(line -> line.startsWith("APPOSITION"));
    assertThat(Propositions.of("The capital, Riga, agreed on a fund."))
        .anyMatch(line -> line.startsWith("APPOSITION The capital | be | Riga"));
  }
}
