package org.policyclaims.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.DateType;
import org.policyclaims.Diagnostic;
import org.policyclaims.DiagnosticKind;
import org.policyclaims.EntityType;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.EventStatus;
import org.policyclaims.EventType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Location;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Sector;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.TemporalRelation;
import org.policyclaims.Voice;

/** Makes the parts of one text's records again, with offsets that are indices of the text. */
final class RecordParts {
  private final int length;
  private final CodePoints offsets;

  RecordParts(String text) {
    this.offsets = new CodePoints(text);
    this.length = offsets.before(text.length());
  }

  Claim claim(Fields claim) {
    return new Claim(
        claim.text("id"),
        claim.number("sentence"),
        claim.text("text"),
        span(claim),
        claim.optionalObject("speaker").map(this::participant),
        claim.optionalObject("actor").map(this::participant),
        action(claim.object("action")),
        claim.optionalObject("object").map(this::participant),
        claim.list("arguments", this::argument),
        claim.optionalObject("eventDate").map(this::date),
        claim.optionalConstant("relationToDocument", TemporalRelation.class),
        claim.list("attribution", this::attribution),
        modality(claim.object("modality")),
        claim.constant("construction", Construction.class),
        claim.decimal("confidence"),
        location(claim.object("location")),
        claim.optionalObject("event").map(this::event));
  }

  private Event event(Fields event) {
    return new Event(
        event.constant("type", EventType.class),
        event.optionalText("mode"),
        event.texts("contexts"),
        event.text("cameo"),
        event.constant("status", EventStatus.class),
        event.list("source", this::party),
        event.list("recipient", this::party));
  }

  private EventParty party(Fields party) {
    return new EventParty(
        party.text("text"),
        span(party),
        party.optionalText("code"),
        party.optionalConstant("sector", Sector.class));
  }

  Attribution attribution(Fields attribution) {
    return new Attribution(
        attribution.optionalObject("speaker").map(this::participant),
        attribution.optionalObject("cue").map(this::cue),
        attribution.constant("stance", Stance.class),
        attribution.constant("quotation", Quotation.class),
        attribution.flag("negated"),
        attribution.optionalObject("saidOn").map(this::date),
        attribution.list("content", this::span),
        attribution.constant("construction", ReportingConstruction.class));
  }

  Diagnostic diagnostic(Fields diagnostic) {
    Optional<Span> place =
        diagnostic.isNull("start") ? Optional.empty() : Optional.of(span(diagnostic));
    return new Diagnostic(
        diagnostic.constant("diagnostic", DiagnosticKind.class), diagnostic.text("message"), place);
  }

  Participant participant(Fields participant) {
    return named(participant, participant.list("members", this::member));
  }

  private Participant member(Fields member) {
    return named(member, List.of());
  }

  private Participant named(Fields participant, List<Participant> members) {
    return new Participant(
        participant.text("text"),
        span(participant),
        participant.text("head"),
        participant.optionalText("canonical"),
        participant.optionalConstant("type", EntityType.class),
        participant.optionalText("code"),
        participant.optionalText("affiliation"),
        members);
  }

  Span span(Fields place) {
    int start = place.number("start");
    int end = place.number("end");
    if (end > length) {
      throw new IllegalArgumentException(
          "an end at " + end + " lies behind the text's " + length + " code points");
    }
    return new Span(offsets.index(start), offsets.index(end));
  }

  private Action action(Fields action) {
    return new Action(
        action.text("text"),
        span(action),
        action.text("lemma"),
        action.constant("voice", Voice.class));
  }

  private Argument argument(Fields argument) {
    return new Argument(
        argument.optionalText("preposition"),
        argument.optionalConstant("role", ArgumentRole.class),
        participant(argument.object("participant")));
  }

  private ClaimDate date(Fields date) {
    return new ClaimDate(
        date.text("text"),
        span(date),
        date.optionalText("value").orElse(""),
        date.constant("type", DateType.class),
        date.optionalText("from").map(LocalDate::parse),
        date.optionalText("to").map(LocalDate::parse));
  }

  private Cue cue(Fields cue) {
    return new Cue(cue.text("text"), span(cue), cue.list("parts", this::span), cue.text("lemma"));
  }

  private Modality modality(Fields modality) {
    return new Modality(
        modality.constant("stance", Stance.class),
        modality.optionalObject("cue").map(this::cue),
        Factuality.fromLabel(modality.text("factuality")),
        Factuality.fromLabel(modality.text("speakerFactuality")),
        modality.constant("polarity", Polarity.class),
        modality.list("markers", this::marker));
  }

  private Marker marker(Fields marker) {
    return new Marker(marker.text("text"), span(marker), marker.constant("force", Force.class));
  }

  private static Location location(Fields location) {
    return new Location(
        location.texts("headings"), location.optionalText("number"), location.number("paragraph"));
  }
}
