package org.policyclaims.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;

/**
 * From texts to claims. Each step goes row by row: none moves a row to another executor, so nothing
 * is shuffled.
 *
 * <pre>{@code
 * Dataset<TextRow> texts = Texts.inFolder(spark, "hdfs:///articles/2018");
 * Dataset<ReadingRow> readings = Claims.read(texts, ExtractorOptions.DEFAULT, 1_000_000);
 * Dataset<ClaimRow> claims = Claims.claims(readings);
 * }</pre>
 *
 * <p>Reading costs a thousand times as much as all else, and Spark does a step again for each
 * action that needs it: write the readings, and go on from what was written.
 */
public final class Claims {
  /** What a claim's row has from its text and not from the claim's own record. */
  private static final Set<String> OF_THE_TEXT = Set.of("documentDate", "month");

  private Claims() {}

  /**
   * Reads texts, with one extractor an executor.
   *
   * @param texts the texts
   * @param options the choices for the extractors
   * @param maxCharacters the length from which a text is taken for a mistake and not read
   * @return a row for each text
   */
  public static Dataset<ReadingRow> read(
      Dataset<TextRow> texts, ExtractorOptions options, int maxCharacters) {
    return texts.map(new TextReader(options, maxCharacters), Records.encoder(ReadingRow.class));
  }

  /**
   * Takes the claims out of what was read.
   *
   * @param readings what was read
   * @return a row for each claim
   */
  public static Dataset<ClaimRow> claims(Dataset<ReadingRow> readings) {
    Encoder<ClaimRow> encoder = Records.encoder(ClaimRow.class);
    Column[] columns =
        Arrays.stream(encoder.schema().fieldNames())
            .map(name -> OF_THE_TEXT.contains(name) ? col(name) : col("claim." + name))
            .toArray(Column[]::new);
    return readings
        .select(col("date").as("documentDate"), col("month"), explode(col("claims")).as("line"))
        .withColumn("claim", from_json(col("line"), encoder.schema()))
        .select(columns)
        .as(encoder);
  }

  /**
   * Takes out the texts that could not be read.
   *
   * @param readings what was read
   * @return a row for each of them
   */
  public static Dataset<FailureRow> failures(Dataset<ReadingRow> readings) {
    return readings
        .filter(col("error").isNotNull())
        .select("document", "error")
        .as(Records.encoder(FailureRow.class));
  }
}
