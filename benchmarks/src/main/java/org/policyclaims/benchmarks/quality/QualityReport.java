package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.json.Json;
import javax.json.JsonObjectBuilder;
import org.policyclaims.benchmarks.treebank.RelationScore;
import org.policyclaims.benchmarks.treebank.TreeScore;

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
          String key = key(prefix, row);
          figure(key + "_precision", score.precision());
          figure(key + "_recall", score.recall());
          figure(key + "_f1", score.f1());
        });
  }

  /** A table of events, a row for each way of reading. */
  void events(String title, Map<String, EventScore> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add(
        "| | records | events | type | source | recipient | all three | all three, one event a text |");
    markdown.add("|---|---|---|---|---|---|---|---|");
    scores.forEach(
        (row, score) -> {
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
                  row,
                  score.records(),
                  score.events(),
                  score.share(score.type()),
                  score.share(score.source()),
                  score.share(score.recipient()),
                  score.share(score.all()),
                  score.share(score.strict())));
          String key = key("events", row);
          figure(key + "_type", score.share(score.type()));
          figure(key + "_source", score.share(score.source()));
          figure(key + "_recipient", score.share(score.recipient()));
          figure(key + "_all", score.share(score.all()));
          figure(key + "_strict", score.share(score.strict()));
        });
  }

  /** A table of whole claims, a row for each way of reading, and one of their fields. */
  void claims(String title, Map<String, ClaimScore> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add(
        "| | gold | found | matched | whole | precision / recall | whole, precision / recall |");
    markdown.add("|---|---|---|---|---|---|---|");
    scores.forEach(
        (row, score) -> {
          Score claims = score.claims();
          Score whole = score.wholeClaims();
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %d | %d | %.3f / %.3f | %.3f / %.3f |",
                  row,
                  score.gold(),
                  score.found(),
                  score.matched(),
                  score.whole(),
                  claims.precision(),
                  claims.recall(),
                  whole.precision(),
                  whole.recall()));
          String key = key("claims", row);
          figure(key + "_found", score.found());
          figure(key + "_matched", score.matched());
          figure(key + "_whole", score.whole());
          figure(key + "_precision", claims.precision());
          figure(key + "_recall", claims.recall());
          figure(key + "_whole_precision", whole.precision());
          figure(key + "_whole_recall", whole.recall());
        });
    markdown.add("");
    markdown.add("| right, of the matched | " + String.join(" | ", scores.keySet()) + " |");
    markdown.add("|---|" + "---|".repeat(scores.size()));
    for (ClaimField field : ClaimField.values()) {
      List<String> cells = new ArrayList<>();
      scores.forEach(
          (column, score) -> {
            cells.add(String.format(Locale.ROOT, "%.3f", score.share(field)));
            figure(key("claims", column) + "_" + field.label(), score.share(field));
          });
      markdown.add("| " + field.label() + " | " + String.join(" | ", cells) + " |");
    }
  }

  /** A table of how confidences part right from wrong, a row for each way of reading or judging. */
  void separation(String title, Map<String, Reliability> reliabilities) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add(
        "| | claims | right | separation | calibration error | at 0.8: right kept, wrong left out |"
            + " at 0.7 |");
    markdown.add("|---|---|---|---|---|---|---|");
    reliabilities.forEach(
        (row, reliability) -> {
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.2f | %.3f | %.3f | %.2f, %.2f | %.2f, %.2f |",
                  row,
                  reliability.judged().size(),
                  reliability.right(),
                  reliability.separation(),
                  reliability.calibrationError(),
                  reliability.kept(0.8),
                  reliability.leftOut(0.8),
                  reliability.kept(0.7),
                  reliability.leftOut(0.7)));
          String key = key("confidence", row);
          figure(key + "_separation", reliability.separation());
          figure(key + "_calibration_error", reliability.calibrationError());
          figure(key + "_kept", reliability.kept(0.8));
          figure(key + "_left_out", reliability.leftOut(0.8));
        });
  }

  /** A table of what came of each range of confidences, a column for each way of reading. */
  void reliability(String title, Map<String, Reliability> reliabilities) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add(
        "| confidence: claims, mean, right | " + String.join(" | ", reliabilities.keySet()) + " |");
    markdown.add("|---|" + "---|".repeat(reliabilities.size()));
    for (int number = 0; number < Reliability.BINS; number++) {
      List<String> cells = new ArrayList<>();
      for (Reliability reliability : reliabilities.values()) {
        Reliability.Bin bin = reliability.bin(number);
        cells.add(
            bin.size() == 0
                ? "-"
                : String.format(
                    Locale.ROOT, "%d, %.2f, %.2f", bin.size(), bin.confidence(), bin.right()));
      }
      double from = (double) number / Reliability.BINS;
      markdown.add(
          String.format(
              Locale.ROOT,
              "| %.1f–%.1f | %s |",
              from,
              from + 1.0 / Reliability.BINS,
              String.join(" | ", cells)));
    }
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
          String key = key(prefix, row);
          figure(key + "_precision", score.precision());
          figure(key + "_recall", score.recall());
          figure(key + "_f1", score.f1());
        });
  }

  /** A table of how right trees are, a row for each parser and treebank. */
  void trees(String title, Map<String, TreeScore> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add("| | UAS | LAS | clause relations | tags |");
    markdown.add("|---|---|---|---|---|");
    scores.forEach(
        (row, score) -> {
          markdown.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %.3f | %.3f | %.3f | %.3f |",
                  row,
                  score.unlabelled(),
                  score.labelled(),
                  score.clauses(),
                  score.tags()));
          String key = treeKey(row);
          figure(key + "_uas", score.unlabelled());
          figure(key + "_las", score.labelled());
          figure(key + "_clause", score.clauses());
          figure(key + "_tags", score.tags());
        });
  }

  /** A table of F1, a row for each relation of the treebank and a column for each parser. */
  void relations(String title, Map<String, TreeScore> scores) {
    markdown.add("");
    markdown.add("### " + title);
    markdown.add("");
    markdown.add("| | words | " + String.join(" | ", scores.keySet()) + " |");
    markdown.add("|---|---|" + "---|".repeat(scores.size()));
    Map<String, Integer> wanted = new TreeMap<>();
    scores.values().stream()
        .flatMap(score -> score.relations().entrySet().stream())
        .filter(entry -> entry.getValue().wanted() > 0)
        .forEach(entry -> wanted.put(entry.getKey(), entry.getValue().wanted()));
    wanted.forEach(
        (relation, words) -> {
          List<String> cells = new ArrayList<>();
          scores.forEach(
              (column, score) -> {
                double f1 = score(score.relations().get(relation)).f1();
                cells.add(String.format(Locale.ROOT, "%.3f", f1));
                figure(treeKey(column) + "_" + relation + "_f1", f1);
              });
          markdown.add("| " + relation + " | " + words + " | " + String.join(" | ", cells) + " |");
        });
  }

  private static Score score(RelationScore score) {
    return new Score(score.right(), score.found(), score.wanted());
  }

  private static String treeKey(String row) {
    return key("trees", row);
  }

  private static String key(String prefix, String row) {
    return prefix + "_" + row.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
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
