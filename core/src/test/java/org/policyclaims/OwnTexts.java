package org.policyclaims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policyclaims.internal.lexicon.Table;

/**
 * Texts that come with the project, so that a fresh clone proves what a machine with corpora does.
 */
public final class OwnTexts {
  private static final Path GOLD =
      Path.of("../benchmarks/src/main/resources/org/policyclaims/benchmarks/quality/gold");

  /** Tables of tests and the column with their sentences. */
  private static final Map<String, String> TABLES =
      Map.of(
          "internal/proposition/constructions.tsv", "sentence",
          "internal/modality/factuality.tsv", "sentence",
          "internal/modality/reach.tsv", "sentence",
          "internal/time/whens.tsv", "sentence",
          "cases.tsv", "text");

  private OwnTexts() {}

  /** The sentences of the tables that the tests go by, some thousand, each once. */
  public static List<String> sentences() {
    return TABLES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            table ->
                Table.load(OwnTexts.class, table.getKey()).rows().stream()
                    .map(row -> row.get(table.getValue()).replace('⏎', '\n')))
        .filter(sentence -> !sentence.isBlank())
        .distinct()
        .toList();
  }

  /** The ten texts of the benchmark by file name: news, speeches, a briefing, a resolution. */
  public static Map<String, String> articles() throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(GOLD)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        articles.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return articles;
  }
}
