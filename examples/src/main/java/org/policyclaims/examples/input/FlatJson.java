package org.policyclaims.examples.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a JSON object of strings, and of lists of strings, which become one with semicolons. */
final class FlatJson {
  private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern FIELD =
      Pattern.compile(
          "\\s*"
              + STRING
              + "\\s*:\\s*(?:(?<text>"
              + STRING
              + ")|\\[(?<list>[^\\]]*)\\]|(?<other>[^,}\\[{\"]*))\\s*(?:,|\\})");
  private static final Pattern ITEM = Pattern.compile(STRING);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private FlatJson() {}

  /** The fields of one object; one that is null is left out. */
  static Map<String, String> fields(String line) throws IOException {
    String object = line.strip();
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(object).region(Math.min(1, object.length()), object.length());
    int end = 1;
    while (field.lookingAt()) {
      value(field).ifPresent(value -> fields.put(plain(field.group(1)), value));
      end = field.end();
      field.region(end, object.length());
    }
    if (!object.startsWith("{") || end != object.length()) {
      throw new IOException("not an object of strings: " + object);
    }
    return fields;
  }

  private static Optional<String> value(Matcher field) {
    if (field.group("text") != null) {
      return Optional.of(plain(field.group(3)));
    }
    if (field.group("list") != null) {
      return Optional.of(
          ITEM.matcher(field.group("list"))
              .results()
              .map(item -> plain(item.group(1)))
              .collect(Collectors.joining(";")));
    }
    String other = field.group("other").strip();
    return other.equals("null") ? Optional.empty() : Optional.of(other);
  }

  private static String plain(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                        : switch (escape.group(2)) {
                          case "n" -> "\n";
                          case "t" -> "\t";
                          case "r" -> "\r";
                          case "b" -> "\b";
                          case "f" -> "\f";
                          default -> escape.group(2);
                        }));
  }
}
