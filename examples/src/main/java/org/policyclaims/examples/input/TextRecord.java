package org.policyclaims.examples.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Author;
import org.policyclaims.PolicyText;
import org.policyclaims.internal.json.JsonArray;
import org.policyclaims.internal.json.JsonException;
import org.policyclaims.internal.json.JsonLiteral;
import org.policyclaims.internal.json.JsonNumber;
import org.policyclaims.internal.json.JsonObject;
import org.policyclaims.internal.json.JsonText;
import org.policyclaims.internal.json.JsonValue;

/**
 * A text with what a pipeline knows of it, as one JSON object: {@code id}, {@code text}, {@code
 * date}, {@code author}, {@code title}; whatever else there is belongs to the user.
 *
 * @param text the text with its id, and with its day and authors where they are given
 * @param title its title, which is no part of the text
 * @param fields all fields but the text, its id, its day and its authors, to be handed through
 */
public record TextRecord(PolicyText text, Optional<String> title, JsonObject fields) {
  private static final int DAY = "2018-05-07".length();

  /**
   * Reads one.
   *
   * @param line the object
   * @param supposedId the text's id where the object names none
   * @return the text
   * @throws InputException if it is no such object; the message says what is wrong
   */
  public static TextRecord read(String line, String supposedId) throws InputException {
    try {
      JsonObject object = JsonObject.read(line);
      refuseHalves(object);
      PolicyText text = PolicyText.of(text(object)).withId(id(object).orElse(supposedId));
      Optional<LocalDate> date = string(object, "date").map(TextRecord::day);
      text = date.map(text::withDate).orElse(text);
      for (String author : authors(object)) {
        text = text.withAuthor(Author.of(author));
      }
      return new TextRecord(text, string(object, "title"), others(object));
    } catch (JsonException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  /** Half of a character, of which other readers of the answers would stumble. */
  private static void refuseHalves(JsonValue value) {
    if (value instanceof JsonObject object) {
      object.fields().keySet().forEach(name -> refuseHalves(new JsonText(name)));
      object.fields().values().forEach(TextRecord::refuseHalves);
    } else if (value instanceof JsonArray list) {
      list.values().forEach(TextRecord::refuseHalves);
    } else if (value instanceof JsonText text && hasHalf(text.value())) {
      throw new JsonException("a string holds half of a character, such as \\ud800 alone");
    }
  }

  private static boolean hasHalf(String text) {
    return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  private static String text(JsonObject object) {
    return string(object, "text")
        .orElseThrow(() -> new JsonException("the field \"text\" is missing"));
  }

  private static Optional<String> id(JsonObject object) {
    return value(object, "id")
        .map(
            id -> {
              if (id instanceof JsonNumber number) {
                return number.written();
              }
              return string(id, "id");
            });
  }

  private static List<String> authors(JsonObject object) {
    return value(object, "author")
        .map(
            author ->
                author instanceof JsonArray list
                    ? list.values().stream().map(each -> string(each, "author")).toList()
                    : List.of(string(author, "author")))
        .orElse(List.of())
        .stream()
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static LocalDate day(String date) {
    try {
      boolean time = date.length() > DAY && "T ".indexOf(date.charAt(DAY)) >= 0;
      return LocalDate.parse(time ? date.substring(0, DAY) : date);
    } catch (DateTimeException e) {
      throw new JsonException(
          "the field \"date\" holds '" + date + "', which is no day such as 2018-05-07");
    }
  }

  private static JsonObject others(JsonObject object) {
    JsonObject.Builder others = JsonObject.builder();
    for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      switch (field.getKey()) {
        case "id", "text", "date", "author" -> {}
        default -> others.add(field.getKey(), field.getValue());
      }
    }
    return others.build();
  }

  private static Optional<String> string(JsonObject object, String field) {
    return value(object, field).map(value -> string(value, field));
  }

  private static String string(JsonValue value, String field) {
    if (value instanceof JsonText text) {
      return text.value();
    }
    throw new JsonException("the field \"" + field + "\" must hold a string");
  }

  private static Optional<JsonValue> value(JsonObject object, String field) {
    return object.get(field).filter(value -> value != JsonLiteral.NULL);
  }
}
