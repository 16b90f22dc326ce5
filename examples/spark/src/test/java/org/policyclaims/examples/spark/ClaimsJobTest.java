package org.policyclaims.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;
import org.policyclaims.format.JsonLines;

/** The job on executors that are processes of their own, and on this process alone. */
class ClaimsJobTest {
  private static final int TEXTS = 48;
  private static final int FILES = 12;
  private static final int ONE_TASK = 1 << 20;
  private static final String ACTORS =
      """
      name\tcanonical\ttype\tcode\taliases
      Harbour League\tHarbour League\tORGANIZATION\t\tthe League
      """;

  @TempDir static Path folder;
  private static Path actors;

  @BeforeAll
  static void writeActors() throws IOException {
    actors = Files.writeString(folder.resolve("actors.tsv"), ACTORS);
  }

  @Test
  void losesAndDoublesNothingWhenAnExecutorDies() throws IOException {
    List<TextRow> texts = texts();
    Map<String, List<String>> expected = readHere(texts);
    String table = folder.resolve("texts").toString();
    String output = folder.resolve("claims").toString();

    List<TextRow> withBadOnes = new ArrayList<>(texts);
    withBadOnes.add(new TextRow("empty-cell", LocalDate.of(2023, 3, 1), null, null));
    withBadOnes.add(new TextRow(null, null, "Estonia paid.", null));
    withBadOnes.add(new TextRow("endless", null, "Estonia paid. ".repeat(5_000), null));
    try (SparkSession spark = session("local[1]")) {
      spark
          .createDataset(withBadOnes, Records.encoder(TextRow.class))
          .repartition(FILES)
          .write()
          .parquet(table);
    }

    SparkSession cluster = session("local-cluster[2,1,1024]");
    ExecutorKiller killer = new ExecutorKiller();
    cluster.sparkContext().addSparkListener(killer);
    run(
        "--table",
        table,
        output,
        "--keep-readings",
        "--max-characters=50000",
        "--actors=" + actors);

    assertThat(killer.executorsLost()).as("executors that died").isEqualTo(1);
    assertThat(killer.tasksLost()).as("tasks that died with it").isPositive();
    assertThat(killer.bytesShuffled()).as("no more than the sums at the end").isLessThan(10_000);
    try (SparkSession spark = session("local[1]")) {
      List<ReadingRow> readings =
          rows(spark, output + "/readings", ReadingRow.class).collectAsList();
      assertThat(readings).hasSize(withBadOnes.size());
      assertThat(
              readings.stream()
                  .filter(reading -> reading.error() == null)
                  .collect(toMap(ReadingRow::document, ReadingRow::claims)))
          .as("the claims of each text, as this process reads them")
          .isEqualTo(expected);
      assertThat(rows(spark, output + "/failures", FailureRow.class).collectAsList())
          .containsExactlyInAnyOrder(
              new FailureRow("empty-cell", "there is no text"),
              new FailureRow(null, "the text has no name"),
              new FailureRow("endless", "the text has 70000 characters, more than 50000"));

      List<ClaimRow> claims = rows(spark, output + "/claims", ClaimRow.class).collectAsList();
      assertThat(claims).hasSize(expected.values().stream().mapToInt(List::size).sum());
      assertThat(claims).extracting(ClaimRow::id).doesNotHaveDuplicates();
      assertThat(claims.stream().collect(groupingBy(ClaimRow::month)))
          .containsOnlyKeys("2023-01", "2023-02", "2023-03", "2023-04");
      assertThat(claims)
          .filteredOn(claim -> claim.document().equals("text-0"))
          .anySatisfy(
              claim -> {
                assertThat(claim.documentDate()).isEqualTo(LocalDate.of(2023, 1, 10));
                assertThat(claim.speaker().canonical()).isEqualTo("Harbour League");
                assertThat(claim.actor().code()).isEqualTo("SWE");
                assertThat(claim.action().lemma()).isEqualTo("build");
                assertThat(claim.modality().stance()).isEqualTo("DENY");
                assertThat(claim.construction()).isEqualTo("CONTENT");
                assertThat(claim.relationToDocument()).isEqualTo("BEFORE");
                assertThat(claim.attribution()).hasSize(1);
              });
    }
  }

  @Test
  void readsAFolderOfFiles() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("files/deeper"));
    Files.writeString(texts.resolve("2023-05-02-note.txt"), "Estonia paid for the harbour.");
    Files.writeString(texts.resolve("note.txt"), "Finland left the project.");
    Files.writeString(texts.resolve("notes.md"), "Norway left the project.");
    Files.write(texts.resolve("broken.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
    String output = folder.resolve("from-files").toString();

    session("local[1]");
    run(folder.resolve("files").toString(), output);

    assertThat(Path.of(output, "claims", "month=2023-05")).isDirectory();
    assertThat(Path.of(output, "readings")).doesNotExist();
    try (SparkSession spark = session("local[1]")) {
      assertThat(rows(spark, output + "/claims", ClaimRow.class).collectAsList())
          .extracting(ClaimRow::document, ClaimRow::month)
          .containsExactlyInAnyOrder(tuple("2023-05-02-note", "2023-05"), tuple("note", "undated"));
      assertThat(rows(spark, output + "/failures", FailureRow.class).collectAsList())
          .singleElement()
          .satisfies(
              failure -> {
                assertThat(failure.document()).isEqualTo("broken");
                assertThat(failure.error()).startsWith("not a UTF-8 text");
              });
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamedInALineAndNothingIsWritten() {
    Path output = folder.resolve("none");
    StringWriter said = new StringWriter();
    session("local[1]");
    int code =
        ClaimsJob.commandLine()
            .setErr(new PrintWriter(said))
            .execute(folder.resolve("nowhere").toString(), output.toString());
    assertThat(code).isEqualTo(2);
    assertThat(said.toString().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).endsWith("nowhere: no such folder or table"));
    assertThat(output).doesNotExist();
  }

  @Test
  void allTasksOfAnExecutorShareOneExtractor() {
    ExtractorOptions options = new ExtractorOptions(Profile.BALANCED, true, 0.5, "");
    List<ClaimExtractor> extractors =
        Stream.generate(() -> new ExtractorOptions(Profile.BALANCED, true, 0.5, ""))
            .limit(4)
            .parallel()
            .map(ExecutorExtractor::with)
            .toList();
    assertThat(extractors).containsOnly(ExecutorExtractor.with(options));
  }

  private static void run(String... arguments) {
    assertThat(ClaimsJob.commandLine().execute(arguments)).isZero();
  }

  private static <T extends Record> Dataset<T> rows(
      SparkSession spark, String table, Class<T> record) {
    return spark
        .read()
        .schema(Records.encoder(record).schema())
        .parquet(table)
        .as(Records.encoder(record));
  }

  private static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .config("spark.jars", System.getProperty("policyclaims.jar"))
        .config("spark.executor.memory", "1g")
        .config("spark.ui.enabled", false)
        // to open a file counts as much as a task may take: a task for each file
        .config("spark.sql.files.openCostInBytes", ONE_TASK)
        .config("spark.sql.files.maxPartitionBytes", ONE_TASK)
        .getOrCreate();
  }

  private static Map<String, List<String>> readHere(List<TextRow> texts) {
    try (ClaimExtractor extractor =
        ClaimExtractor.builder().profile(Profile.ACCURATE).actors(actors).build()) {
      return texts.stream()
          .map(row -> new PolicyText(row.text(), row.document(), Optional.of(row.date())))
          .map(extractor::extract)
          .collect(toMap(document -> document.source().id(), document -> claims(document)));
    }
  }

  private static List<String> claims(ClaimDocument document) {
    return JsonLines.claims(document).toList();
  }

  /** Texts of thirty sentences, no two alike. */
  private static List<TextRow> texts() {
    List<String> countries = List.of("Sweden", "Estonia", "Finland", "Latvia", "Norway");
    List<String> works = List.of("harbour", "bridge", "railway", "pipeline", "power plant", "road");
    List<TextRow> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 10; j++) {
        String country = countries.get((i + j) % countries.size());
        String other = countries.get((i + j + 1) % countries.size());
        String work = works.get((i * 7 + j) % works.size());
        text.append("The Harbour League denied that %s built the %s. ".formatted(country, work))
            .append("%s said on Monday that %s would pay for it. ".formatted(other, country))
            .append("%s may leave the project %d. ".formatted(other, i));
      }
      LocalDate day = LocalDate.of(2023, 1 + i % 4, 10);
      texts.add(new TextRow("text-" + i, day, text.toString(), null));
    }
    return texts;
  }
}
