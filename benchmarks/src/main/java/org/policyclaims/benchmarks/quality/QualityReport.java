package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonObjectBuilder;

/** The figures of a quality run: a Markdown table for people and flat JSON for machines. */
final class QualityReport {
  private final List<String> markdown = new ArrayList<>();
  private final Map<String, Double> figures = new LinkedHashMap<>();

  /** A table of scores, a row for each entry; the figures are kept under the prefix. */
  void scores(String title, String prefix, Map<String, Score> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add("| | precision | recall | F1 |");
    markdown.add("|---|---|---|---|");
    scores.forEach(
        (row, score) -> {
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %.3f | %.3f | %.3f |",
                  row,
                  score.precision(),
                  score.recall(),
                  score.f1()));
          String key = prefix + "_" + row.replaceAll("[^a-z0-9]+", "_");
          figure(key + "_precision", score.precision());
          figure(key + "_recall", score.recall());
          figure(key + "_f1", score.f1());
        });
  }

  /** A table of Open IE scores, a row for each way of comparing. */
  void carb(String title, String prefix, Map<String, CarbScore> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add("| | precision | recall | F1 | extractions |");
    markdown.add("|---|---|---|---|---|");
    scores.forEach(
        (row, score) -> {
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %.3f | %.3f | %.3f | %d |",
                  row,
                  score.precision(),
                  score.recall(),
                  score.f1(),
                  score.extractions()));
          String key = prefix + "_" + row.replaceAll("[^a-z0-9]+", "_");
          figure(key + "_precision", score.precision());
          figure(key + "_recall", score.recall());
          figure(key + "_f1", score.f1());
        });
  }

  /** A line of text. */
  void line(String line) {
    markdown.add("");
    markdown.add(line);
  }

  /** A single figure. */
  void figure(String key, double value) {
    figures.put(key, Math.round(value * 10_000) / 10_000.0);
  }

  String markdown() {
    return String.join("\n", markdown).strip() + "\n";
  }

  String json() {
    JsonObjectBuilder object = Json.createObjectBuilder();
    figures.forEach(object::add);
    return object.build() + "\n";
  }
}
