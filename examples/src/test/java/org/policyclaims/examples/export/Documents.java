package org.policyclaims.examples.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Action;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.EntityType;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

/** Documents of one claim, made by hand from the words of a text. */
record Documents(String text, Stance stance, Polarity polarity, EntityType speakerType) {

  static Documents in(String text) {
    return new Documents(text, Stance.SAY, Polarity.POSITIVE, EntityType.COUNTRY);
  }

  Documents with(Stance newStance, Polarity newPolarity) {
    return new Documents(text, newStance, newPolarity, speakerType);
  }

  Documents spokenBy(EntityType type) {
    return new Documents(text, stance, polarity, type);
  }

  private Span span(String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  private Participant participant(String part) {
    return new Participant(
        part,
        span(part),
        part.substring(part.lastIndexOf(" ") + 1),
        Optional.empty(),
        Optional.of(speakerType),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A denied negation is held to be so. */
  private Factuality speakerFactuality() {
    boolean denied = stance == Stance.DENY || stance == Stance.DOUBT;
    return (polarity == Polarity.NEGATIVE) == denied
        ? Factuality.CERTAIN_POSITIVE
        : Factuality.CERTAIN_NEGATIVE;
  }

  /** Somebody says with a cue that an actor does something to an object. */
  ClaimDocument claim(String speaker, String cue, String actor, String action, String object) {
    Participant source = participant(speaker);
    Cue words = new Cue(cue, span(cue), List.of(span(cue)), cue);
    Attribution attribution =
        new Attribution(
            Optional.of(source),
            Optional.of(words),
            stance,
            Quotation.INDIRECT,
            false,
            Optional.empty(),
            List.of(span(actor).cover(span(object))),
            ReportingConstruction.COMPLEMENT_CLAUSE);
    Claim claim =
        new Claim(
            "t:1-2",
            0,
            span(actor).cover(span(object)).in(text),
            span(actor).cover(span(object)),
            Optional.of(source),
            Optional.of(participant(actor)),
            new Action(action, span(action), action, Voice.ACTIVE),
            Optional.of(participant(object)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(attribution),
            new Modality(
                stance,
                Optional.of(words),
                Factuality.UNKNOWN,
                speakerFactuality(),
                polarity,
                List.of()),
            Construction.MAIN,
            0.5,
            Location.FIRST,
            Optional.empty());
    return new ClaimDocument(
        PolicyText.of(text).withId("t"),
        List.of(),
        Optional.of(LocalDate.of(2018, 5, 7)),
        List.of(new Span(0, text.length())),
        List.of(claim),
        List.of(attribution),
        List.of(),
        Optional.empty());
  }
}
