package org.policyclaims.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Cue;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/** How what the rooms before found makes one claim: who speaks, what it spans, what it hangs on. */
class ClaimAssemblerTest {
  private static Claim only(String text) {
    assertThat(Reading.document(text).claims()).hasSize(1);
    return Reading.document(text).claims().get(0);
  }

  @Test
  void aSayingIsNoClaimBesideWhatIsSaid() {
    assertThat(Reading.claims("The envoy said that Oslo closed the port and sold the docks."))
        .containsExactly(
            "The envoy | SAY said | Uu | Oslo | close | the port",
            "The envoy | SAY said | Uu | Oslo | sell | the docks");
  }

  @Test
  void aSayingInFrontOfMoreSentencesIsNoClaimEither() {
    assertThat(Reading.claims("\"Oslo closed the port. Bergen sold the docks,\" the envoy said."))
        .containsExactly(
            "the envoy | SAY said | Uu | Oslo | close | the port",
            "the envoy | SAY said | Uu | Bergen | sell | the docks");
  }

  @Test
  void theDateIsNeitherAnArgumentNorAPartOfTheActor() {
    assertThat(Reading.claims("Norway signed the pact in Oslo on 25/08/2012."))
        .containsExactly("- | AUTHOR | CT+ | Norway | sign | the pact | in: Oslo");
    assertThat(Reading.claims("The night before last Norway expelled an envoy."))
        .containsExactly("- | AUTHOR | CT+ | Norway | expel | an envoy");
    assertThat(Reading.claims("It fired the workers from 2011 to 2016 for delay."))
        .containsExactly("- | AUTHOR | CT+ | It | fire | the workers | for: delay");
    assertThat(Reading.claims("Norway extended the deadline to April 1."))
        .containsExactly("- | AUTHOR | CT+ | Norway | extend | the deadline | to: April 1");
  }

  @Test
  void aDateAtTheEndOfAPhraseIsTheClaims() {
    assertThat(Reading.claims("The crew voted against the new plan in July."))
        .containsExactly("- | AUTHOR | CT+ | The crew | vote against | the new plan");
    assertThat(Reading.claims("The envoy spoke at a forum of the union on Sunday."))
        .containsExactly("- | AUTHOR | CT+ | The envoy | speak | - | at: a forum of the union");
    assertThat(Reading.claims("The envoy praised the treaty of 1998."))
        .containsExactly(
            "The envoy | PRAISE praised | CT+ | The envoy | praise | the treaty of 1998");
  }

  @Test
  void anExclamationClaimsNothing() {
    assertThat(Reading.claims("\"Congratulations to the winners,\" Lind said.")).isEmpty();
    assertThat(Reading.claims("«Congratulations to the winners,» Lind said.")).isEmpty();
    assertThat(Reading.claims("\"The winners are glad,\" Lind said."))
        .containsExactly("Lind | SAY said | Uu | The winners | be glad | -");
    assertThat(Reading.claims("\"We addressed the winners,\" Lind said."))
        .containsExactly("Lind | SAY said | Uu | We | address | the winners");
  }

  @Test
  void aSayingWithoutAClauseIsAClaimOfItsOwn() {
    assertThat(Reading.claims("The minister argued about the budget."))
        .containsExactly("- | AUTHOR | CT+ | The minister | argue | - | about: the budget");
    assertThat(Reading.claims("The envoy warned of the closure of the port."))
        .containsExactly(
            "The envoy | WARN warned of | CT+ | The envoy | warn of | the closure of the port");
  }

  @Test
  void aJudgingVerbIsActionAndCueAtOnce() {
    Claim claim = only("The minister praised Oslo for the loan.");

    assertThat(claim.speaker()).map(Participant::text).contains("The minister");
    assertThat(claim.actor()).map(Participant::text).contains("The minister");
    assertThat(claim.action().lemma()).isEqualTo("praise");
    assertThat(claim.attribution()).hasSize(1);
  }

  @Test
  void aJudgmentWithinASayingHangsOnBothOutermostFirst() {
    Claim claim = only("The envoy warned that the minister had praised Oslo for the loan.");

    assertThat(claim.attribution())
        .extracting(attribution -> attribution.speaker().map(Participant::text).orElse("-"))
        .containsExactly("The envoy", "the minister");
    assertThat(claim.speaker()).map(Participant::text).contains("the minister");
  }

  @Test
  void aCueThatJoinsItsInfinitiveIsNoSaying() {
    Claim claim = only("The envoy refused to close the port.");

    assertThat(claim.attribution()).isEmpty();
    assertThat(claim.speaker()).isEmpty();
    assertThat(claim.action().lemma()).isEqualTo("refuse to close");
  }

  @Test
  void whoRefusesToJudgeJudgesNobody() {
    assertThat(Reading.claims("The minister refused to praise Oslo."))
        .containsExactly("- | AUTHOR | CT+ | The minister | refuse to praise | Oslo");
    assertThat(Reading.claims("The minister stopped praising Oslo."))
        .containsExactly("- | AUTHOR | CT+ | The minister | stop praising | Oslo");
    assertThat(Reading.claims("The minister continued to praise Oslo."))
        .containsExactly(
            "The minister | PRAISE praise | CT+ | The minister | continue to praise" + " | Oslo");
  }

  @Test
  void whatNobodyDeniesIsTheAuthors() {
    assertThat(Reading.claims("Few deny that Oslo closed the port."))
        .contains("- | AUTHOR | CT+ | Oslo | close | the port");
    assertThat(Reading.claims("Nobody disputes that Oslo closed the port."))
        .contains("- | AUTHOR | CT+ | Oslo | close | the port");
    assertThat(Reading.claims("A few deny that Oslo closed the port."))
        .containsExactly("A few | DENY deny | Uu | Oslo | close | the port");
  }

  @Test
  void anotherSentenceOfTheSameSpeakerHangsOnNoSaying() {
    assertThat(Reading.claims("The envoy said that Oslo closed the port. Bergen sold the docks."))
        .containsExactly(
            "The envoy | SAY said | Uu | Oslo | close | the port",
            "- | AUTHOR | CT+ | Bergen | sell | the docks");
  }

  @Test
  void theBylineNamesTheAuthorWhoSpeaksWhereNobodyElseDoes() {
    String text =
        "By Anna Berg\n\nOslo closed the port. The envoy said that Bergen sold the docks.";

    ClaimDocument document = Reading.document(text);

    Participant author = document.authors().get(0);
    assertThat(author.text()).isEqualTo("Anna Berg");
    assertThat(author.span().in(text)).isEqualTo("Anna Berg");
    assertThat(author.head()).isEqualTo("Berg");
    assertThat(author.canonical()).contains("Anna Berg");
    assertThat(author.type()).contains(EntityType.PERSON);
    assertThat(document.claims())
        .extracting(claim -> claim.speaker().map(Participant::text).orElse("-"))
        .containsExactly("Anna Berg", "The envoy");
  }

  @Test
  void withoutABylineNobodyIsMadeUp() {
    ClaimDocument document = Reading.document("Oslo closed the port.");

    assertThat(document.authors()).isEmpty();
    assertThat(document.claims().get(0).speaker()).isEmpty();
  }

  @Test
  void aClaimSpansActorActionObjectAndArguments() {
    assertThat(only("In the end, Oslo leased the port to Bergen.").text())
        .endsWith("Oslo leased the port to Bergen");
  }

  @Test
  void aClaimSpansNothingOfAnotherSentence() {
    String text = "\"Oslo closed the port. Bergen sold the docks,\" the envoy said.";

    for (Claim claim : Reading.document(text).claims()) {
      assertThat(claim.text()).isEqualTo(claim.span().in(text)).doesNotContain(".");
    }
  }

  @Test
  void aTimeIsTheDateOfAClaimAndNotItsArgument() {
    Claim claim = only("Oslo leased the port to Bergen in 2014.");

    assertThat(claim.arguments())
        .extracting(Argument::preposition)
        .containsExactly(Optional.of("to"));
    assertThat(claim.eventDate()).isPresent();
  }

  @Test
  void claimsStandInTheOrderOfTheirActions() {
    assertThat(Reading.document("The docks, sold by Oslo, belong to Bergen.").claims())
        .extracting(claim -> claim.action().lemma())
        .containsExactly("sell", "belong to");
  }

  @Test
  void anIdNamesTheTextAndThePlaceOfTheAction() {
    String text = "Oslo closed the port.";

    ClaimDocument document = Reading.document(PolicyText.of(text).withId("ports"));

    assertThat(document.claims().get(0).id()).isEqualTo("ports:5-11");
  }

  @Test
  void aCueOfWordsThatStandApartHasAPartForEachRun() {
    Cue cue = onlyCue("The envoy made it clear that Oslo owned the port.");

    assertThat(cue.text()).isEqualTo("made it clear");
    assertThat(cue.parts()).hasSize(2);
  }

  @Test
  void aCueOfNeighbouringWordsHasOnePart() {
    String text = "The envoy let slip that Oslo needs the harbour.";
    Cue cue = onlyCue(text);

    assertThat(cue.text()).isEqualTo("let slip");
    assertThat(cue.parts()).extracting(part -> part.in(text)).containsExactly("let slip");
  }

  @Test
  void aPlainClauseIsMoreOftenRightThanNot() {
    assertThat(only("Oslo closed the port.").confidence()).isBetween(0.5, 1.0);
  }

  private static Cue onlyCue(String text) {
    List<Attribution> attributions = Reading.document(text).attributions();
    assertThat(attributions).hasSize(1);
    return attributions.get(0).cue().orElseThrow();
  }
}
