package org.policyclaims.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A list of values. */
public final class JsonArray implements JsonValue, Iterable<JsonValue> {
  private final ImmutableList<JsonValue> values;

  private JsonArray(ImmutableList<JsonValue> values) {
    this.values = values;
  }

  /** The list of the values. */
  public static JsonArray of(List<? extends JsonValue> values) {
    return new JsonArray(ImmutableList.copyOf(values));
  }

  /** Makes a list of a stream of values. */
  public static Collector<JsonValue, ?, JsonArray> collector() {
    return Collectors.collectingAndThen(Collectors.toList(), JsonArray::of);
  }

  /** The values in order. */
  public List<JsonValue> values() {
    return values;
  }

  @Override
  public Iterator<JsonValue> iterator() {
    return values.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonArray array && values.equals(array.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    write(line);
    return line.toString();
  }

  void write(StringBuilder line) {
    line.append('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      JsonObject.write(values.get(i), line);
    }
    line.append(']');
  }
}
