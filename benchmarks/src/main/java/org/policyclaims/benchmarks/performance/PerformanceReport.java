package org.policyclaims.benchmarks.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects figures and words about how they came to be; writes them as flat JSON and, with their
 * tables, as Markdown.
 */
final class PerformanceReport {
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final List<String> goals = new ArrayList<>();
  private final StringBuilder tables = new StringBuilder();

  /** Adds a figure under its JSON key, with what it should be in words. */
  void figure(String key, double value, String meaning, String goal) {
    figures.put(key, value);
    goals.add(
        String.format(Locale.ROOT, "| %s | %s | %s | `%s` |", meaning, number(value), goal, key));
  }

  /**
   * Adds a ratio of two means of JMH under its JSON key and, under the same with {@code _error}, by
   * how much it may be off: at 99.9 %, the relative errors of both added as squares. Of means that
   * came with no error, of a single iteration, none is written.
   */
  void ratio(String key, Measured ours, Measured other, String meaning, String goal) {
    double ratio = ours.value() / other.value();
    figure(key, ratio, meaning, goal);
    double error = ratio * Math.hypot(ours.error() / ours.value(), other.error() / other.value());
    if (Double.isFinite(error)) {
      figures.put(key + "_error", error);
    }
  }

  /** Adds words about the measurement under a JSON key. */
  void word(String key, String value) {
    words.put(key, value);
  }

  void heading(String heading, String... columns) {
    tables.append("\n## ").append(heading).append("\n\n");
    row(columns);
    tables.append("|").append(" --- |".repeat(columns.length)).append('\n');
  }

  void row(String... cells) {
    tables.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  String json() {
    List<String> lines = new ArrayList<>();
    figures.forEach((key, value) -> lines.add("  " + quoted(key) + ": " + number(value)));
    words.forEach((key, value) -> lines.add("  " + quoted(key) + ": " + quoted(value)));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  String markdown() {
    return "# Performance\n\n| | measured | goal | key |\n| --- | --- | --- | --- |\n"
        + String.join("\n", goals)
        + "\n"
        + tables;
  }

  /** A number with four digits or, where it is larger, none after the point. */
  static String number(double value) {
    if (Math.abs(value) >= 1000) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    int before = Math.abs(value) < 10 ? 1 : Math.abs(value) < 100 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + (4 - before) + "f", value);
  }
}
