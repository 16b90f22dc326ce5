package org.policyclaims.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Attribution;
import org.policyclaims.Author;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Cue;
import org.policyclaims.Diagnostic;
import org.policyclaims.EntityType;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.Location;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;
import org.policyclaims.Sector;
import org.policyclaims.Span;
import org.policyclaims.TemporalRelation;
import org.policyclaims.internal.json.JsonArray;
import org.policyclaims.internal.json.JsonLiteral;
import org.policyclaims.internal.json.JsonNumber;
import org.policyclaims.internal.json.JsonObject;
import org.policyclaims.internal.json.JsonText;
import org.policyclaims.internal.json.JsonValue;

/**
 * Writes claims, attributions and diagnostics as JSON Lines, one record a line. Offsets count code
 * points, as Python, R and brat count. An empty field is null; a list is always there.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk paid.").withId("note"));
 *   JsonLines.claims(document).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class JsonLines {
  private final String text;
  private final CodePoints offsets;

  private JsonLines(String text) {
    this.text = text;
    this.offsets = new CodePoints(text);
  }

  /**
   * Writes the claims of a document.
   *
   * @param document what was read from a text
   * @return a line for each claim, without line end, in text order
   */
  public static Stream<String> claims(ClaimDocument document) {
    JsonLines lines = new JsonLines(document.source().text());
    return document.claims().stream().map(claim -> lines.claim(document, claim).toString());
  }

  /**
   * Writes the attributions of a document, in the form that attribution scorers read: source, cue
   * and content, each a list of start and end. An attribution that stands within the content of
   * another one is no record of its own, since the corpora mark none there: it is listed in the
   * other's record, under "nested".
   *
   * @param document what was read from a text
   * @return a line for each outermost attribution, without line end, in text order
   */
  public static Stream<String> attributions(ClaimDocument document) {
    JsonLines lines = new JsonLines(document.source().text());
    Nesting nesting = Nesting.of(document.attributions());
    return nesting.outermost().stream()
        .map(
            attribution ->
                lines
                    .attributionRecord(
                        document.source().id(), attribution, nesting.within(attribution))
                    .toString());
  }

  /**
   * Writes the limits that a text met, for whoever reads the lines and did not see them met.
   *
   * @param document what was read from a text
   * @return a line for each diagnostic, without line end; none for nearly every text
   */
  public static Stream<String> diagnostics(ClaimDocument document) {
    JsonLines lines = new JsonLines(document.source().text());
    return document.diagnostics().stream()
        .map(diagnostic -> lines.diagnosticRecord(document.source().id(), diagnostic).toString());
  }

  /**
   * Writes all of a document, so that {@link #read} makes it again: a record of the kind "document"
   * with the text and what was read of it as a whole, then the lines of {@link #claims} and {@link
   * #diagnostics}. What takes "claim" records alone may take these lines too and leave the others.
   *
   * @param document what was read from a text
   * @return the lines, without line ends, that of the document first
   */
  public static Stream<String> write(ClaimDocument document) {
    JsonLines lines = new JsonLines(document.source().text());
    return Stream.of(
            Stream.of(lines.documentRecord(document).toString()),
            claims(document),
            diagnostics(document))
        .flatMap(part -> part);
  }

  /**
   * Reads the documents that {@link #write} wrote, each equal to what was written. Fields that this
   * version does not know are passed over, and so are blank lines and records of attributions.
   *
   * <pre>{@code
   * try (Stream<String> lines = Files.lines(Path.of("documents.jsonl"))) {
   *   JsonLines.read(lines).forEach(document -> System.out.println(document.claims().size()));
   * }
   * }</pre>
   *
   * @param lines the lines; taken as documents are asked for, and closed with the documents
   * @return the documents, each as soon as its last line is read
   * @throws IllegalArgumentException from the stream's terminal operation, where a line is not what
   *     {@link #write} writes; the message names the line's number, from 1
   */
  public static Stream<ClaimDocument> read(Stream<String> lines) {
    return DocumentReader.read(lines);
  }

  private JsonObject documentRecord(ClaimDocument document) {
    PolicyText source = document.source();
    return JsonObject.builder()
        .add("kind", "document")
        .add("document", source.id())
        .add("text", source.text())
        .add("date", document.date().map(LocalDate::toString))
        .add("title", document.title())
        .add("authors", array(document.authors(), this::participant))
        .add(
            "given",
            JsonObject.builder()
                .add("date", source.date().map(LocalDate::toString))
                .add("authors", array(source.authors(), JsonLines::author))
                .add("supposedDate", source.supposedDate().map(LocalDate::toString))
                .add("supposedAuthors", array(source.supposedAuthors(), JsonLines::author))
                .add("title", source.title())
                .build())
        .add("sentences", array(document.sentences(), this::stretch))
        .add("attributions", array(document.attributions(), this::attribution))
        .add("claims", document.claims().size())
        .add("diagnostics", document.diagnostics().size())
        .build();
  }

  private static JsonObject author(Author author) {
    return JsonObject.builder()
        .add("name", author.name())
        .add("type", author.type().map(EntityType::name))
        .build();
  }

  /**
   * Writes the events that the claims tell of, under the names that PLOVER's records have, for
   * whatever reads those. What PLOVER has no name for (status, root code, whose claim it is) has
   * one of its own.
   *
   * @param document what was read from a text
   * @return a line for each claim that is an event, without line end, in text order
   */
  public static Stream<String> events(ClaimDocument document) {
    JsonLines lines = new JsonLines(document.source().text());
    return document.claims().stream()
        .filter(claim -> claim.event().isPresent())
        .map(claim -> lines.eventRecord(document, claim, claim.event().orElseThrow()).toString());
  }

  private JsonObject eventRecord(ClaimDocument document, Claim claim, Event event) {
    Optional<String> day =
        claim
            .eventDate()
            .or(claim::date)
            .flatMap(ClaimDate::from)
            .or(document::date)
            .map(Object::toString);
    return JsonObject.builder()
        .add("id", claim.id())
        .add("date", day)
        .add("text", document.sentences().get(claim.sentence()).in(text))
        .add("source", ploverParties(event.sources()))
        .add("target", ploverParties(event.recipients()))
        .add("event", event.type().name())
        .add("mode", event.mode())
        .add("context", String.join(", ", event.contexts()))
        .add("eventText", claim.action().text())
        .add("status", event.status().name())
        .add("cameo", event.root())
        .add("quadClass", event.quadClass().name())
        .add(
            "reportedBy",
            claim.attribution().isEmpty()
                ? Optional.<String>empty()
                : claim.speaker().map(Participant::name))
        .add("document", document.source().id())
        .build();
  }

  private static JsonArray ploverParties(List<EventParty> parties) {
    return array(
        parties,
        party ->
            JsonObject.builder()
                .add("actorText", party.text())
                .add("code", party.code())
                .add("sector", party.sector().map(Sector::name))
                .build());
  }

  private JsonObject diagnosticRecord(String document, Diagnostic diagnostic) {
    return JsonObject.builder()
        .add("kind", "diagnostic")
        .add("document", document)
        .add("diagnostic", diagnostic.kind().name())
        .add("partial", diagnostic.kind().leavesTextUnread())
        .add("message", diagnostic.message())
        .add("start", offset(diagnostic.span().map(Span::start)))
        .add("end", offset(diagnostic.span().map(Span::end)))
        .build();
  }

  private JsonValue offset(Optional<Integer> index) {
    return index.<JsonValue>map(at -> JsonNumber.of(offsets.before(at))).orElse(JsonLiteral.NULL);
  }

  private JsonObject attributionRecord(
      String document, Attribution attribution, List<Attribution> nested) {
    return JsonObject.builder()
        .add("kind", "attribution")
        .add("doc", document)
        .addAll(places(attribution))
        .add("nested", array(nested, this::places))
        .build();
  }

  private JsonObject places(Attribution attribution) {
    return JsonObject.builder()
        .add("source", pairs(attribution.speaker().map(this::withClosingComma).stream()))
        .add("cue", pairs(attribution.cue().stream().flatMap(cue -> cue.parts().stream())))
        .add("content", pairs(attribution.content().stream()))
        .add("sourceText", words(attribution.speaker().stream().map(Participant::span)))
        .add("cueText", words(attribution.cue().stream().flatMap(cue -> cue.parts().stream())))
        .add("contentText", words(attribution.content().stream()))
        .add("sourceName", attribution.speaker().map(Participant::name))
        .add("stance", attribution.stance().name())
        .add("construction", attribution.construction().name())
        .build();
  }

  /** Corpora count the comma that closes an apposition to it: "[Lee, the mayor,] said". */
  private Span withClosingComma(Participant speaker) {
    Span span = speaker.span();
    boolean closes = speaker.text().contains(", ") && text.startsWith(", ", span.end());
    return closes ? new Span(span.start(), span.end() + 1) : span;
  }

  /** The words of the stretches, with a sign where something stands between two of them. */
  private String words(Stream<Span> spans) {
    return spans.map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private JsonArray pairs(Stream<Span> spans) {
    return spans
        .map(
            span ->
                JsonArray.of(
                    List.of(
                        JsonNumber.of(offsets.before(span.start())),
                        JsonNumber.of(offsets.before(span.end())))))
        .collect(JsonArray.collector());
  }

  private static <T> JsonArray array(List<T> parts, Function<T, JsonValue> form) {
    return parts.stream().map(form).collect(JsonArray.collector());
  }

  private JsonObject claim(ClaimDocument document, Claim claim) {
    JsonObject.Builder object =
        JsonObject.builder()
            .add("kind", "claim")
            .add("document", document.source().id())
            .add("documentDate", document.date().map(LocalDate::toString))
            .add("documentTitle", document.title())
            .add(
                "documentAuthors", array(document.authors(), author -> new JsonText(author.name())))
            .add("id", claim.id())
            .add("sentence", claim.sentence())
            .add("text", claim.text())
            .add("gist", claim.gist());
    place(object, claim.span());
    return object
        .add("speaker", participant(claim.speaker()))
        .add("actor", participant(claim.actor()))
        .add("action", action(claim.action()))
        .add("object", participant(claim.object()))
        .add("arguments", array(claim.arguments(), this::argument))
        .add("eventDate", date(claim.eventDate()))
        .add("date", date(claim.date()))
        .add("relationToDocument", claim.relationToDocument().map(TemporalRelation::name))
        .add("attribution", array(claim.attribution(), this::attribution))
        .add("modality", modality(claim.modality()))
        .add("construction", claim.construction().name())
        .add("nominal", claim.nominal())
        .add("confidence", JsonNumber.of(claim.confidence()))
        .add("location", location(claim.location()))
        .add("event", event(claim.event()))
        .build();
  }

  private JsonValue event(Optional<Event> event) {
    return event.<JsonValue>map(this::event).orElse(JsonLiteral.NULL);
  }

  private JsonObject event(Event event) {
    return JsonObject.builder()
        .add("type", event.type().name())
        .add("mode", event.mode())
        .add("contexts", array(event.contexts(), JsonText::new))
        .add("cameo", event.root())
        .add("quadClass", event.quadClass().name())
        .add("status", event.status().name())
        .add("source", array(event.sources(), this::party))
        .add("recipient", array(event.recipients(), this::party))
        .build();
  }

  private JsonObject party(EventParty party) {
    JsonObject.Builder object =
        JsonObject.builder()
            .add("text", party.text())
            .add("code", party.code())
            .add("sector", party.sector().map(Sector::name));
    place(object, party.span());
    return object.build();
  }

  private static JsonObject location(Location location) {
    return JsonObject.builder()
        .add("headings", array(location.headings(), JsonText::new))
        .add("number", location.number())
        .add("paragraph", location.paragraph())
        .build();
  }

  private void place(JsonObject.Builder object, Span span) {
    object.add("start", offsets.before(span.start())).add("end", offsets.before(span.end()));
  }

  private JsonValue participant(Optional<Participant> participant) {
    return participant.<JsonValue>map(this::participant).orElse(JsonLiteral.NULL);
  }

  private JsonObject participant(Participant participant) {
    return named(participant)
        .add("members", array(participant.members(), member -> named(member).build()))
        .build();
  }

  private JsonObject.Builder named(Participant participant) {
    JsonObject.Builder object =
        JsonObject.builder()
            .add("text", participant.text())
            .add("head", participant.head())
            .add("canonical", participant.canonical())
            .add("type", participant.type().map(EntityType::name))
            .add("code", participant.code())
            .add("affiliation", participant.affiliation());
    place(object, participant.span());
    return object;
  }

  private JsonObject action(Action action) {
    JsonObject.Builder object =
        JsonObject.builder()
            .add("text", action.text())
            .add("lemma", action.lemma())
            .add("voice", action.voice().name());
    place(object, action.span());
    return object.build();
  }

  private JsonObject argument(Argument argument) {
    return JsonObject.builder()
        .add("preposition", argument.preposition())
        .add("role", argument.role().map(ArgumentRole::name))
        .add("participant", participant(argument.participant()))
        .build();
  }

  private JsonValue date(Optional<ClaimDate> date) {
    return date.<JsonValue>map(this::date).orElse(JsonLiteral.NULL);
  }

  private JsonObject date(ClaimDate date) {
    JsonObject.Builder object =
        JsonObject.builder()
            .add("text", date.text())
            .add("value", Optional.of(date.value()).filter(value -> !value.isEmpty()))
            .add("type", date.type().name())
            .add("from", date.from().map(Object::toString))
            .add("to", date.to().map(Object::toString));
    place(object, date.span());
    return object.build();
  }

  private JsonObject attribution(Attribution attribution) {
    return JsonObject.builder()
        .add("speaker", participant(attribution.speaker()))
        .add("cue", cue(attribution.cue()))
        .add("stance", attribution.stance().name())
        .add("quotation", attribution.quotation().name())
        .add("negated", attribution.negated())
        .add("saidOn", date(attribution.saidOn()))
        .add("content", array(attribution.content(), this::stretch))
        .add("construction", attribution.construction().name())
        .build();
  }

  private JsonValue cue(Optional<Cue> cue) {
    return cue.<JsonValue>map(this::cue).orElse(JsonLiteral.NULL);
  }

  private JsonObject cue(Cue cue) {
    JsonObject.Builder object =
        JsonObject.builder().add("text", cue.text()).add("lemma", cue.lemma());
    place(object, cue.span());
    return object.add("parts", array(cue.parts(), this::stretch)).build();
  }

  private JsonObject stretch(Span span) {
    JsonObject.Builder object = JsonObject.builder();
    place(object, span);
    return object.build();
  }

  private JsonObject marker(Marker marker) {
    JsonObject.Builder object =
        JsonObject.builder().add("text", marker.text()).add("force", marker.force().name());
    place(object, marker.span());
    return object.build();
  }

  private JsonObject modality(Modality modality) {
    return JsonObject.builder()
        .add("stance", modality.stance().name())
        .add("cue", cue(modality.cue()))
        .add("factuality", modality.factuality().label())
        .add("speakerFactuality", modality.speakerFactuality().label())
        .add("polarity", modality.polarity().name())
        .add("markers", array(modality.markers(), this::marker))
        .build();
  }
}
