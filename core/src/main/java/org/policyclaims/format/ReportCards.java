package org.policyclaims.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.EntityType;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.Factuality;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.Span;
import org.policyclaims.Voice;

/** The claims of one document, each with its fields, its chain of sayings and why it is read so. */
final class ReportCards {
  private static final int LONGEST_CONTENT = 240;

  private final Html html;
  private final String text;
  private final boolean whole;

  /** Cards with all fields, or with the few that fit a report on very many claims. */
  ReportCards(Html html, String text, boolean whole) {
    this.html = html;
    this.text = text;
    this.whole = whole;
  }

  void write(List<ReportClaim> claims) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    html.open("ol", "class", "cards").line();
    for (ReportClaim claim : claims) {
      card(claim);
    }
    html.close().line();
  }

  private void card(ReportClaim one) throws IOException {
    Claim claim = one.claim();
    html.open(
        "li",
        "class",
        "card",
        "id",
        one.cardId(),
        "data-c",
        one.key(),
        "data-q",
        contents(claim),
        "data-speaker",
        String.join("\n", one.speakers()),
        "data-actor",
        String.join("\n", one.actors()),
        "data-day",
        claim.date().flatMap(ClaimDate::from).map(Object::toString).orElse(""),
        "data-stance",
        claim.modality().stance().name(),
        "data-certainty",
        claim.modality().factuality().label());
    heading(one);
    html.open("dl");
    if (whole) {
      fields(claim);
      sayings(claim);
    }
    certainty(claim);
    location(claim);
    row("Confidence", String.format(Locale.ROOT, "%.2f", claim.confidence()));
    html.close().close().line();
  }

  private static String contents(Claim claim) {
    return claim.attribution().stream()
        .flatMap(saying -> saying.content().stream())
        .map(ReportText::contentKey)
        .collect(Collectors.joining(" "));
  }

  private void heading(ReportClaim one) throws IOException {
    html.open("h4")
        .leaf(
            "a",
            String.valueOf(one.number()),
            "class",
            "number",
            "href",
            "#" + one.textId(),
            "aria-label",
            "Claim " + one.number() + ", show in the text")
        .text(" ");
    html.open("span", "class", "line").leaf("bdi", one.claim().gist());
    if (one.isAuthors()) {
      html.text(" ").leaf("span", "author", "class", "own");
    }
    html.close().close();
  }

  private void fields(Claim claim) throws IOException {
    speaker(claim);
    participant("Actor", claim.actor());
    value("Action", claim.action().text(), actionNotes(claim));
    participant("Object", claim.object());
    for (Argument argument : claim.arguments()) {
      argument(argument);
    }
    happens(claim);
    event(claim);
  }

  /** The type with its status, and to whom: what an event coder counts. */
  private void event(Claim claim) throws IOException {
    if (claim.event().isPresent()) {
      Event event = claim.event().orElseThrow();
      List<String> notes = new ArrayList<>();
      event.mode().ifPresent(notes::add);
      notes.add(event.status().name().toLowerCase(Locale.ROOT));
      value("Event", event.type().name(), notes);
      if (!event.recipients().isEmpty()) {
        row(
            "Recipient",
            event.recipients().stream().map(ReportCards::name).collect(Collectors.joining(", ")));
      }
    }
  }

  /** "POL GOV", or the words where neither is known. */
  private static String name(EventParty party) {
    String code =
        Stream.of(party.code(), party.sector().map(Enum::name))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" "));
    return code.isEmpty() ? party.text() : code;
  }

  /** By its date, or where it has none, on which side of the document's date it lies. */
  private void happens(Claim claim) throws IOException {
    if (claim.eventDate().isPresent()) {
      date("Happens", claim.eventDate());
    } else if (claim.relationToDocument().isPresent()) {
      row("Happens", ReportWords.of(claim.relationToDocument().orElseThrow()));
    }
  }

  private static List<String> actionNotes(Claim claim) {
    List<String> notes = new ArrayList<>();
    notes.add(claim.action().lemma());
    if (claim.action().voice() == Voice.PASSIVE) {
      notes.add("passive");
    }
    if (claim.modality().polarity() == Polarity.NEGATIVE) {
      notes.add("negated");
    }
    return notes;
  }

  private void argument(Argument argument) throws IOException {
    html.open("dt").text(argument.role().map(role -> title(role.name())).orElse("Further"));
    html.close().open("dd");
    if (argument.preposition().isPresent()) {
      html.leaf("bdi", argument.preposition().orElseThrow(), "class", "note").text(" ");
    }
    html.leaf("bdi", argument.participant().text());
    notes(names(argument.participant()));
    html.close();
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private void participant(String label, Optional<Participant> participant) throws IOException {
    if (participant.isEmpty()) {
      html.leaf("dt", label).leaf("dd", "none named", "class", "none");
      return;
    }
    value(label, words(participant.orElseThrow()), names(participant.orElseThrow()));
  }

  private void speaker(Claim claim) throws IOException {
    if (claim.speaker().isEmpty() && claim.attribution().isEmpty()) {
      html.leaf("dt", "Speaker").leaf("dd", "the author, whom the text does not name");
    } else {
      participant("Speaker", claim.speaker());
    }
  }

  /** The words of the text, or the name of an author whom the text does not name. */
  private static String words(Participant participant) {
    return participant.text().isEmpty() ? participant.name() : participant.text();
  }

  private static List<String> names(Participant participant) {
    List<String> names = new ArrayList<>();
    participant
        .canonical()
        .filter(name -> !name.equals(words(participant)))
        .ifPresent(name -> names.add("stands for " + name));
    participant.type().map(ReportCards::typeName).ifPresent(names::add);
    participant.code().or(participant::affiliation).ifPresent(names::add);
    return names;
  }

  private static String typeName(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private void date(String label, Optional<ClaimDate> date) throws IOException {
    if (date.isPresent()) {
      ClaimDate when = date.orElseThrow();
      value(label, when.text(), dateNotes(when));
    }
  }

  private static List<String> dateNotes(ClaimDate date) {
    List<String> notes = new ArrayList<>();
    ReportWords.calendar(date).filter(words -> !words.equals(date.text())).ifPresent(notes::add);
    if (!date.value().isEmpty()) {
      notes.add(date.value());
    }
    return notes;
  }

  private void sayings(Claim claim) throws IOException {
    if (claim.attribution().isEmpty()) {
      return;
    }
    html.leaf("dt", "Said by").open("dd").open("ol", "class", "chain");
    for (Attribution attribution : claim.attribution()) {
      html.open("li");
      saying(attribution);
      html.close();
    }
    html.close().close();
  }

  private void saying(Attribution attribution) throws IOException {
    String source = attribution.speaker().map(Participant::name).orElse("no source named");
    html.leaf("bdi", source, "class", "s");
    if (attribution.cue().isPresent()) {
      html.text(" ").open("q").leaf("bdi", attribution.cue().orElseThrow().text()).close();
    }
    List<String> notes = new ArrayList<>();
    notes.add(ReportWords.stance(attribution.stance()));
    if (attribution.negated()) {
      notes.add("denied or left open");
    }
    attribution
        .saidOn()
        .ifPresent(date -> notes.add(ReportWords.calendar(date).orElse(date.text())));
    notes.add(ReportWords.of(attribution.quotation()));
    notes(notes);
    if (!attribution.content().isEmpty()) {
      html.open("blockquote", "dir", "auto").text(content(attribution)).close();
    }
  }

  private String content(Attribution attribution) {
    StringBuilder content = new StringBuilder();
    for (Span span : attribution.content()) {
      if (content.length() > LONGEST_CONTENT) {
        break;
      }
      content.append(content.isEmpty() ? "" : " … ");
      content.append(text, span.start(), Math.min(span.end(), span.start() + LONGEST_CONTENT + 1));
    }
    return ReportWords.shortened(content.toString(), LONGEST_CONTENT);
  }

  private void certainty(Claim claim) throws IOException {
    Modality modality = claim.modality();
    html.leaf("dt", "Certainty").open("dd");
    html.text("author ");
    factuality(modality.factuality());
    if (!claim.attribution().isEmpty()) {
      html.text(", speaker ");
      factuality(modality.speakerFactuality());
    }
    html.close();
    if (whole) {
      html.leaf("dt", "Why").open("dd", "class", "why");
      for (String reason : Reasons.of(claim)) {
        html.leaf("p", reason);
      }
      html.close();
    }
  }

  private void location(Claim claim) throws IOException {
    List<String> place = new ArrayList<>(claim.location().headings());
    claim.location().number().ifPresent(number -> place.add("paragraph " + number));
    if (!place.isEmpty()) {
      value("Place", String.join(" › ", place), List.of());
    }
  }

  private void factuality(Factuality factuality) throws IOException {
    html.leaf("strong", ReportWords.of(factuality))
        .text(" ")
        .leaf("abbr", factuality.label(), "title", "FactBank’s value");
  }

  private void value(String label, String value, List<String> notes) throws IOException {
    html.leaf("dt", label).open("dd").leaf("bdi", value);
    notes(notes);
    html.close();
  }

  private void row(String label, String value) throws IOException {
    html.leaf("dt", label).leaf("dd", value);
  }

  private void notes(List<String> notes) throws IOException {
    if (!notes.isEmpty()) {
      html.text(" ").open("span", "class", "note").text(String.join(", ", notes)).close();
    }
  }
}
