package org.policyclaims.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a folder or a table of texts and writes two tables of Parquet files: the claims,
 * partitioned by the month of their text, and the texts that could not be read, with their error.
 *
 * <p>It goes in two steps. The first reads the texts and writes a row for each; that is nearly all
 * of the work. The second takes the two tables out of these rows. A job that dies in the second
 * step goes on there when it is started again.
 */
@Command(
    name = "claims-spark",
    mixinStandardHelpOptions = true,
    version = "policyclaims 0.2.0-SNAPSHOT",
    description = "Reads texts on many machines and writes a table of their claims.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  claims-spark articles/ claims/",
      "  claims-spark --table hdfs:///articles/month=2018-05 hdfs:///claims/2018-05",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every text was read or is among the failures",
      "1:the job failed",
      "2:the command line was not understood"
    })
public final class ClaimsJob implements Callable<Integer> {
  private static final int LONGEST_TEXT = 1_000_000;

  @Parameters(
      index = "0",
      paramLabel = "TEXTS",
      description = "A folder of .txt files, or with --table of Parquet files.")
  private String input;

  @Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "A folder that is made: claims/month=…/ and failures/, both Parquet.")
  private String output;

  @Option(names = "--table", description = "TEXTS are rows of a table, not files.")
  private boolean table;

  @Option(
      names = "--document-column",
      paramLabel = "NAME",
      defaultValue = "document",
      description = "The table's column with the texts' names; at first ${DEFAULT-VALUE}.")
  private String documentColumn;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "The one with the texts; at first ${DEFAULT-VALUE}.")
  private String textColumn;

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      defaultValue = "date",
      description =
          "The one with the days on which they were written, if there is one; at first"
              + " ${DEFAULT-VALUE}.")
  private String dateColumn;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "accurate",
      description =
          "How accurate for how much time: fast, balanced or accurate; at first ${DEFAULT-VALUE}.")
  private Profile profile;

  @Option(names = "--nominal", description = "Read claims from nouns too.")
  private boolean nominal;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out claims of lower confidence, from 0 to 1.")
  private double minConfidence;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "A table of your own actors, on the machine that starts the job.")
  private Optional<Path> actors = Optional.empty();

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "" + LONGEST_TEXT,
      description = "Take longer texts for a mistake; at first ${DEFAULT-VALUE}.")
  private int maxCharacters;

  @Option(names = "--overwrite", description = "Replace the tables that OUTPUT holds already.")
  private boolean overwrite;

  @Option(
      names = "--keep-readings",
      description = "Keep OUTPUT/readings, with a row for each text: its claims, error and cost.")
  private boolean keepReadings;

  @Spec private CommandSpec spec;

  ClaimsJob() {}

  /**
   * Runs the job in the Spark session that spark-submit or Java's system properties ask for.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The job as a command, which takes the names of profiles in small letters too. */
  static CommandLine commandLine() {
    return new CommandLine(new ClaimsJob()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    tryActors();
    ExtractorOptions options =
        new ExtractorOptions(
            profile,
            nominal,
            minConfidence,
            actors.isPresent() ? Files.readString(actors.get()) : "");
    try (SparkSession spark = SparkSession.builder().appName("policyclaims").getOrCreate()) {
      run(spark, options);
    }
    return CommandLine.ExitCode.OK;
  }

  /** A table that is wrong is said so here, and not by each executor with a stack trace. */
  private void tryActors() {
    if (actors.isPresent()) {
      try {
        ClaimExtractor.builder().profile(Profile.FAST).actors(actors.get()).build().close();
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--actors: " + e.getMessage(), e);
      }
    }
  }

  private void run(SparkSession spark, ExtractorOptions options) throws IOException {
    Instant begun = Instant.now();
    String kept = output + "/readings";
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    FileSystem files = new org.apache.hadoop.fs.Path(output).getFileSystem(hadoop);

    if (overwrite) {
      files.delete(new org.apache.hadoop.fs.Path(kept), true);
    } else if (files.exists(new org.apache.hadoop.fs.Path(output + "/failures", "_SUCCESS"))) {
      throw new ParameterException(
          spec.commandLine(),
          output + " holds the tables of a job that has ended; --overwrite replaces them");
    }
    // Spark writes _SUCCESS when every task has committed its files.
    if (!files.exists(new org.apache.hadoop.fs.Path(kept, "_SUCCESS"))) {
      requireTexts(hadoop);
      if (table) {
        requireColumns(spark.read().parquet(input).schema());
      }
      Dataset<TextRow> texts =
          table
              ? Texts.inTable(spark, input, documentColumn, textColumn, dateColumn)
              : Texts.inFolder(spark, input);
      Claims.read(texts, options, maxCharacters).write().mode(SaveMode.Overwrite).parquet(kept);
    }
    Dataset<ReadingRow> readings = spark.read().parquet(kept).as(Records.encoder(ReadingRow.class));
    Claims.claims(readings)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("month")
        .parquet(output + "/claims");
    Claims.failures(readings).write().mode(SaveMode.Overwrite).parquet(output + "/failures");
    System.out.println(summary(readings, Duration.between(begun, Instant.now())));
    if (!keepReadings) {
      files.delete(new org.apache.hadoop.fs.Path(kept), true);
    }
  }

  /** A wrong name is common, and Spark's word for it is a page long. */
  private void requireTexts(Configuration hadoop) throws IOException {
    var path = new org.apache.hadoop.fs.Path(input);
    FileStatus[] found = path.getFileSystem(hadoop).globStatus(path);
    if (found == null || found.length == 0) {
      throw new ParameterException(spec.commandLine(), input + ": no such folder or table");
    }
  }

  private void requireColumns(StructType schema) {
    List<String> names = List.of(schema.fieldNames());
    boolean dated =
        names.contains(dateColumn)
            || spec.commandLine().getParseResult().hasMatchedOption("--date-column");
    for (String column :
        dated
            ? List.of(documentColumn, textColumn, dateColumn)
            : List.of(documentColumn, textColumn)) {
      if (!names.contains(column)) {
        throw new ParameterException(
            spec.commandLine(),
            input + " has no column " + column + "; it has " + String.join(", ", names));
      }
    }
    if (dated) {
      String type = schema.apply(dateColumn).dataType().typeName();
      if (!type.equals("date") && !type.equals("string") && !type.startsWith("timestamp")) {
        throw new ParameterException(
            spec.commandLine(),
            "the column " + dateColumn + " holds " + type + ", and not days (date or string)");
      }
    }
  }

  private static String summary(Dataset<ReadingRow> readings, Duration taken) {
    Row sums =
        readings
            .agg(
                count(lit(1)),
                coalesce(sum(size(col("claims"))), lit(0L)),
                count(col("error")),
                coalesce(sum(col("processorMillis")), lit(0L)))
            .head();
    return String.format(
        Locale.ROOT,
        "%d texts, %d claims, %d failures; %d s, of which %.1f s of processors' time for reading",
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2),
        taken.toSeconds(),
        sums.getLong(3) / 1e3);
  }
}
