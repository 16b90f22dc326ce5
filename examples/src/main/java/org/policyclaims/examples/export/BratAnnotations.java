package org.policyclaims.examples.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Cue;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.Span;
import org.policyclaims.format.CodePoints;

/** The annotations of one text, in the lines of brat's standoff format. */
final class BratAnnotations {
  /** The roles of an event, each with what fills it. */
  private record Event(String id, String type, String trigger, List<String> roles) {}

  private final String text;
  private final CodePoints offsets;
  private final Map<String, String> entities = new LinkedHashMap<>();
  private final Map<Attribution, Event> sayings = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<String> attributes = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  BratAnnotations(String text) {
    this.text = text;
    this.offsets = new CodePoints(text);
  }

  /** Adds a claim, and the sayings around it. */
  void add(Claim claim) {
    Event event = event("Action", entity("Action", List.of(claim.action().span())));
    claim.actor().ifPresent(actor -> role(event, "Actor", participant("Actor", actor)));
    claim.object().ifPresent(object -> role(event, "Object", participant("Object", object)));
    for (Argument argument : claim.arguments()) {
      role(event, "Argument", participant("Argument", argument.participant()));
    }
    claim.eventDate().ifPresent(date -> role(event, "Date", date(date)));
    // an author whom only the user names stands nowhere in the text
    claim
        .speaker()
        .filter(speaker -> speaker.span().length() > 0)
        .ifPresent(speaker -> role(event, "Speaker", participant("Speaker", speaker)));
    Modality modality = claim.modality();
    attribute("Stance", event, modality.stance().name());
    attribute("Factuality", event, modality.factuality().label());
    attribute("SpeakerFactuality", event, modality.speakerFactuality().label());
    if (modality.polarity() == Polarity.NEGATIVE) {
      attribute("Negated", event, "");
    }
    notes.put(event.id(), note(claim));
    around(event, claim.attribution());
  }

  /** What brat has no annotation for: id, confidence, place, and a speaker whom no words name. */
  private static String note(Claim claim) {
    List<String> note = new ArrayList<>();
    note.add("id " + claim.id());
    note.add("confidence " + claim.confidence());
    claim
        .speaker()
        .filter(speaker -> speaker.span().length() == 0)
        .ifPresent(speaker -> note.add("speaker " + speaker.name()));
    if (!claim.location().headings().isEmpty()) {
      note.add("section " + String.join(" > ", claim.location().headings()));
    }
    claim.location().number().ifPresent(number -> note.add("number " + number));
    return String.join(", ", note);
  }

  /** Puts the sayings around a claim, innermost first. */
  private void around(Event claim, List<Attribution> chain) {
    Event said = claim;
    for (int i = chain.size() - 1; i >= 0; i--) {
      // a bare quotation has no words to trigger an event
      if (chain.get(i).cue().isPresent()) {
        Event saying = saying(chain.get(i));
        role(saying, "Claim", said.id());
        said = saying;
      }
    }
  }

  /** Adds an attribution with its content; one without a cue is its content alone. */
  void add(Attribution attribution) {
    Optional<String> content =
        attribution.content().isEmpty()
            ? Optional.empty()
            : Optional.of(entity("Content", attribution.content()));
    if (attribution.cue().isPresent()) {
      Event saying = saying(attribution);
      content.ifPresent(said -> role(saying, "Content", said));
    } else {
      attribution.speaker().ifPresent(speaker -> participant("Speaker", speaker));
    }
  }

  private Event saying(Attribution attribution) {
    Event known = sayings.get(attribution);
    if (known != null) {
      return known;
    }
    Cue cue = attribution.cue().orElseThrow();
    List<Span> parts = cue.parts().isEmpty() ? List.of(cue.span()) : cue.parts();
    Event event = event("Cue", entity("Cue", parts));
    attribution
        .speaker()
        .ifPresent(speaker -> role(event, "Speaker", participant("Speaker", speaker)));
    attribution.saidOn().ifPresent(date -> role(event, "Date", date(date)));
    attribute("Stance", event, attribution.stance().name());
    attribute("Quotation", event, attribution.quotation().name());
    if (attribution.negated()) {
      attribute("Negated", event, "");
    }
    sayings.put(attribution, event);
    return event;
  }

  private Event event(String type, String trigger) {
    Event event = new Event("E" + (events.size() + 1), type, trigger, new ArrayList<>());
    events.add(event);
    return event;
  }

  /** The second filler of a role is numbered, as brat has it. */
  private static void role(Event event, String role, String filler) {
    if (event.roles().stream()
        .anyMatch(known -> known.endsWith(":" + filler) && known.startsWith(role))) {
      return;
    }
    long before = event.roles().stream().filter(known -> known.startsWith(role)).count();
    event.roles().add(role + (before == 0 ? "" : before + 1) + ":" + filler);
  }

  private String participant(String type, Participant participant) {
    String id = entity(type, List.of(participant.span()));
    String code = participant.code().map(known -> " (" + known + ")").orElse("");
    if (!participant.name().equals(participant.text()) || !code.isEmpty()) {
      notes.put(id, participant.name() + code);
    }
    return id;
  }

  private String date(ClaimDate date) {
    String id = entity("Date", List.of(date.span()));
    if (!date.value().isEmpty()) {
      notes.put(id, date.value());
    }
    return id;
  }

  private void attribute(String name, Event event, String value) {
    String id = "A" + (attributes.size() + 1);
    attributes.add(id + "\t" + (name + " " + event.id() + " " + value).strip());
  }

  /** The id of what stands at the spans, the same for the same type and place. */
  private String entity(String type, List<Span> spans) {
    List<Span> fragments = spans.stream().flatMap(span -> lines(span).stream()).toList();
    String places =
        fragments.stream()
            .map(part -> offsets.before(part.start()) + " " + offsets.before(part.end()))
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(part -> part.in(text)).collect(Collectors.joining(" "));
    return entities.computeIfAbsent(
        type + " " + places + "\t" + words, unused -> "T" + (entities.size() + 1));
  }

  /** An annotation may not run over a line's end, so it is cut there. */
  private List<Span> lines(Span span) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i > start) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines.isEmpty() ? List.of(span) : lines;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    entities.forEach((annotation, id) -> lines.add(id + "\t" + annotation));
    for (Event event : events) {
      lines.add(
          event.id()
              + "\t"
              + event.type()
              + ":"
              + event.trigger()
              + event.roles().stream().map(role -> " " + role).collect(Collectors.joining()));
    }
    lines.addAll(attributes);
    int number = 0;
    for (Map.Entry<String, String> note : notes.entrySet()) {
      number++;
      lines.add(
          "#"
              + number
              + "\tAnnotatorNotes "
              + note.getKey()
              + "\t"
              + Texts.oneLine(note.getValue()));
    }
    return lines;
  }
}
