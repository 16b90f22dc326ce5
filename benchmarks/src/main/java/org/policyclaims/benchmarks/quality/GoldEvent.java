package org.policyclaims.benchmarks.quality;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonReader;
import javax.json.JsonValue;
import org.policyclaims.EventType;

/**
 * A gold standard record of PLOVER, brought to the list of 2021.
 *
 * @param text the sentence
 * @param types the types that are right: several where the list of 2021 divides an older type
 * @param sources the codes of who does it
 * @param recipients the codes of to whom; empty where the record has none
 */
record GoldEvent(String text, Set<EventType> types, Set<String> sources, Set<String> recipients) {

  /** Codes of the records that are no ISO 3166 code: slips of the hand. */
  private static final Map<String, String> SLIPS = Map.of("JAP", "JPN", "VTN", "VNM", "ITL", "ITA");

  static List<GoldEvent> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(GoldEvent::of)
        .toList();
  }

  private static GoldEvent of(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject record = reader.readObject();
      return new GoldEvent(
          withoutBraces(record.getString("text").strip()),
          types(record.getString("event"), record.getString("mode", "")),
          codes(record.get("source")),
          codes(record.get("target")));
    }
  }

  private static String withoutBraces(String text) {
    return text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
  }

  /**
   * As the table "CAMEO to PLOVER" of 2021 folds them: 09 and 11 are ACCUSE, 10 is REQUEST, 191 and
   * 192 (restrict movement, occupy) are COERCE and the rest of 19 ASSAULT, 1712 (destroy property)
   * is ASSAULT.
   */
  private static Set<EventType> types(String event, String mode) {
    return switch (event) {
      case "DEMAND" -> Set.of(EventType.REQUEST);
      case "DISAPPROVE", "INVESTIGATE" -> Set.of(EventType.ACCUSE);
      case "FIGHT" ->
          mode.isEmpty() || mode.equals("deport")
              ? Set.of(EventType.COERCE)
              : Set.of(EventType.ASSAULT);
      case "COERCE" ->
          mode.equals("destroy")
              ? Set.of(EventType.COERCE, EventType.ASSAULT)
              : Set.of(EventType.COERCE);
      default -> Set.of(EventType.valueOf(event));
    };
  }

  private static Set<String> codes(JsonValue parties) {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    if (parties instanceof JsonArray list) {
      for (JsonObject party : list.getValuesAs(JsonObject.class)) {
        String code = party.getString("code");
        codes.add(SLIPS.getOrDefault(code, code));
      }
    }
    return codes.build();
  }
}
