package org.policyclaims.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where texts come from. */
public final class Texts {
  private static final int DAY_LENGTH = "2018-05-07".length();

  private Texts() {}

  /**
   * Takes the texts (.txt, UTF-8) in a folder and in the folders in it. Each is named after its
   * file, and dated where that name begins with a day such as 2018-05-07.
   *
   * @param spark the session
   * @param folder a folder on any file system that Spark reads
   * @return a row for each file
   */
  public static Dataset<TextRow> inFolder(SparkSession spark, String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.txt")
        .load(folder)
        .select("path", "content")
        .map((MapFunction<Row, TextRow>) Texts::file, Records.encoder(TextRow.class));
  }

  /**
   * Takes the texts in a table of Parquet files.
   *
   * @param spark the session
   * @param table a folder of Parquet files on any file system that Spark reads
   * @param document the column with the texts' names
   * @param text the column with the texts
   * @param date the column with the days on which they were written, as dates or as text; may be
   *     missing in the table, and then no text has a day
   * @return a row for each of the table's
   */
  public static Dataset<TextRow> inTable(
      SparkSession spark, String table, String document, String text, String date) {
    Dataset<Row> rows = spark.read().parquet(table);
    Column day =
        Arrays.asList(rows.columns()).contains(date)
            ? col(date).try_cast("date")
            : lit(null).cast("date");
    return rows.select(
            col(document).cast("string").as("document"),
            day.as("date"),
            col(text).cast("string").as("text"),
            lit(null).cast("string").as("error"))
        .as(Records.encoder(TextRow.class));
  }

  private static TextRow file(Row row) {
    String path = row.getString(0);
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
    ByteBuffer bytes = ByteBuffer.wrap(row.getAs(1));
    try {
      // decoded strictly: a wrong encoding is an error, not a text of question marks
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new TextRow(name, day(name), text, null);
    } catch (CharacterCodingException e) {
      return new TextRow(name, day(name), null, "not a UTF-8 text: " + e.getMessage());
    }
  }

  private static LocalDate day(String name) {
    if (name.length() < DAY_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(name.substring(0, DAY_LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
