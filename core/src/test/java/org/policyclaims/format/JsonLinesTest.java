package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.policyclaims.Action;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Quotation;
import org.policyclaims.Reading;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

class JsonLinesTest {
  private static final String TEXT = "😀 Minsk said: “no \uD800 deal”";

  private static Span span(String part) {
    int start = TEXT.indexOf(part);
    return new Span(start, start + part.length());
  }

  private static ClaimDocument document() {
    Participant minsk =
        new Participant(
            "Minsk",
            span("Minsk"),
            "Minsk",
            Optional.of("Belarus"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Attribution attribution =
        new Attribution(
            Optional.of(minsk),
            Optional.of(new Cue("said", span("said"), List.of(span("said")), "say")),
            Stance.SAY,
            Quotation.DIRECT,
            false,
            Optional.empty(),
            List.of(span("no \uD800 deal")),
            ReportingConstruction.QUOTATION);
    Claim claim =
        new Claim(
            "t:1-2",
            0,
            TEXT,
            new Span(0, TEXT.length()),
            Optional.of(minsk),
            Optional.empty(),
            new Action("deal", span("deal"), "deal", Voice.ACTIVE),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(attribution),
            new Modality(
                Stance.SAY,
                attribution.cue(),
                Factuality.UNKNOWN,
                Factuality.CERTAIN_NEGATIVE,
                Polarity.NEGATIVE,
                List.of()),
            Construction.MAIN,
            0.5,
            Location.FIRST,
            Optional.empty());
    return new ClaimDocument(
        PolicyText.of(TEXT).withId("t"),
        List.of(),
        Optional.empty(),
        List.of(new Span(0, TEXT.length())),
        List.of(claim),
        List.of(attribution),
        List.of(),
        Optional.empty());
  }

  private static JsonObject only(java.util.stream.Stream<String> lines) {
    List<String> all = lines.toList();
    assertThat(all).hasSize(1);
    return Json.createReader(new StringReader(all.get(0))).readObject();
  }

  @Test
  void offsetsCountCodePoints() {
    JsonObject speaker = only(JsonLines.claims(document())).getJsonObject("speaker");
    assertThat(speaker.getInt("start")).isEqualTo(2);
    assertThat(speaker.getInt("end")).isEqualTo(7);
  }

  @Test
  void anAttributionNamesItsConstructionInBothKindsOfRecord() {
    JsonObject claim = only(JsonLines.claims(document()));
    assertThat(claim.getJsonArray("attribution").getJsonObject(0).getString("construction"))
        .isEqualTo("QUOTATION");
    assertThat(only(JsonLines.attributions(document())).getString("construction"))
        .isEqualTo("QUOTATION");
  }

  @Test
  void emptyFieldsAreNullAndListsAreThere() {
    JsonObject claim = only(JsonLines.claims(document()));
    assertThat(claim.get("actor")).isEqualTo(JsonValue.NULL);
    assertThat(claim.get("eventDate")).isEqualTo(JsonValue.NULL);
    assertThat(claim.getJsonArray("arguments")).isEmpty();
    assertThat(claim.getJsonObject("modality").getJsonArray("markers")).isEmpty();
  }

  @Test
  void factualityIsWrittenInFactBanksValues() {
    JsonObject modality = only(JsonLines.claims(document())).getJsonObject("modality");
    assertThat(modality.getString("factuality")).isEqualTo("Uu");
    assertThat(modality.getString("speakerFactuality")).isEqualTo("CT-");
  }

  @Test
  void halfASurrogatePairIsEscapedSoThatTheLineIsUtf8() {
    String line = JsonLines.claims(document()).findFirst().orElseThrow();
    assertThat(line).contains("no \\ud800 deal").doesNotContain("\uD800 ").contains("😀");
  }

  @Test
  void whatSteersATerminalIsEscaped() {
    String steering = "Minsk\u009B31m said\u007F that it paid.\u001B[2J";
    String line =
        JsonLines.attributions(
                Reading.document(PolicyText.of("Minsk said that it paid.").withId(steering)))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains("\\u009b", "\\u007f", "\\u001b");
    assertThat(line.chars()).noneMatch(Character::isISOControl);
    assertThat(Json.createReader(new StringReader(line)).readObject().getString("doc"))
        .isEqualTo(steering);
  }

  @Test
  void anAttributionRecordHoldsPairsOfOffsets() {
    JsonObject record = only(JsonLines.attributions(document()));
    assertThat(record.getString("kind")).isEqualTo("attribution");
    assertThat(record.getString("doc")).isEqualTo("t");
    assertThat(record.getJsonArray("source").toString()).isEqualTo("[[2,7]]");
    assertThat(record.getJsonArray("cue").toString()).isEqualTo("[[8,12]]");
    assertThat(record.getJsonArray("content").getJsonArray(0).getInt(0)).isEqualTo(15);
  }

  @Test
  void theCommaThatClosesAnAppositionIsWrittenWithTheSource() {
    assertThat(source("Lee, the mayor, said no.", "Lee, the mayor")).isEqualTo("[[0,15]]");
    assertThat(source("Lee, said the mayor, no.", "the mayor")).isEqualTo("[[10,19]]");
    assertThat(source("No, said Lee, the mayor.", "Lee, the mayor")).isEqualTo("[[9,23]]");
  }

  private static String source(String text, String speaker) {
    int start = text.indexOf(speaker);
    Participant participant =
        new Participant(
            speaker,
            new Span(start, start + speaker.length()),
            speaker,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Attribution attribution =
        new Attribution(
            Optional.of(participant),
            Optional.empty(),
            Stance.SAY,
            Quotation.INDIRECT,
            false,
            Optional.empty(),
            List.of(new Span(0, 2)),
            ReportingConstruction.PARENTHETICAL);
    ClaimDocument document =
        new ClaimDocument(
            PolicyText.of(text),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(attribution),
            List.of(),
            Optional.empty());
    return only(JsonLines.attributions(document)).get("source").toString();
  }
}
