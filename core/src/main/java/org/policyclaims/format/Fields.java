package org.policyclaims.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policyclaims.internal.json.JsonArray;
import org.policyclaims.internal.json.JsonLiteral;
import org.policyclaims.internal.json.JsonNumber;
import org.policyclaims.internal.json.JsonObject;
import org.policyclaims.internal.json.JsonText;
import org.policyclaims.internal.json.JsonValue;

/** The fields of a record; what is missing or of another kind is named in an exception. */
record Fields(JsonObject object) {

  String text(String field) {
    return optionalText(field).orElseThrow(() -> wrong(field, "a string"));
  }

  Optional<String> optionalText(String field) {
    return present(field).map(value -> as(JsonText.class, field, value, "a string").value());
  }

  int number(String field) {
    try {
      return Integer.parseInt(value(JsonNumber.class, field, "a whole number").written());
    } catch (NumberFormatException e) {
      throw wrong(field, "a whole number");
    }
  }

  double decimal(String field) {
    return Double.parseDouble(value(JsonNumber.class, field, "a number").written());
  }

  boolean flag(String field) {
    JsonLiteral literal = value(JsonLiteral.class, field, "true or false");
    return literal == JsonLiteral.TRUE;
  }

  Fields object(String field) {
    return new Fields(value(JsonObject.class, field, "an object"));
  }

  Optional<Fields> optionalObject(String field) {
    return present(field).map(value -> new Fields(as(JsonObject.class, field, value, "an object")));
  }

  <T> List<T> list(String field, Function<Fields, T> part) {
    return value(JsonArray.class, field, "a list").values().stream()
        .map(value -> part.apply(new Fields(as(JsonObject.class, field, value, "objects"))))
        .toList();
  }

  List<String> texts(String field) {
    return value(JsonArray.class, field, "a list").values().stream()
        .map(value -> as(JsonText.class, field, value, "strings").value())
        .toList();
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    return optionalConstant(field, type).orElseThrow(() -> wrong(field, "a string"));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    return optionalText(field)
        .map(
            name ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "the field \""
                                    + field
                                    + "\" has an unknown value '"
                                    + name
                                    + "'")));
  }

  boolean isNull(String field) {
    return present(field).isEmpty();
  }

  private Optional<JsonValue> present(String field) {
    JsonValue value =
        object
            .get(field)
            .orElseThrow(
                () -> new IllegalArgumentException("the field \"" + field + "\" is missing"));
    return value == JsonLiteral.NULL ? Optional.empty() : Optional.of(value);
  }

  private <T extends JsonValue> T value(Class<T> type, String field, String what) {
    return as(type, field, present(field).orElseThrow(() -> wrong(field, what)), what);
  }

  private static <T extends JsonValue> T as(
      Class<T> type, String field, JsonValue value, String what) {
    if (!type.isInstance(value)) {
      throw wrong(field, what);
    }
    return type.cast(value);
  }

  private static IllegalArgumentException wrong(String field, String what) {
    return new IllegalArgumentException("the field \"" + field + "\" must hold " + what);
  }
}
