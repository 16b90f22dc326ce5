package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.DateType;
import org.policyclaims.EntityType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Location;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.TemporalRelation;
import org.policyclaims.Voice;
import org.w3c.dom.Element;

/** A claim with every field that one can have, as the report and JSON Lines show it. */
class CardOfAPassiveTest {
  private static final String TEXT =
      "On Friday, the aide did not say that the port might not be closed by Norway for Bergen.";

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Participant who(String words, Optional<String> canonical) {
    return new Participant(
        words,
        at(words),
        words,
        canonical,
        canonical.map(name -> EntityType.COUNTRY),
        canonical.map(name -> "NOR"),
        Optional.empty(),
        List.of());
  }

  private static ClaimDate friday() {
    LocalDate day = LocalDate.of(2018, 5, 4);
    return new ClaimDate(
        "Friday", at("Friday"), "2018-05-04", DateType.DATE, Optional.of(day), Optional.of(day));
  }

  private static final Cue CUE = new Cue("say", at("say"), List.of(at("say")), "say out");

  private static Claim claim(Optional<ClaimDate> eventDate, boolean said) {
    Attribution saying =
        new Attribution(
            Optional.of(who("the aide", Optional.empty())),
            Optional.of(CUE),
            Stance.SAY,
            Quotation.INDIRECT,
            true,
            Optional.of(friday()),
            List.of(at("that the port"), at("for Bergen")),
            ReportingConstruction.COMPLEMENT_CLAUSE);
    return new Claim(
        "x:1-2",
        0,
        at("the port might not be closed by Norway for Bergen").in(TEXT),
        at("the port might not be closed by Norway for Bergen"),
        said ? Optional.of(who("the aide", Optional.empty())) : Optional.empty(),
        Optional.of(who("Norway", Optional.of("Kingdom of Norway"))),
        new Action("might not be closed", at("might not be closed"), "close", Voice.PASSIVE),
        Optional.of(who("the port", Optional.empty())),
        List.of(
            new Argument(
                Optional.of("for"),
                Optional.of(ArgumentRole.RECIPIENT),
                who("Bergen", Optional.empty())),
            new Argument(Optional.empty(), Optional.empty(), who("Friday", Optional.empty()))),
        eventDate,
        Optional.of(TemporalRelation.AFTER),
        said ? List.of(saying) : List.of(),
        new Modality(
            said ? Stance.SAY : Stance.AUTHOR,
            said ? Optional.of(CUE) : Optional.empty(),
            Factuality.UNKNOWN,
            Factuality.POSSIBLE_NEGATIVE,
            Polarity.NEGATIVE,
            List.of(new Marker("might", at("might"), Force.EPISTEMIC))),
        Construction.CONTENT,
        0.725,
        Location.FIRST,
        Optional.empty());
  }

  private static ClaimDocument document(Claim claim) {
    return new ClaimDocument(
        PolicyText.of(TEXT).withId("ports"),
        List.of(),
        Optional.empty(),
        List.of(new Span(0, TEXT.length())),
        List.of(claim),
        claim.attribution(),
        List.of(),
        Optional.empty());
  }

  private static String card(Claim claim) {
    Element card = Page.of(document(claim)).byId("c1-1");
    return card.getTextContent().strip();
  }

  @Test
  void aPassiveBeginsWithWhatItIsDoneTo() {
    assertThat(card(claim(Optional.empty(), true)))
        .startsWith(
            "1 The aide did not say out whether the port might not be closed by Kingdom of Norway");
  }

  @Test
  void theActionTellsItsVoiceAndItsNegation() {
    assertThat(card(claim(Optional.empty(), true)))
        .contains("Actionmight not be closed close, passive, negated");
  }

  @Test
  void aParticipantTellsWhomItStandsForAndWhatItIs() {
    assertThat(card(claim(Optional.empty(), true)))
        .contains("ActorNorway stands for Kingdom of Norway, country, NOR")
        .contains("Objectthe port");
  }

  @Test
  void anArgumentTellsItsRoleAndPreposition() {
    assertThat(card(claim(Optional.empty(), true)))
        .contains("Recipientfor Bergen")
        .contains("FurtherFriday");
  }

  @Test
  void withoutADateItTellsOnWhichSideOfTheDocumentsDateItLies() {
    assertThat(card(claim(Optional.empty(), true))).contains("Happensafter the document’s date");
    assertThat(card(claim(Optional.of(friday()), true)))
        .contains("HappensFriday 4 May 2018, 2018-05-04")
        .doesNotContain("after the document’s date");
  }

  @Test
  void aSayingTellsWhetherItIsDeniedAndWhatIsSaid() {
    assertThat(card(claim(Optional.empty(), true)))
        .contains(
            "Said bythe aide say say, denied or left open, 4 May 2018, indirect speech"
                + "that the port … for Bergen");
    assertThat(card(claim(Optional.empty(), false)))
        .doesNotContain("Said by")
        .contains("Speakerthe author, whom the text does not name")
        .startsWith("1 The port might not be closed");
  }

  @Test
  void theCardTellsWhatItsCertaintyIsReadFrom() {
    assertThat(card(claim(Optional.empty(), true)))
        .contains("author not committed Uu, speaker possibly not PS-")
        .contains("Read from a clause that says what is said or thought.")
        .contains("“say” (say out) is a cue of the kind say: neutral saying.")
        .contains("Modal: “might” (knowledge).")
        .contains("It is negated in its own clause.")
        .endsWith("Confidence0.73");
  }

  @Test
  void theTimelineHoldsEventsAndSayings() {
    assertThat(Page.of(document(claim(Optional.of(friday()), false))).byId("timeline"))
        .extracting(Element::getTextContent)
        .asString()
        .contains(
            "4 May 2018",
            "The port might not be closed by Kingdom of Norway for Bergen Friday happens then")
        .doesNotContain("name a time");
    assertThat(Page.of(document(claim(Optional.empty(), true))).byId("timeline").getTextContent())
        .contains("The aide did not say out whether the port might not be closed")
        .contains("said then");
  }

  @Test
  void jsonLinesHoldEveryField() {
    assertThat(JsonLines.claims(document(claim(Optional.of(friday()), true))).toList())
        .singleElement()
        .asString()
        .contains("\"preposition\":\"for\",\"role\":\"RECIPIENT\"")
        .contains("\"value\":\"2018-05-04\"")
        .contains("\"from\":\"2018-05-04\",\"to\":\"2018-05-04\",\"start\":3,\"end\":9")
        .contains("\"text\":\"might\",\"force\":\"EPISTEMIC\"");
  }
}
