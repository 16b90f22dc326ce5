package org.policyclaims.internal.lexicon;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of linguistic knowledge, read from a resource: lines of tab-separated cells under a
 * header line. Lines that begin with {@code #} are comments; the first ones name the source. Every
 * lexicon of the library goes through this one loader.
 */
public final class Table {
  private static final Splitter CELLS = Splitter.on('\t').trimResults();

  private final String name;
  private final ImmutableList<String> header;
  private final int headerLine;
  private final ImmutableList<Row> rows;

  private Table(
      String name, ImmutableList<String> header, int headerLine, ImmutableList<Row> rows) {
    this.name = name;
    this.header = header;
    this.headerLine = headerLine;
    this.rows = rows;
  }

  /** The rows of several tables of one kind, one table after the other; of one, itself. */
  static Table of(List<Table> tables) {
    Table first = tables.get(0);
    return new Table(
        first.name,
        first.header,
        first.headerLine,
        tables.stream()
            .flatMap(table -> table.rows.stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Reads the table beside a class.
   *
   * @param beside a class in the package that the resource lies in
   * @param name the resource's file name, such as {@code cues.tsv}
   * @return the table
   * @throws IllegalArgumentException if the resource is missing or a line is malformed; the message
   *     names the file and the line
   */
  public static Table load(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "no table " + name + " beside " + beside.getName() + "; the jar is incomplete");
      }
      return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a user's own table.
   *
   * @param file a file in UTF-8
   * @return the table
   * @throws IllegalArgumentException if the file cannot be read or a line is malformed; the message
   *     names the file and, of a line, its number
   */
  public static Table load(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8 text; convert it", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Reads a table from characters.
   *
   * @param name a name for messages
   * @param reader where the lines come from; it is not closed
   * @return the table
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if a line is malformed; the message names the line
   */
  public static Table read(String name, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    List<String> header = null;
    int headerLine = 0;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      if (header == null) {
        header = withoutMark(cells, number);
        headerLine = number;
        if (new HashSet<>(header).size() < header.size()) {
          throw new IllegalArgumentException(
              name + " line " + number + ": a column stands there twice");
        }
        continue;
      }
      if (cells.size() > header.size()) {
        throw new IllegalArgumentException(
            name
                + " line "
                + number
                + ": "
                + cells.size()
                + " cells under a header of "
                + header.size());
      }
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(new Row(name, number, row.buildOrThrow()));
    }
    return new Table(
        name,
        header == null ? ImmutableList.of() : ImmutableList.copyOf(header),
        headerLine,
        rows.build());
  }

  /** Without the byte order mark that spreadsheets write. */
  private static List<String> withoutMark(List<String> cells, int line) {
    if (line > 1 || !cells.get(0).startsWith("\uFEFF")) {
      return cells;
    }
    List<String> without = new ArrayList<>(cells);
    without.set(0, cells.get(0).substring(1));
    return without;
  }

  /** The table with empty cells under the columns that it does not have. */
  Table filled(List<String> columns) {
    return new Table(
        name,
        header,
        headerLine,
        rows.stream().map(row -> row.filled(columns)).collect(ImmutableList.toImmutableList()));
  }

  /** The names of the columns; none of a table without a line. */
  List<String> header() {
    return header;
  }

  /** The number of the line that names the columns; 0 where there is none. */
  int headerLine() {
    return headerLine;
  }

  /** The file name. */
  public String name() {
    return name;
  }

  /** The rows in file order. */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {
    private final String table;
    private final int line;
    private final Map<String, String> cells;

    private Row filled(List<String> columns) {
      Map<String, String> all = new LinkedHashMap<>(cells);
      columns.forEach(column -> all.putIfAbsent(column, ""));
      return new Row(table, line, ImmutableMap.copyOf(all));
    }

    private Row(String table, int line, Map<String, String> cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /**
     * The cell under a heading; empty text where the line is shorter than the header.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(where() + ": no column '" + column + "'");
      }
      return cell;
    }

    /**
     * The cell as a constant of an enum.
     *
     * @throws IllegalArgumentException if the cell names none; the message names file and line
     */
    public <E extends Enum<E>> E get(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            where()
                + ": '"
                + get(column)
                + "' is no "
                + type.getSimpleName()
                + "; those that are: "
                + Joiner.on(", ").join(type.getEnumConstants()),
            e);
      }
    }

    /**
     * The cell as a whole number.
     *
     * @throws IllegalArgumentException if it is none; the message names file and line
     */
    public int number(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            where() + ": '" + get(column) + "' under '" + column + "' is no whole number", e);
      }
    }

    /** The words of the cell, split at spaces; an empty list for an empty cell. */
    public ImmutableList<String> words(String column) {
      return ImmutableList.copyOf(
          Splitter.on(' ').omitEmptyStrings().trimResults().split(get(column)));
    }

    /** File and line, for messages. */
    public String where() {
      return table + " line " + line;
    }
  }
}
