package org.policyclaims.internal.json;

import java.util.Locale;

/** The values that are words. */
public enum JsonLiteral implements JsonValue {
  /** {@code true} */
  TRUE,
  /** {@code false} */
  FALSE,
  /** {@code null} */
  NULL;

  /** The literal of a truth value. */
  public static JsonLiteral of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
