package org.policyclaims.internal.lexicon;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables that users may bring, each for one of the library's own. */
public enum OwnTable {
  /** Names of actors. */
  ACTORS(
      ImmutableList.of("name"),
      ImmutableList.of("name", "canonical", "type", "code", "aliases"),
      1),
  /** Words of saying, and how far they vouch for what is said. */
  CUES(
      ImmutableList.of("cue", "pos"),
      ImmutableList.of("cue", "pos", "frames", "stance", "flags", "factivity"),
      4),
  /** Verbs and nouns that are political events, or an attitude to one. */
  EVENTS(
      ImmutableList.of("word", "pos", "object", "subject"),
      ImmutableList.of(
          "word", "pos", "type", "mode", "object", "recipients", "attitude", "class", "subject"),
      2),
  /** Words of offices that stand before names. */
  TITLES(ImmutableList.of("word"), ImmutableList.of("word"), 1),
  /** Phrases of text about the publication. */
  BOILERPLATE(ImmutableList.of("phrase"), ImmutableList.of("phrase", "place", "words"), 3);

  private final ImmutableList<String> key;
  private final ImmutableList<String> columns;
  private final int required;

  OwnTable(ImmutableList<String> key, ImmutableList<String> columns, int required) {
    this.key = key;
    this.columns = columns;
    this.required = required;
  }

  /** The name of the file that holds it in a folder of knowledge. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  /** The names of the files that a folder of knowledge may hold. */
  public static String fileNames() {
    return Arrays.stream(values()).map(OwnTable::fileName).collect(Collectors.joining(", "));
  }

  /** What tells two of its entries apart. */
  String keyOf(Table.Row row) {
    return key.stream().map(row::get).collect(Collectors.joining(" ")).strip();
  }

  /**
   * Reads a user's table.
   *
   * @throws IllegalArgumentException if the file cannot be read or its header is not that of such a
   *     table; the message names the file, the line and what would be right
   */
  Table load(Path file) {
    Table table = Table.load(file);
    List<String> header = table.header();
    String where = file + " line " + Math.max(1, table.headerLine());
    String right = Joiner.on(" ").join(columns);
    if (header.isEmpty()) {
      throw new IllegalArgumentException(
          where + ": the table is empty; its first line must name its columns: " + right);
    }
    if (header.size() == 1 && columns.size() > 1 && header.get(0).matches(".*[,;].*")) {
      throw new IllegalArgumentException(
          where + ": no tab stands between the columns; save the table as tab-separated text");
    }
    if (!header.containsAll(columns.subList(0, required))) {
      throw new IllegalArgumentException(
          where
              + ": the first line must name the columns, with a tab between each two: "
              + right
              + " (found: "
              + Joiner.on(" ").join(header)
              + ")");
    }
    for (String column : header) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            where + ": no column '" + column + "' is known; those that are: " + right);
      }
    }
    if (this == ACTORS) {
      table.rows().stream()
          .filter(row -> keyOf(row).startsWith("-"))
          .findFirst()
          .ifPresent(
              row -> {
                throw new IllegalArgumentException(
                    row.where()
                        + ": an actor cannot be taken out; a row with its name says what it is");
              });
    }
    return table.filled(columns);
  }
}
