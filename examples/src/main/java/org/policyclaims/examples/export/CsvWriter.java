package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Cue;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.Marker;
import org.policyclaims.Participant;
import org.policyclaims.Span;
import org.policyclaims.TemporalRelation;
import org.policyclaims.format.CodePoints;

/** Writes CSV as RFC 4180 has it, with a header, safe to open in a spreadsheet. */
public final class CsvWriter implements ClaimWriter {
  private static final Columns<Claim> CLAIMS = claimColumns();
  private static final Columns<Attribution> ATTRIBUTIONS = attributionColumns();

  private final CSVPrinter printer;
  private final Rows rows;

  /** Picks a text's records and writes them. */
  private interface Rows {
    void write(CsvWriter writer, ClaimDocument document) throws IOException;
  }

  private CsvWriter(Appendable out, List<String> header, Rows rows) throws IOException {
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    this.rows = rows;
    printer.printRecord(header);
  }

  /**
   * Writes claims.
   *
   * @param out where to; gets the header at once
   * @return a writer
   * @throws IOException if it cannot be written
   */
  public static CsvWriter claims(Appendable out) throws IOException {
    return new CsvWriter(
        out,
        CLAIMS.names(),
        (writer, document) -> writer.write(document, document.claims(), CLAIMS));
  }

  /**
   * Writes attributions.
   *
   * @param out where to; gets the header at once
   * @return a writer
   * @throws IOException if it cannot be written
   */
  public static CsvWriter attributions(Appendable out) throws IOException {
    return new CsvWriter(
        out,
        ATTRIBUTIONS.names(),
        (writer, document) -> writer.write(document, document.attributions(), ATTRIBUTIONS));
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    rows.write(this, document);
  }

  private <T> void write(ClaimDocument document, Iterable<T> values, Columns<T> columns)
      throws IOException {
    CodePoints offsets = new CodePoints(document.source().text());
    for (T value : values) {
      printer.printRecord(columns.cells(new Columns.Row<>(document, offsets, value)));
    }
  }

  private static Columns<Claim> claimColumns() {
    return new Columns<Claim>()
        .document()
        .add("id", (row, claim) -> claim.id())
        .add("sentence", (row, claim) -> String.valueOf(claim.sentence()))
        .participant("speaker", (row, claim) -> claim.speaker())
        .participant("actor", (row, claim) -> claim.actor())
        .add("action", (row, claim) -> claim.action().lemma())
        .add("action_text", (row, claim) -> claim.action().text())
        .add("voice", (row, claim) -> claim.action().voice().name())
        .participant("object", (row, claim) -> claim.object())
        .add("arguments", (row, claim) -> joined(claim))
        .date("date", (row, claim) -> claim.date())
        .date("event_date", (row, claim) -> claim.eventDate())
        .add(
            "relation_to_document",
            (row, claim) -> claim.relationToDocument().map(TemporalRelation::name).orElse(""))
        .add("stance", (row, claim) -> claim.modality().stance().name())
        .add("cue", (row, claim) -> claim.modality().cue().map(Cue::text).orElse(""))
        .add("factuality", (row, claim) -> claim.modality().factuality().label())
        .add("speaker_factuality", (row, claim) -> claim.modality().speakerFactuality().label())
        .add("polarity", (row, claim) -> claim.modality().polarity().name())
        .add("markers", (row, claim) -> markers(claim))
        .add("attribution", (row, claim) -> chain(claim))
        .add("construction", (row, claim) -> claim.construction().name())
        .add("nominal", (row, claim) -> String.valueOf(claim.nominal()))
        .add("confidence", (row, claim) -> String.valueOf(claim.confidence()))
        .add("section", (row, claim) -> String.join(" > ", claim.location().headings()))
        .add("number", (row, claim) -> claim.location().number().orElse(""))
        .add("paragraph", (row, claim) -> String.valueOf(claim.location().paragraph()))
        .add("event", (row, claim) -> event(claim, event -> event.type().name()))
        .add("event_mode", (row, claim) -> event(claim, event -> event.mode().orElse("")))
        .add(
            "event_context",
            (row, claim) -> event(claim, event -> String.join("; ", event.contexts())))
        .add("event_status", (row, claim) -> event(claim, event -> event.status().name()))
        .add("event_source", (row, claim) -> event(claim, event -> codes(event.sources())))
        .add("event_recipient", (row, claim) -> event(claim, event -> codes(event.recipients())))
        .add("cameo", (row, claim) -> event(claim, Event::root))
        .add("quad_class", (row, claim) -> event(claim, event -> event.quadClass().name()))
        .add("text", (row, claim) -> claim.text())
        .add("gist", (row, claim) -> claim.gist())
        .place("", (row, claim) -> Optional.of(claim.span()));
  }

  private static Columns<Attribution> attributionColumns() {
    return new Columns<Attribution>()
        .document()
        .participant("speaker", (row, attribution) -> attribution.speaker())
        .add("cue", (row, attribution) -> attribution.cue().map(Cue::text).orElse(""))
        .add("cue_lemma", (row, attribution) -> attribution.cue().map(Cue::lemma).orElse(""))
        .add("stance", (row, attribution) -> attribution.stance().name())
        .add("quotation", (row, attribution) -> attribution.quotation().name())
        .add("negated", (row, attribution) -> String.valueOf(attribution.negated()))
        .date("said_on", (row, attribution) -> attribution.saidOn())
        .add(
            "content",
            (row, attribution) ->
                attribution.content().stream()
                    .map(part -> part.in(row.text()))
                    .collect(Collectors.joining(" … ")))
        .place("speaker_", (row, attribution) -> attribution.speaker().map(Participant::span))
        .place("cue_", (row, attribution) -> attribution.cue().map(Cue::span))
        .place("content_", (row, attribution) -> attribution.content().stream().reduce(Span::cover))
        .add("construction", (row, attribution) -> attribution.construction().name());
  }

  private static String event(Claim claim, Function<Event, String> cell) {
    return claim.event().map(cell).orElse("");
  }

  /** Code and sector of each, as event data join them: "SRB LEG; IGO". */
  private static String codes(List<EventParty> parties) {
    return parties.stream().map(CsvWriter::code).collect(Collectors.joining("; "));
  }

  private static String code(EventParty party) {
    return Stream.of(party.code(), party.sector().map(Enum::name))
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String joined(Claim claim) {
    return claim.arguments().stream().map(CsvWriter::argument).collect(Collectors.joining("; "));
  }

  private static String argument(Argument argument) {
    String text = argument.participant().text();
    return argument.preposition().map(preposition -> preposition + ": " + text).orElse(text);
  }

  private static String markers(Claim claim) {
    return claim.modality().markers().stream().map(Marker::text).collect(Collectors.joining("; "));
  }

  private static String chain(Claim claim) {
    return claim.attribution().stream().map(CsvWriter::saying).collect(Collectors.joining(" > "));
  }

  private static String saying(Attribution attribution) {
    String speaker = attribution.speaker().map(Participant::name).orElse("?");
    return attribution.cue().map(cue -> speaker + ": " + cue.text()).orElse(speaker);
  }
}
