package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDocument;
import org.policyclaims.DateType;
import org.policyclaims.Diagnostic;
import org.policyclaims.DiagnosticKind;
import org.policyclaims.EntityType;
import org.policyclaims.EventStatus;
import org.policyclaims.EventType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.QuadClass;
import org.policyclaims.Quotation;
import org.policyclaims.Reading;
import org.policyclaims.Sector;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

class JsonSchemaTest {
  private static final String TEXT = resource("claim.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private static String resource(String name) {
    try (InputStream stream = JsonLines.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(String line) {
    return SCHEMA
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static ClaimDocument article() {
    try (InputStream stream = Reading.class.getResourceAsStream("gold/belarus-2018.txt")) {
      return Reading.document(
          PolicyText.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
              .withId("belarus-2018")
              .withDate(LocalDate.of(2018, 5, 7)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClaimDocument shortened() {
    ClaimDocument read = Reading.document("Minsk 😀 paid.");
    return new ClaimDocument(
        read.source(),
        read.authors(),
        read.date(),
        read.sentences(),
        read.claims(),
        read.attributions(),
        List.of(
            new Diagnostic(DiagnosticKind.OUT_OF_TIME, "late", Optional.of(new Span(9, 14))),
            new Diagnostic(DiagnosticKind.TEXT_TOO_LONG, "long", Optional.empty())),
        Optional.empty());
  }

  private static final List<String> CLAIMS =
      Stream.of(
              article(),
              Reading.document("The office said on Monday: “We may 😀 not have paid Minsk.”"),
              Reading.document("Minsk did not say whether the ministry denied that it was paid."),
              Reading.document("The 😀 Serbian parliament imposed sanctions on Russia and NATO."),
              shortened())
          .flatMap(
              document ->
                  Stream.of(JsonLines.write(document), JsonLines.attributions(document))
                      .flatMap(lines -> lines))
          .toList();
  private static final String CLAIM =
      CLAIMS.stream()
          .filter(line -> line.startsWith("{\"kind\":\"claim\""))
          .findFirst()
          .orElseThrow();

  @Test
  void theSchemaIsItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyLineIsValid() {
    assertThat(CLAIMS).hasSizeGreaterThan(30);
    for (String line : CLAIMS) {
      assertThat(errors(line)).as(line).isEmpty();
    }
  }

  @Test
  void theLinesUseEveryPart() {
    String lines = String.join("\n", CLAIMS);
    assertThat(lines)
        .contains("\"saidOn\":{", "\"eventDate\":{", "\"markers\":[{", "\"arguments\":[{")
        .contains("\"event\":{", "\"recipient\":[{", "\"mode\":\"restrict\"")
        .contains("\"code\":\"", "\"kind\":\"attribution\"", "\"kind\":\"document\"")
        .contains("\"kind\":\"diagnostic\"");
  }

  @Test
  void theAnswersOfAPipelineAreValid() {
    String fields = ",\"fields\":{\"party\":\"X\"}}";
    assertThat(errors(CLAIM.substring(0, CLAIM.length() - 1) + fields)).isEmpty();
    assertThat(
            errors(
                "{\"kind\":\"text\",\"document\":\"a\",\"line\":1,\"partial\":false,\"records\":1"
                    + fields))
        .isEmpty();
    assertThat(errors("{\"kind\":\"error\",\"document\":null,\"line\":2,\"message\":\"no\"}"))
        .isEmpty();
    assertThat(errors("{\"kind\":\"error\",\"document\":null,\"message\":\"no\"}")).isNotEmpty();
  }

  @Test
  void whatIsMissingWrongOrUnknownIsFound() {
    String line = CLAIM;
    assertThat(errors(line.replace("\"kind\":\"claim\"", "\"kind\":\"quote\""))).isNotEmpty();
    assertThat(errors(line.replace("\"sentence\":0", "\"sentence\":-1"))).isNotEmpty();
    assertThat(errors(line.replace("\"stance\":\"AUTHOR\"", "\"stance\":\"SHOUT\""))).isNotEmpty();
    assertThat(errors(line.replace("\"nominal\":false,", ""))).isNotEmpty();
    assertThat(errors(line.replace("\"nominal\":", "\"new\":1,\"nominal\":"))).isNotEmpty();
  }

  @Test
  void aDiagnosticTellsItsPlaceInCodePoints() {
    assertThat(JsonLines.diagnostics(shortened()))
        .containsExactly(
            "{\"kind\":\"diagnostic\",\"document\":\"\",\"diagnostic\":\"OUT_OF_TIME\",\"partial\":true,"
                + "\"message\":\"late\",\"start\":8,\"end\":13}",
            "{\"kind\":\"diagnostic\",\"document\":\"\",\"diagnostic\":\"TEXT_TOO_LONG\","
                + "\"partial\":true,\"message\":\"long\",\"start\":null,\"end\":null}");
  }

  private static JsonObject definition(String name) {
    return Json.createReader(new StringReader(TEXT))
        .readObject()
        .getJsonObject("$defs")
        .getJsonObject(name);
  }

  private static List<String> values(JsonObject definition) {
    JsonArray values = definition.getJsonArray("enum");
    return values.stream()
        .filter(value -> value.getValueType() == JsonValue.ValueType.STRING)
        .map(value -> ((JsonString) value).getString())
        .toList();
  }

  private static void assertValues(JsonObject definition, Enum<?>... constants) {
    assertThat(values(definition))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  private static JsonObject property(String definition, String name) {
    return definition(definition).getJsonObject("properties").getJsonObject(name);
  }

  @Test
  void everyValueOfAnEnumIsThere() {
    assertValues(definition("stance"), Stance.values());
    assertValues(property("participant", "type"), EntityType.values());
    assertValues(property("action", "voice"), Voice.values());
    assertValues(property("date", "type"), DateType.values());
    assertValues(property("attribution", "quotation"), Quotation.values());
    assertValues(property("marker", "force"), Force.values());
    assertValues(property("modality", "polarity"), Polarity.values());
    assertValues(property("event", "type"), EventType.values());
    assertValues(property("event", "status"), EventStatus.values());
    assertValues(property("event", "quadClass"), QuadClass.values());
    assertValues(property("eventParty", "sector"), Sector.values());
    assertValues(property("diagnosticRecord", "diagnostic"), DiagnosticKind.values());
    assertThat(values(definition("factuality")))
        .containsExactlyElementsOf(
            Arrays.stream(Factuality.values()).map(Factuality::label).toList());
  }
}
