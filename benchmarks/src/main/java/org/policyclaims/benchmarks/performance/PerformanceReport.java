package org.policyclaims.benchmarks.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects figures; writes them as flat JSON and with their tables as Markdown. */
final class PerformanceReport {
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final List<String> goals = new ArrayList<>();
  private final StringBuilder tables = new StringBuilder();

  /** Adds a figure under its JSON key, with what it should be in words. */
  void figure(String key, double value, String meaning, String goal) {
    figures.put(key, value);
    goals.add(
        String.format(Locale.ROOT, "| %s | %s | %s | `%s` |", meaning, number(value), goal, key));
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
    figures.forEach((key, value) -> lines.add("  \"" + key + "\": " + number(value)));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
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
