package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How resolutions, communiqués and central banks say what they demand, promise and hold. */
class OfficialSentencesTest {
  private static List<String> claims(String text) {
    return Reading.claims(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          We call for the immediate release of all hostages.      > We | DEMAND call for | CT+ | We | call for | the immediate release of all hostages
          Norland has pledged $5 billion for the port.            > Norland | PROMISE pledged | CT+ | Norland | pledge | $5 billion
          The ministry warned of a long war.                      > The ministry | WARN warned of | CT+ | The ministry | warn of | a long war
          The leaders recommended a ban on the weapons.           > The leaders | PROPOSE recommended | CT+ | The leaders | recommend | a ban on the weapons
          Norway denied any participation.                        > Norway | DENY denied | CT+ | Norway | deny | any participation
          The minister admitted the mistake.                      > The minister | ADMIT admitted | CT+ | The minister | admit | the mistake
          """)
  void aPerformativeWithAThingIsActionAndCueAtOnce(String text, String claim) {
    assertThat(claims(text)).anyMatch(found -> found.startsWith(claim.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The minister did not deny the reports.   > - | AUTHOR | CT- | The minister | deny | the reports
          The minister acknowledged the mistake.   > - | AUTHOR | CT+ | The minister | acknowledge | the mistake
          Poland rejected a plan.                  > - | AUTHOR | CT+ | Poland | reject | a plan
          We stress the importance of free trade.  > - | AUTHOR | CT+ | We | stress | the importance of free trade
          """)
  void otherSayingsWithAThingAreTheAuthors(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Several groups have called for boycotting the election.  > Several groups | DEMAND called for | Uu | - | boycott | the election
          The Council calls on Norland to withdraw its troops.     > The Council | DEMAND calls on | Uu | Norland | withdraw | its troops
          The Council requests the Mission, within its existing resources, to support the elections.  > The Council | DEMAND requests | Uu | the Mission | support | the elections
          """)
  void whatIsCalledForIsDemanded(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          If the outlook worsens, the Council intends to increase the programme.  > the Council | INTEND intends | Uu | the Council | increase | the programme
          When the vote failed, the Board decided to keep the rate.               > the Board | DECIDE decided | Uu | the Board | keep | the rate
          To support the economy, the Bank decided to cut the rate.               > the Bank | DECIDE decided | Uu | the Bank | cut | the rate
          """)
  void aClauseInFrontHidesNoCue(String text, String claim) {
    assertThat(claims(text)).anyMatch(found -> found.startsWith(claim.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The ministry's position is that the border must stay open.  > The ministry | BELIEVE position | Uu | the border | stay open | -
          The Board's assessment is that the risks have grown.        > The Board | BELIEVE assessment | Uu | the risks | grow | -
          """)
  void whatAViewIsIsWhatItsHolderThinks(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The plan was reportedly rejected by the ministry.  > - | REPORT reportedly | Uu | the ministry | reject | The plan
          The court allegedly ignored the evidence.          > - | CLAIM allegedly | Uu | The court | ignore | the evidence
          The court openly ignored the evidence.             > - | AUTHOR | CT+ | The court | ignore | the evidence
          """)
  void hearsayInAnAdverbIsACueOfNobody(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The minister has repeatedly said that the port is closed.  > The minister | SAY said | Uu | - | close | the port
          It was reported that the port is closed.                   > - | REPORT was reported | Uu | - | close | the port
          I have come to the conclusion that the plan will fail.     > I | BELIEVE come to the conclusion | Uu | the plan | fail | -
          We emphasize our view that the plan will fail.             > We | BELIEVE view | Uu | the plan | fail | -
          They left in the belief that the war was lost.             > They | BELIEVE belief | Uu | - | lose | the war
          """)
  void theCueIsTheWordOfSayingAlone(String text, String claim) {
    assertThat(claims(text)).anyMatch(found -> found.startsWith(claim.strip()));
  }

  @Test
  void hearsayDoesNotReachIntoARelativeClause() {
    assertThat(claims("A system which the Red Cross backed was reportedly rejected."))
        .anyMatch(found -> found.startsWith("- | AUTHOR") && found.contains("| back |"))
        .anyMatch(found -> found.startsWith("- | REPORT reportedly | Uu | - | reject"));
  }

  @Test
  void thanksAndWhoeverItMayBeAreNoClaims() {
    assertThat(claims("Thank you for joining us.")).isEmpty();
    assertThat(claims("See the annual report of the Bank, p. 12.")).isEmpty();
    assertThat(claims("We mourn those who have lost their homes.")).hasSize(1);
    assertThat(claims("We mourn the farmers who have lost their homes.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The Council calls upon Norway, Sweden and the parties to the treaty to free the crews and requests the envoy to report in June.  > The Council | DEMAND requests | Uu | the envoy | report | -
          The Council calls upon Norway, Sweden and the parties to the treaty to free the crews and requests the envoy to report in June.  > The Council | DEMAND calls upon | Uu | Norway, Sweden and the parties to the treaty | free | the crews
          The Council recalls that the mandate ends in June, calls upon Norway to extend it and requests the Secretary-General to send a team.  > The Council | DEMAND calls upon | Uu | Norway | extend | it
          The Council of Ministers condemns the attacks on aid convoys and demands that Norway withdraw its troops.  > The Council of Ministers | DEMAND demands | Uu | Norway | withdraw | its troops
          """)
  void eachOfSeveralSayingsIsOfTheOneWhoSpeaks(String text, String claim) {
    assertThat(claims(text)).anyMatch(found -> found.startsWith(claim.strip()));
  }

  @Test
  void whatIsJoinedWithinAClauseStaysInIt() {
    assertThat(claims("The Council recalls that the mandate ends in June and costs money."))
        .contains("The Council | SAY recalls | CT+ | the mandate | cost | money");
    assertThat(claims("The Council condemns the raids and demands of the rebels."))
        .containsExactly(
            "The Council | CRITICIZE condemns | CT+ | The Council | condemn"
                + " | the raids and demands of the rebels");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The ministry appeals to Norway to reopen the port.   > The ministry | DEMAND appeals to | Uu | Norway | reopen | the port
          Lind appealed to the rebels to release the hostages. > Lind | DEMAND appealed to | Uu | the rebels | release | the hostages
          """)
  void anAppealIsADemand(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @Test
  void thePlanThatAppealsToVotersDemandsNothing() {
    assertThat(claims("The plan appeals to young voters.")).noneMatch(c -> c.contains("DEMAND"));
  }

  @Test
  void theBodyBehindAnOpeningPhraseDecides() {
    assertThat(claims("At today's meeting the Board decided that the tax would fall."))
        .containsExactly("the Board | DECIDE decided | Uu | the tax | fall | -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The ministers reaffirmed their commitment to open the border.  > The ministers | PROMISE commitment | Uu | The ministers | open | the border
          Norland reaffirmed its commitment to reducing emissions.       > Norland | PROMISE commitment | Uu | its | reduce | emissions
          Norland underlined its determination to end the war.           > Norland | INTEND determination | Uu | Norland | end | the war
          We express our readiness to open the border.                   > We | INTEND express our readiness | Uu | We | open | the border
          We reaffirm our commitment to the treaty.                      > We | PROMISE commitment | CT+ | We | reaffirm | our commitment to the treaty
          Norland announced a plan to sell the port.                     > - | AUTHOR | CT+ | Norland | announce | a plan to sell the port
          Poland stands ready to support the talks.                      > Poland | INTEND stands ready | Uu | Poland | support | the talks
          Poland is ready to support the talks.                          > - | AUTHOR | CT+ | Poland | be ready to support | the talks
          """)
  void whoReaffirmsACommitmentPromisesWhatItIsTo(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim.strip());
  }

  @Test
  void aCommitmentMayBeTheSecondThingThatIsReaffirmed() {
    assertThat(
            claims("Norland reaffirmed its support for Poland and its commitment to end the war."))
        .anyMatch(found -> found.contains("| PROMISE commitment | Uu | its | end | the war"))
        .anyMatch(found -> found.contains("| reaffirm | its support for Poland"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Having reviewed the plan, the Council adopted it.      > - | AUTHOR | CT+ | the Council | adopt | it
          Recalling its decision, the Council reviewed the plan. > - | AUTHOR | CT+ | the Council | review | the plan
          The Council adopted the plan, ending the war.          > - | AUTHOR | CT+ | The Council | adopt | the plan
          The plan is dead, the Council told the envoy.          > the Council | SAY told | Uu | The plan | be dead | -
          """)
  void whatIsDoneToAThingSaysNothingOfTheRest(String text, String claim) {
    assertThat(claims(text)).anyMatch(found -> found.startsWith(claim.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          As you know, we signed the treaty.           > - | AUTHOR | CT+ | we | sign | the treaty
          As the paper revealed, we signed the treaty. > the paper | DISCLOSE revealed | CT+ | we | sign | the treaty
          """)
  void whatEverybodyKnowsIsSaidByWhoeverSaysSo(String text, String claim) {
    assertThat(claims(text)).singleElement().asString().startsWith(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The Council decided to extend the mandate, as set out in the annex.  > The Council | DECIDE decided | Uu | The Council | extend | the mandate
          As reported by the paper, the vote was late.                         > the paper | REPORT reported | Uu | the vote | be late | -
          """)
  void whereAThingIsSetOutIsNoSayingOfTheRest(String text, String claim) {
    assertThat(claims(text)).singleElement().asString().startsWith(claim.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          The Council reaffirms that the border is closed, calls for talks and encourages Norland to pay.  > The Council | DEMAND calls for | CT+ | The Council | call for | talks
          The Council reaffirms that the border is closed, calls for talks and encourages Norland to pay.  > The Council | DEMAND encourages | Uu | Norland | pay | -
          The Council notes that the vote was late, regrets the delay and asks Norland to report.          > - | AUTHOR | CT+ | The Council | regret | the delay
          The Council notes that the vote was late, regrets the delay and asks Norland to report.          > The Council | ASK asks | Uu | Norland | report | -
          """)
  void severalSayingsAreJoinedBehindAClause(String text, String claim) {
    assertThat(claims(text)).contains(claim.strip());
  }
}
