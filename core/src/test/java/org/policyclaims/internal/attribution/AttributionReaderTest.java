package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.policyclaims.Stance;

/** Attributions, a sentence in and {@code source | cue | content} out, a dash where empty. */
class AttributionReaderTest {
  @Nested
  class Clauses {
    @Test
    void withThat() {
      assertThat(read("The minister said that the bridge was unsafe."))
          .containsExactly("The minister | said | that the bridge was unsafe");
    }

    @Test
    void withoutThat() {
      assertThat(read("The minister said the bridge was unsafe."))
          .containsExactly("The minister | said | the bridge was unsafe");
    }

    @Test
    void ofWhatIsRegretted() {
      assertThat(read("The ministers regretted that no agreement had been reached."))
          .containsExactly("The ministers | regretted | that no agreement had been reached");
    }

    @Test
    void behindAStrayComma() {
      assertThat(read("He said, that the road was closed."))
          .containsExactly("He | said | that the road was closed");
    }

    @Test
    void ofARelativeClause() {
      assertThat(read("The envoy, who said that talks had stalled, is tired."))
          .contains("who | said | that talks had stalled");
    }

    @Test
    void nested() {
      assertThat(read("Reuters reported that the minister denied that the plant had leaked."))
          .containsExactly(
              "Reuters | reported | that the minister denied that the plant had leaked",
              "the minister | denied | that the plant had leaked");
    }

    @Test
    void ofCuesThatShareASource() {
      assertThat(read("The senator criticized the treaty and said that Oslo would leave it."))
          .containsExactly(
              "The senator | criticized | the treaty",
              "The senator | said | that Oslo would leave it");
    }

    @Test
    void aroundACueSetIn() {
      assertThat(read("The deal, the minister added, is dead."))
          .containsExactly("the minister | added | The deal … is dead");
    }

    @Test
    void notOfThatSaid() {
      assertThat(read("That said, the treaty remains in force.")).isEmpty();
    }
  }

  @Nested
  class Impersonal {
    @Test
    void itWasReportedThat() {
      assertThat(read("It was reported that the convoy had crossed the border."))
          .containsExactly("- | was reported | that the convoy had crossed the border");
      assertThat(Sayings.only("It was reported that the convoy had crossed the border.").stance())
          .isEqualTo(Stance.REPORT);
    }

    @Test
    void isSaidTo() {
      assertThat(read("The general is said to own three villas."))
          .containsExactly("- | is said | The general … to own three villas");
    }

    @Test
    void isBelievedToHave() {
      assertThat(read("The rebels are believed to have left the valley."))
          .containsExactly("- | are believed | The rebels … to have left the valley");
    }

    @Test
    void passiveWithAnAgent() {
      assertThat(read("The plan was criticized by the union."))
          .containsExactly("the union | was criticized | The plan");
    }
  }

  @Nested
  class InfinitivesAndGerunds {
    @Test
    void promised() {
      assertThat(read("Norway promised to withdraw its troops."))
          .containsExactly("Norway | promised | to withdraw its troops");
    }

    @Test
    void deniedHaving() {
      assertThat(read("The bank denied having sent the money."))
          .containsExactly("The bank | denied | having sent the money");
    }

    @Test
    void accusedOf() {
      assertThat(read("The union accused the ministry of hiding the figures."))
          .containsExactly("The union | accused | the ministry of hiding the figures");
    }

    @Test
    void threatenedTo() {
      assertThat(read("The junta threatened to close the strait."))
          .containsExactly("The junta | threatened | to close the strait");
    }

    @Test
    void urgedSomeoneTo() {
      assertThat(read("Oslo urged Stockholm to reopen the border."))
          .containsExactly("Oslo | urged | Stockholm to reopen the border");
    }

    @Test
    void attemptsJoinTheirVerb() {
      assertThat(Sayings.only("The navy attempted to board the ship.").joins()).isTrue();
    }
  }

  @Nested
  class PhrasesAsContent {
    @Test
    void calledFor() {
      assertThat(read("The bishop called for a ceasefire."))
          .containsExactly("The bishop | called for | a ceasefire");
    }

    @Test
    void calledTheVoteASham() {
      assertThat(read("The paper calls the vote a sham."))
          .containsExactly("The paper | calls | the vote a sham");
    }

    @Test
    void claimingAPlaceAnAlly() {
      assertThat(read("Moscow, albeit claiming Riga a close ally, sent no help."))
          .contains("Moscow | claiming | Riga a close ally");
    }

    @Test
    void judged() {
      Frame praise = Sayings.only("The king praised Norway for its help.");
      assertThat(praise.judging()).isTrue();
      assertThat(praise.stance()).isEqualTo(Stance.PRAISE);
    }

    @Test
    void agreeingToDoSomethingIsADecision() {
      assertThat(Sayings.only("The parliament agreed to submit the treaty.").stance())
          .isEqualTo(Stance.DECIDE);
      assertThat(Sayings.only("The parliament agreed that the treaty was sound.").stance())
          .isEqualTo(Stance.BELIEVE);
      assertThat(Sayings.only("The parliament agreed on the treaty.").stance())
          .isEqualTo(Stance.BELIEVE);
    }
  }

  @Nested
  class CuesOfSeveralWords {
    @Test
    void letSlip() {
      assertThat(read("The premier let slip that the fleet was leaving."))
          .containsExactly("The premier | let slip | that the fleet was leaving");
      assertThat(Sayings.only("The premier let slip that the fleet was leaving.").stance())
          .isEqualTo(Stance.DISCLOSE);
    }

    @Test
    void madeClear() {
      assertThat(read("The envoy made clear that talks were over."))
          .containsExactly("The envoy | made clear | that talks were over");
    }

    @Test
    void madeItClear() {
      assertThat(read("Oslo has made it clear that it will not sign the treaty."))
          .contains("Oslo | has made … clear | that it will not sign the treaty");
      assertThat(read("Oslo made a clear request for help."))
          .noneMatch(each -> each.contains("clear |"));
    }

    @Test
    void wentOnRecord() {
      assertThat(read("The officer went on record that the shells were old."))
          .containsExactly("The officer | went on record | that the shells were old");
    }

    @Test
    void cameOutAgainst() {
      assertThat(read("The envoy came out against the treaty."))
          .containsExactly("The envoy | came out against | the treaty");
    }

    @Test
    void isOfTheOpinion() {
      assertThat(read("The council is of the opinion that the law is void."))
          .containsExactly("The council | is of the opinion | that the law is void");
    }

    @Test
    void playedDownAndRuledOut() {
      assertThat(read("The premier played down the risks."))
          .containsExactly("The premier | played down | the risks");
      assertThat(read("The premier ruled out new elections."))
          .containsExactly("The premier | ruled out | new elections");
    }

    @Test
    void expressedConcernAbout() {
      assertThat(read("The envoy expressed concern about the blockade."))
          .containsExactly("The envoy | expressed concern about | the blockade");
    }

    @Test
    void issuedAStatementSaying() {
      assertThat(read("The lawyer issued a statement saying that the verdict was unjust."))
          .containsExactly("The lawyer | issued a statement saying | that the verdict was unjust");
    }

    @Test
    void continuedToInsist() {
      assertThat(read("The premier continued to insist that the budget was sound."))
          .containsExactly("The premier | continued to insist | that the budget was sound");
    }
  }

  @Nested
  class NounsAndPrepositions {
    @Test
    void hisClaimThat() {
      assertThat(read("He repeated his claim that the dam was safe."))
          .anyMatch(line -> line.endsWith("that the dam was safe") && line.contains("claim"));
    }

    @Test
    void theViewThat() {
      assertThat(read("The view that the treaty helps Oslo is widely held."))
          .containsExactly("- | The view | that the treaty helps Oslo");
    }

    @Test
    void accordingToWhomMoreIsSaidOf() {
      assertThat(
              read(
                  "According to two aides, who spoke on condition of anonymity, the price was set"
                      + " in Oslo."))
          .containsExactly("two aides | According to | the price was set in Oslo");
      assertThat(read("According to two aides familiar with the talks, the price was set in Oslo."))
          .containsExactly(
              "two aides familiar with the talks | According to | the price was set in Oslo");
    }

    @Test
    void accordingToAMeasureIsNone() {
      assertThat(read("The bridge opened according to plan.")).isEmpty();
      assertThat(read("The fund pays farmers according to their needs.")).isEmpty();
      assertThat(read("According to the plan, the bridge opens in May."))
          .containsExactly("the plan | According to | the bridge opens in May");
      assertThat(read("The bridge opened early, according to police."))
          .containsExactly("police | according to | The bridge opened early");
    }

    @Test
    void accordingTo() {
      assertThat(read("According to the harbour office, two ships sank."))
          .containsExactly("the harbour office | According to | two ships sank");
      assertThat(read("Two ships sank, according to the harbour office."))
          .containsExactly("the harbour office | according to | Two ships sank");
    }

    @Test
    void inTheWordsOf() {
      assertThat(read("In the words of the envoy, the deal is dead."))
          .containsExactly("the envoy | In the words of | the deal is dead");
    }

    @Test
    void forAName() {
      assertThat(read("For Oslo, the treaty is a mistake."))
          .containsExactly("Oslo | For | the treaty is a mistake");
    }

    @Test
    void perTheMinistry() {
      assertThat(read("Per the ministry, exports fell in June."))
          .containsExactly("the ministry | Per | exports fell in June");
      assertThat(read("He earns ten dollars per day.")).isEmpty();
    }

    @Test
    void byTheAccountOf() {
      assertThat(read("By the envoy's account, the talks went well."))
          .containsExactly("the envoy | By … 's account | the talks went well");
    }
  }

  @Nested
  class Colons {
    @Test
    void speech() {
      assertThat(read("Lavrov: We will not sign."))
          .first()
          .isEqualTo("Lavrov | : | We will not sign");
    }

    @Test
    void headlines() {
      assertThat(read("Oslo: no need for new missiles"))
          .containsExactly("Oslo | : | no need for new missiles");
    }
  }

  @Nested
  class SayingsThatFollowASaying {
    @Test
    void participleBehindAComma() {
      assertThat(read("The envoy rejected the offer, adding, \"We will not sell the harbour.\""))
          .containsExactly(
              "The envoy | rejected | the offer",
              "The envoy | adding | \"We will not sell the harbour.\"");
      assertThat(read("The minister denied the report, saying that the plant was safe."))
          .containsExactly(
              "The minister | denied | the report",
              "The minister | saying | that the plant was safe");
    }

    @Test
    void clauseWithASpeakerOfItsOwn() {
      assertThat(read("The mayor said the bridge was safe, and two engineers said it was rotten."))
          .containsExactly(
              "The mayor | said | the bridge was safe", "two engineers | said | it was rotten");
    }

    @Test
    void whatIsSaidMayHaveTwoClauses() {
      assertThat(read("The mayor said that the bridge was safe and the tunnel was closed."))
          .containsExactly("The mayor | said | that the bridge was safe and the tunnel was closed");
    }

    @Test
    void asClauseIsAboutTheSentence() {
      assertThat(read("As the paper revealed, the vote was rigged."))
          .containsExactly("the paper | revealed | the vote was rigged");
    }
  }

  @Nested
  class DeniedOrLeftOpen {
    @Test
    void didNotSayWhether() {
      assertThat(read("The spokesman did not say whether the troops would leave."))
          .containsExactly("The spokesman | did not say | whether the troops would leave");
      assertThat(
              Sayings.only("The spokesman did not say whether the troops would leave.").negated())
          .isTrue();
    }

    @Test
    void asked() {
      assertThat(Sayings.only("Did the premier say that taxes would rise?").negated()).isTrue();
    }

    @Test
    void plain() {
      assertThat(Sayings.only("The premier said that taxes would rise.").negated()).isFalse();
    }
  }

  @Nested
  class AnyInput {
    @Test
    void comesThrough() {
      for (String text :
          List.of(
              "",
              "…",
              "\"",
              "\" \" \"",
              "said",
              "Said: \"",
              "\"Said\" said \"said\"",
              "SAYS WHO? SAYS THE MINISTER: SAYS.",
              "\uD83D said that \uD83D\uDE00.",
              "according to",
              "For, per, by 's account",
              "that said , " + "\"he said, ".repeat(60))) {
        for (Frame frame : Sayings.frames(text)) {
          assertThat(frame.content()).isNotEmpty();
        }
      }
    }
  }

  private static List<String> read(String text) {
    return Sayings.of(text);
  }
}
