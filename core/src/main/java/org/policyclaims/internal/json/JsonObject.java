package org.policyclaims.internal.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** Fields with their values, in the order in which they stand. */
public final class JsonObject implements JsonValue {
  private final ImmutableMap<String, JsonValue> fields;

  private JsonObject(ImmutableMap<String, JsonValue> fields) {
    this.fields = fields;
  }

  /**
   * Reads an object.
   *
   * @param text the object and nothing else but white space
   * @return what it says
   * @throws JsonException if it is no object, or one with a field twice
   */
  public static JsonObject read(String text) {
    if (new JsonReader(text).read() instanceof JsonObject object) {
      return object;
    }
    throw new JsonException("not a JSON object");
  }

  /** Begins an object without fields. */
  public static Builder builder() {
    return new Builder();
  }

  /** The fields by name. */
  public Map<String, JsonValue> fields() {
    return fields;
  }

  /** The value of a field; empty where it is missing, a {@code null} where it is null. */
  public Optional<JsonValue> get(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && fields.equals(object.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(256);
    write(this, line);
    return line.toString();
  }

  static void write(JsonValue value, StringBuilder line) {
    if (value instanceof JsonObject object) {
      line.append('{');
      String comma = "";
      for (Map.Entry<String, JsonValue> field : object.fields.entrySet()) {
        line.append(comma);
        JsonText.write(field.getKey(), line);
        line.append(':');
        write(field.getValue(), line);
        comma = ",";
      }
      line.append('}');
    } else if (value instanceof JsonArray array) {
      array.write(line);
    } else if (value instanceof JsonText text) {
      JsonText.write(text.value(), line);
    } else {
      line.append(value);
    }
  }

  /** Takes the fields of an object in turn. */
  public static final class Builder {
    private final ImmutableMap.Builder<String, JsonValue> fields = ImmutableMap.builder();

    private Builder() {}

    /** Adds a field. */
    public Builder add(String field, JsonValue value) {
      fields.put(field, value);
      return this;
    }

    /** Adds a field with a string. */
    public Builder add(String field, String value) {
      return add(field, new JsonText(value));
    }

    /** Adds a field with a string, or with null where there is none. */
    public Builder add(String field, Optional<String> value) {
      return add(field, value.<JsonValue>map(JsonText::new).orElse(JsonLiteral.NULL));
    }

    /** Adds a field with a whole number. */
    public Builder add(String field, int value) {
      return add(field, JsonNumber.of(value));
    }

    /** Adds a field with a truth value. */
    public Builder add(String field, boolean value) {
      return add(field, JsonLiteral.of(value));
    }

    /** Adds all fields of another object. */
    public Builder addAll(JsonObject other) {
      fields.putAll(other.fields);
      return this;
    }

    /**
     * Ends the object.
     *
     * @throws IllegalArgumentException if a field was added twice
     */
    public JsonObject build() {
      return new JsonObject(fields.buildOrThrow());
    }
  }
}
