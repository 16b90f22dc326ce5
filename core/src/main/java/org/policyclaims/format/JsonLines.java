package org.policyclaims.format;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;
import javax.json.JsonWriter;
import javax.json.spi.JsonProvider;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Cue;
import org.policyclaims.Diagnostic;
import org.policyclaims.EntityType;
import org.policyclaims.Location;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Span;
import org.policyclaims.TemporalRelation;

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
  /** Asked for once: each method of {@code Json} looks for it on the class path anew. */
  private static final JsonProvider JSON = JsonProvider.provider();

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
    return document.claims().stream().map(claim -> line(lines.claim(document, claim)));
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
                line(
                    lines.attributionRecord(
                        document.source().id(), attribution, nesting.within(attribution))));
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
        .map(diagnostic -> line(lines.diagnosticRecord(document.source().id(), diagnostic)));
  }

  private JsonObject diagnosticRecord(String document, Diagnostic diagnostic) {
    return JSON.createObjectBuilder()
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
    return index.<JsonValue>map(at -> JSON.createValue(offsets.before(at))).orElse(JsonValue.NULL);
  }

  private JsonObject attributionRecord(
      String document, Attribution attribution, List<Attribution> nested) {
    JsonArrayBuilder within = JSON.createArrayBuilder();
    nested.forEach(inner -> within.add(places(inner)));
    return JSON.createObjectBuilder()
        .add("kind", "attribution")
        .add("doc", document)
        .addAll(places(attribution))
        .add("nested", within)
        .build();
  }

  private JsonObjectBuilder places(Attribution attribution) {
    return JSON.createObjectBuilder()
        .add("source", pairs(attribution.speaker().map(this::withClosingComma).stream()))
        .add("cue", pairs(attribution.cue().stream().flatMap(cue -> cue.parts().stream())))
        .add("content", pairs(attribution.content().stream()))
        .add("sourceText", words(attribution.speaker().stream().map(Participant::span)))
        .add("cueText", words(attribution.cue().stream().flatMap(cue -> cue.parts().stream())))
        .add("contentText", words(attribution.content().stream()))
        .add("sourceName", text(attribution.speaker().map(Participant::name)))
        .add("stance", attribution.stance().name())
        .add("construction", attribution.construction().name());
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

  private JsonArrayBuilder pairs(Stream<Span> spans) {
    JsonArrayBuilder pairs = JSON.createArrayBuilder();
    spans.forEach(
        span ->
            pairs.add(
                JSON.createArrayBuilder()
                    .add(offsets.before(span.start()))
                    .add(offsets.before(span.end()))));
    return pairs;
  }

  private JsonObject claim(ClaimDocument document, Claim claim) {
    JsonArrayBuilder arguments = JSON.createArrayBuilder();
    claim.arguments().forEach(argument -> arguments.add(argument(argument)));
    JsonArrayBuilder attribution = JSON.createArrayBuilder();
    claim.attribution().forEach(saying -> attribution.add(attribution(saying)));
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("kind", "claim")
            .add("document", document.source().id())
            .add("documentDate", text(document.date().map(Object::toString)))
            .add("documentTitle", text(document.title()))
            .add("documentAuthors", authors(document))
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
        .add("arguments", arguments)
        .add("eventDate", date(claim.eventDate()))
        .add("date", date(claim.date()))
        .add("relationToDocument", text(claim.relationToDocument().map(TemporalRelation::name)))
        .add("attribution", attribution)
        .add("modality", modality(claim.modality()))
        .add("construction", claim.construction().name())
        .add("nominal", claim.nominal())
        .add("confidence", claim.confidence())
        .add("location", location(claim.location()))
        .build();
  }

  private static JsonArrayBuilder authors(ClaimDocument document) {
    JsonArrayBuilder authors = JSON.createArrayBuilder();
    document.authors().forEach(author -> authors.add(author.name()));
    return authors;
  }

  private static JsonObject location(Location location) {
    return JSON.createObjectBuilder()
        .add("headings", JSON.createArrayBuilder(location.headings()))
        .add("number", text(location.number()))
        .add("paragraph", location.paragraph())
        .build();
  }

  private void place(JsonObjectBuilder object, Span span) {
    object.add("start", offsets.before(span.start())).add("end", offsets.before(span.end()));
  }

  private JsonValue participant(Optional<Participant> participant) {
    return participant.<JsonValue>map(this::participant).orElse(JsonValue.NULL);
  }

  private JsonObject participant(Participant participant) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("text", participant.text())
            .add("head", participant.head())
            .add("canonical", text(participant.canonical()))
            .add("type", text(participant.type().map(EntityType::name)))
            .add("code", text(participant.code()));
    place(object, participant.span());
    return object.build();
  }

  private JsonObject action(Action action) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("text", action.text())
            .add("lemma", action.lemma())
            .add("voice", action.voice().name());
    place(object, action.span());
    return object.build();
  }

  private JsonObject argument(Argument argument) {
    return JSON.createObjectBuilder()
        .add("preposition", text(argument.preposition()))
        .add("role", text(argument.role()))
        .add("participant", participant(argument.participant()))
        .build();
  }

  private JsonValue date(Optional<ClaimDate> date) {
    return date.<JsonValue>map(this::date).orElse(JsonValue.NULL);
  }

  private JsonObject date(ClaimDate date) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("text", date.text())
            .add("value", date.value().isEmpty() ? JsonValue.NULL : JSON.createValue(date.value()))
            .add("type", date.type().name())
            .add("from", text(date.from().map(Object::toString)))
            .add("to", text(date.to().map(Object::toString)));
    place(object, date.span());
    return object.build();
  }

  private JsonObject attribution(Attribution attribution) {
    JsonArrayBuilder content = JSON.createArrayBuilder();
    for (Span span : attribution.content()) {
      JsonObjectBuilder part = JSON.createObjectBuilder();
      place(part, span);
      content.add(part);
    }
    return JSON.createObjectBuilder()
        .add("speaker", participant(attribution.speaker()))
        .add("cue", cue(attribution.cue()))
        .add("stance", attribution.stance().name())
        .add("quotation", attribution.quotation().name())
        .add("negated", attribution.negated())
        .add("saidOn", date(attribution.saidOn()))
        .add("content", content)
        .add("construction", attribution.construction().name())
        .build();
  }

  private JsonValue cue(Optional<Cue> cue) {
    return cue.<JsonValue>map(this::cue).orElse(JsonValue.NULL);
  }

  private JsonObject cue(Cue cue) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder().add("text", cue.text()).add("lemma", cue.lemma());
    place(object, cue.span());
    return object.build();
  }

  private JsonObject modality(Modality modality) {
    JsonArrayBuilder markers = JSON.createArrayBuilder();
    for (Marker marker : modality.markers()) {
      JsonObjectBuilder object =
          JSON.createObjectBuilder().add("text", marker.text()).add("force", marker.force().name());
      place(object, marker.span());
      markers.add(object);
    }
    return JSON.createObjectBuilder()
        .add("stance", modality.stance().name())
        .add("cue", cue(modality.cue()))
        .add("factuality", modality.factuality().label())
        .add("speakerFactuality", modality.speakerFactuality().label())
        .add("polarity", modality.polarity().name())
        .add("markers", markers)
        .build();
  }

  private static JsonValue text(Optional<String> text) {
    return text.<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL);
  }

  private static String line(JsonObject object) {
    StringWriter line = new StringWriter();
    try (JsonWriter writer = JSON.createWriter(line)) {
      writer.writeObject(object);
    }
    return escaped(line.toString());
  }

  /**
   * Escapes what JSON lets stand and a line of a terminal should not hold: half a surrogate pair,
   * for which UTF-8 has no form, and the control characters above those that JSON escapes, some of
   * which steer terminals.
   */
  private static String escaped(String line) {
    StringBuilder escaped = null;
    for (int i = 0; i < line.length(); i++) {
      int codePoint = line.codePointAt(i);
      boolean bad = isToBeEscaped(codePoint);
      if (bad && escaped == null) {
        escaped = new StringBuilder(line.substring(0, i));
      }
      if (escaped != null) {
        escaped.append(bad ? String.format("\\u%04x", codePoint) : Character.toString(codePoint));
      }
      i += Character.charCount(codePoint) - 1;
    }
    return escaped == null ? line : escaped.toString();
  }

  private static boolean isToBeEscaped(int codePoint) {
    return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || Character.isISOControl(codePoint);
  }
}
