package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A list item that goes on with the line above it is read as that line and the item. */
class ListItemsTest {
  @Test
  void actorCueAndStanceOfAnItemAreThoseOfItsOpeningLine() {
    assertThat(
            Reading.claims(
                "We commit to:\na. Accelerate the reform of the banks\nb. Open markets."))
        .containsExactly(
            "We | PROMISE commit | Uu | We | accelerate | the reform of the banks",
            "We | PROMISE commit | Uu | We | open | markets");
  }

  @Test
  void aDemandHoldsForEachOfItsItems() {
    assertThat(
            Reading.claims(
                """
                The Council calls on Norway to:

                • withdraw its troops;

                • open the port; and

                • release the hostages.
                """))
        .containsExactly(
            "The Council | DEMAND calls on | Uu | Norway | withdraw | its troops",
            "The Council | DEMAND calls on | Uu | Norway | open | the port",
            "The Council | DEMAND calls on | Uu | Norway | release | the hostages");
  }

  @Test
  void anAuxiliaryHoldsForEachItem() {
    assertThat(
            Reading.claims(
                "The Commission will:\n(a) review the directive;\n(b) publish a report."))
        .containsExactly(
            "- | AUTHOR | CT+ | The Commission | review | the directive",
            "- | AUTHOR | CT+ | The Commission | publish | a report");
  }

  @Test
  void anItemWithToGoesOnWithADecision() {
    assertThat(
            Reading.claims(
                "The Council decides:\n(a) to close the border;\n(b) to renew the mandate."))
        .containsExactly(
            "The Council | DECIDE decides | Uu | The Council | close | the border",
            "The Council | DECIDE decides | Uu | The Council | renew | the mandate");
  }

  @Test
  void itemsStandInOneLineToo() {
    assertThat(
            Reading.claims(
                "The ministers agreed to: (a) open the port; (b) end the subsidies; and (c) sign the"
                    + " treaty. Norway left the talks."))
        .containsExactly(
            "The ministers | DECIDE agreed | Uu | The ministers | open | the port",
            "The ministers | DECIDE agreed | Uu | The ministers | end | the subsidies",
            "The ministers | DECIDE agreed | Uu | The ministers | sign | the treaty",
            "- | AUTHOR | CT+ | Norway | leave | the talks");
  }

  @Test
  void aBodyIsTheSubjectOfWhatItResolves() {
    assertThat(
            Reading.claims(
                "RESOLVED, That the Senate—\n(1) condemns the attacks;\n"
                    + "(2) calls on Norway to withdraw its forces."))
        .containsExactly(
            "the Senate | CRITICIZE condemns | CT+ | the Senate | condemn | the attacks",
            "the Senate | DEMAND calls on | Uu | Norway | withdraw | its forces");
  }

  @Test
  void aListWithinAListHasBothOpeningLines() {
    assertThat(
            Reading.claims(
                """
                The Council calls on the parties to:
                1. allow the mission to:
                (a) rebuild the roads;
                (b) release the prisoners;
                2. resume the talks.
                """))
        .contains(
            "The Council | DEMAND calls on | Uu | the mission | rebuild | the roads",
            "The Council | DEMAND calls on | Uu | the mission | release | the prisoners",
            "The Council | DEMAND calls on | Uu | the parties | resume | the talks");
  }

  @Test
  void whatTheOpeningLineSaysIsSaidOnce() {
    assertThat(
            Reading.propositions(
                "The Council recalls its decision and calls on all states to:\n"
                    + "(a) freeze the funds;\n(b) close the ports."))
        .containsExactly(
            "The Council | recall | its decision",
            "all states | freeze | the funds",
            "all states | close | the ports");
  }

  @Test
  void anItemOfNounsGoesOnWithAPreposition() {
    assertThat(Reading.propositions("We call for:\n- the release of all hostages;\n- a ceasefire."))
        .containsExactly(
            "We | call for | the release of all hostages", "We | call for | a ceasefire");
  }

  @Test
  void aClauseWithThatGoesOnWithItsSaying() {
    assertThat(Reading.claims("The Bank reported that:\n• exports fell;\n• imports rose."))
        .containsExactly(
            "The Bank | REPORT reported | Uu | exports | fall | -",
            "The Bank | REPORT reported | Uu | imports | rise | -");
  }

  @Test
  void anItemThatIsASentenceStaysOne() {
    assertThat(
            Reading.claims(
                "The ministers took two decisions:\n1. Norway will open the port.\n"
                    + "2. Poland will pay the debt."))
        .containsExactly(
            "- | AUTHOR | CT+ | The ministers | take | two decisions",
            "- | AUTHOR | CT+ | Norway | open | the port",
            "- | AUTHOR | CT+ | Poland | pay | the debt");
  }

  @Test
  void whatFollowsTheListStandsForItself() {
    assertThat(
            Reading.propositions(
                "The Commission will:\n(a) review the directive;\n(b) publish a report.\n\n"
                    + "Norway left the talks."))
        .endsWith("Norway | leave | the talks");
  }

  @Test
  void aQuotationBehindAColonIsNoItem() {
    assertThat(
            Reading.claims("The minister replied that we must:\n“Norway left the talks,” he said."))
        .contains("he | SAY said | Uu | Norway | leave | the talks");
  }

  @Test
  void everySpanPointsToItsOwnWords() {
    String text = "The Commission will:\n(a) review the directive;\n(b) publish a report.";
    ClaimDocument document = Reading.document(text);
    Claim second = document.claims().get(1);
    assertThat(second.actor().orElseThrow().span()).isEqualTo(new Span(0, 14));
    assertThat(second.action().text()).isEqualTo("publish");
    assertThat(second.text()).isEqualTo("publish a report");
    assertThat(document.sentences().get(second.sentence()).in(text)).isEqualTo("publish a report.");
    Soundness.check(document);
  }

  @Test
  void itemsInOneLineGoOnWithWhatStandsBeforeThem() {
    assertThat(
            Reading.claims("Lind promised to (1) cut taxes, (2) raise wages and (3) build homes."))
        .containsExactly(
            "Lind | PROMISE promised | Uu | Lind | cut | taxes",
            "Lind | PROMISE promised | Uu | Lind | raise | wages",
            "Lind | PROMISE promised | Uu | Lind | build | homes");
    assertThat(
            Reading.claims(
                "The unions demanded (a) to open the books and (b) to end the strike ban."))
        .contains("The unions | DEMAND demanded | Uu | The unions | open | the books");
  }

  @Test
  void lettersThatTellPlacesOpenNoList() {
    assertThat(Reading.claims("Norway signed articles (a) and (b) of the treaty.")).hasSize(1);
  }

  @Test
  void severalWhoActHaveTheirListToo() {
    assertThat(
            Reading.claims("The Ministers:\n\n(a) urge Norway to leave;\n\n(b) condemn the raid."))
        .containsExactly(
            "The Ministers | DEMAND urge | Uu | Norway | leave | -",
            "The Ministers | CRITICIZE condemn | CT+ | The Ministers | condemn | the raid");
  }

  @Test
  void whatABodyDidIsListedToo() {
    assertThat(
            Reading.claims(
                "The President of the Commission:\n\n– welcomed the treaty;\n\n"
                    + "– urged Norway to sign it."))
        .contains("The President of the Commission | DEMAND urged | Uu | Norway | sign | it");
  }

  @Test
  void aResolutionInOneLineIsAList() {
    assertThat(
            Reading.claims(
                "RESOLVED, That the Senate— (1) condemns the raid on the port; and"
                    + " (2) urges Norway to free the crew."))
        .contains("the Senate | DEMAND urges | Uu | Norway | free | the crew");
  }
}
