package org.policyclaims.benchmarks.quality;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonReader;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Span;
import org.policyclaims.format.JsonLines;

/**
 * An attribution as corpora mark it.
 *
 * @param source where the source stands; empty if there is none
 * @param cue where the cue stands; empty if there is none
 * @param content where the content stands
 */
record LabelledAttribution(List<Span> source, List<Span> cue, List<Span> content) {

  /** A document's attribution records, as a scorer of its own reads them from the command. */
  static List<LabelledAttribution> of(ClaimDocument document) {
    String text = document.source().text();
    List<LabelledAttribution> attributions = new ArrayList<>();
    JsonLines.attributions(document)
        .forEach(
            line -> {
              try (JsonReader reader = Json.createReader(new StringReader(line))) {
                JsonObject record = reader.readObject();
                attributions.add(
                    new LabelledAttribution(
                        spans(record, "source", text),
                        spans(record, "cue", text),
                        spans(record, "content", text)));
              }
            });
    return attributions;
  }

  private static List<Span> spans(JsonObject record, String key, String text) {
    return record.getJsonArray(key).getValuesAs(JsonArray.class).stream()
        .map(
            pair ->
                new Span(
                    text.offsetByCodePoints(0, pair.getInt(0)),
                    text.offsetByCodePoints(0, pair.getInt(1))))
        .toList();
  }

  List<Span> spans(Label label) {
    return switch (label) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** The three parts. */
  enum Label {
    SOURCE,
    CUE,
    CONTENT
  }
}
