package org.policyclaims.internal.json;

import java.math.BigDecimal;

/**
 * A number, as it is written: what is handed through keeps each of its digits.
 *
 * @param written its digits, sign, point and exponent
 */
public record JsonNumber(String written) implements JsonValue {
  /** A whole number. */
  public static JsonNumber of(int value) {
    return new JsonNumber(Integer.toString(value));
  }

  /** A number with a point. */
  public static JsonNumber of(double value) {
    return new JsonNumber(BigDecimal.valueOf(value).toString());
  }

  @Override
  public String toString() {
    return written;
  }
}
