package org.policyclaims.benchmarks.quality;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;
import org.policyclaims.Span;

/**
 * A claim as a person wrote it down.
 *
 * @param anchor the words of the action in the text
 * @param span where they stand, in UTF-16 code units
 * @param texts the fields by name; what the claim does not have is left out
 * @param arguments further participants by preposition
 */
record GoldClaim(
    String anchor, Span span, Map<String, String> texts, Map<String, String> arguments) {

  GoldClaim {
    texts = Map.copyOf(texts);
    arguments = Map.copyOf(arguments);
  }

  /** Reads a line of a claims file; its offsets are in code points of the text. */
  static GoldClaim read(String line, String text) {
    JsonObject object;
    try (var reader = Json.createReader(new StringReader(line))) {
      object = reader.readObject();
    }
    Map<String, String> texts = strings(object);
    Map<String, String> arguments =
        object.containsKey("arguments") ? strings(object.getJsonObject("arguments")) : Map.of();
    Span span =
        new Span(
            text.offsetByCodePoints(0, object.getInt("start")),
            text.offsetByCodePoints(0, object.getInt("end")));
    return new GoldClaim(object.getString("anchor"), span, texts, arguments);
  }

  private static Map<String, String> strings(JsonObject object) {
    Map<String, String> strings = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value instanceof JsonString string) {
            strings.put(name, string.getString());
          }
        });
    return strings;
  }

  /** What stands under a name; empty where the claim has nothing there. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
