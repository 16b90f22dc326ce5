package org.policyclaims.benchmarks.figures;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.json.Json;
import javax.json.JsonNumber;
import javax.json.JsonReader;

/**
 * Measured figures by name. A document shows one as {@code 0.83<!--claims_balanced_precision-->}:
 * the number, rounded as it stands there, with its name in a comment that no reader sees.
 *
 * @param values the figures, sorted by name
 */
record Figures(Map<String, BigDecimal> values) {
  private static final Pattern SHOWN =
      Pattern.compile("(\\d[\\d,]*(?:\\.(\\d+))?)(\\*\\*)?<!--(\\w+)-->");

  Figures {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * The numbers of a flat JSON object; what is no number is left out.
   *
   * @throws IOException if the file cannot be read
   */
  static Figures read(Path json) throws IOException {
    Map<String, BigDecimal> values = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(json);
        JsonReader object = Json.createReader(reader)) {
      object
          .readObject()
          .forEach(
              (name, value) -> {
                if (value instanceof JsonNumber number) {
                  values.put(name, number.bigDecimalValue());
                }
              });
    }
    return new Figures(values);
  }

  /** These figures, and newer ones in the place of those of the same name. */
  Figures with(Figures newer) {
    Map<String, BigDecimal> all = new TreeMap<>(values);
    all.putAll(newer.values);
    return new Figures(all);
  }

  /** A flat JSON object, a figure a line. */
  String json() {
    return values.entrySet().stream()
        .map(figure -> "  \"" + figure.getKey() + "\": " + figure.getValue().toPlainString())
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  /**
   * A document with these figures in the place of those that it shows.
   *
   * @throws IllegalArgumentException if it names a figure that there is none of
   */
  String shownIn(String document) {
    return SHOWN.matcher(document).replaceAll(shown -> Matcher.quoteReplacement(shown(shown)));
  }

  private String shown(MatchResult place) {
    BigDecimal value = values.get(place.group(4));
    if (value == null) {
      throw new IllegalArgumentException(
          "no figure " + place.group(4) + "; measure it or take the mark out");
    }
    int decimals = place.group(2) == null ? 0 : place.group(2).length();
    String grouping = place.group(1).contains(",") ? "," : "";
    String bold = place.group(3) == null ? "" : place.group(3);
    return String.format(Locale.ROOT, "%" + grouping + "." + decimals + "f", value)
        + bold
        + "<!--"
        + place.group(4)
        + "-->";
  }
}
