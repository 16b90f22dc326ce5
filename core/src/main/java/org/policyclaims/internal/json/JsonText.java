package org.policyclaims.internal.json;

/**
 * A string.
 *
 * @param value its characters
 */
public record JsonText(String value) implements JsonValue {
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(value.length() + 2);
    write(value, line);
    return line.toString();
  }

  /**
   * Writes a string. Escaped is what JSON asks for, and what a line of a terminal should not hold:
   * half a surrogate pair, for which UTF-8 has no form, and all control characters, some of which
   * steer terminals.
   */
  static void write(String value, StringBuilder line) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        line.append(unit).append(value.charAt(++i));
      } else {
        write(unit, line);
      }
    }
    line.append('"');
  }

  private static void write(char unit, StringBuilder line) {
    switch (unit) {
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      case '\b' -> line.append("\\b");
      case '\f' -> line.append("\\f");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (Character.isSurrogate(unit) || Character.isISOControl(unit)) {
          line.append("\\u").append(String.format("%04x", (int) unit));
        } else {
          line.append(unit);
        }
      }
    }
  }
}
