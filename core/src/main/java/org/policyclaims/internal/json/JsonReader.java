package org.policyclaims.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON strictly, as RFC 8259 has it, from left to right. */
final class JsonReader {
  /** What nests deeper is no record of anything, and would exhaust the stack. */
  private static final int DEEPEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  JsonValue read() {
    JsonValue value = value();
    skipBlanks();
    if (at < text.length()) {
      throw wrong("something follows the end");
    }
    return value;
  }

  private JsonValue value() {
    skipBlanks();
    if (at == text.length()) {
      throw wrong("it ends too early");
    }
    switch (text.charAt(at)) {
      case '{' -> {
        return object();
      }
      case '[' -> {
        return array();
      }
      case '"' -> {
        return new JsonText(string());
      }
      default -> {
        return word();
      }
    }
  }

  private JsonObject object() {
    JsonObject.Builder object = JsonObject.builder();
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    open();
    if (!closes('}')) {
      do {
        skipBlanks();
        if (at == text.length() || text.charAt(at) != '"') {
          throw wrong("a field's name in double quotes is missing");
        }
        String name = string();
        skipBlanks();
        expect(':');
        if (fields.putIfAbsent(name, value()) != null) {
          throw wrong("the field \"" + name + "\" stands there twice");
        }
      } while (goesOn('}'));
    }
    depth--;
    fields.forEach(object::add);
    return object.build();
  }

  private JsonArray array() {
    List<JsonValue> values = new ArrayList<>();
    open();
    if (!closes(']')) {
      do {
        values.add(value());
      } while (goesOn(']'));
    }
    depth--;
    return JsonArray.of(values);
  }

  private void open() {
    at++;
    if (++depth > DEEPEST) {
      throw wrong("it nests deeper than " + DEEPEST);
    }
  }

  private boolean closes(char end) {
    skipBlanks();
    boolean closes = at < text.length() && text.charAt(at) == end;
    at += closes ? 1 : 0;
    return closes;
  }

  private boolean goesOn(char end) {
    if (closes(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private void expect(char mark) {
    if (at == text.length() || text.charAt(at) != mark) {
      throw wrong("a " + mark + " is missing");
    }
    at++;
  }

  private JsonValue word() {
    for (JsonLiteral literal : JsonLiteral.values()) {
      if (text.startsWith(literal.toString(), at)) {
        at += literal.toString().length();
        return literal;
      }
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw wrong("a value is missing");
    }
    at = number.end();
    return new JsonNumber(number.group());
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '"') {
        at++;
        return value.toString();
      }
      if (unit < ' ') {
        throw wrong("a control character in a string is not escaped");
      }
      value.append(unit == '\\' ? escaped() : unit);
    }
    throw wrong("a string does not end");
  }

  private char escaped() {
    at++;
    char kind = at < text.length() ? text.charAt(at) : ' ';
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw wrong("no escape of JSON");
    };
  }

  private char unit() {
    int value = 0;
    for (int i = 1; i <= 4; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0 || text.charAt(at + i) > 'f') {
        throw wrong("\\u wants four hexadecimal digits");
      }
      value = 16 * value + digit;
    }
    at += 4;
    return (char) value;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private JsonException wrong(String what) {
    return new JsonException("not JSON: " + what + " (character " + (at + 1) + ")");
  }
}
