package org.policyclaims.examples.input;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.policyclaims.Author;
import org.policyclaims.PolicyText;

/**
 * What a user's table says of documents: a line each, as CSV under a header or as JSON Lines, with
 * the fields {@code document}, {@code date}, {@code author}, {@code title}, all but the first of
 * which may be empty. Other fields are the user's own.
 */
public final class DocumentTable {
  private static final Splitter AUTHORS = Splitter.on(';').trimResults().omitEmptyStrings();

  private final Map<String, Line> lines = new HashMap<>();

  private record Line(Optional<LocalDate> date, List<Author> authors, Optional<String> title) {}

  private DocumentTable() {}

  /** A table that says nothing. */
  public static DocumentTable empty() {
    return new DocumentTable();
  }

  /**
   * Reads a table.
   *
   * @param file the file, in UTF-8
   * @return what it says
   * @throws InputException if it cannot be read; the message names the file and the line
   */
  public static DocumentTable read(Path file) throws InputException {
    DocumentTable table = new DocumentTable();
    try {
      int number = 1;
      for (Map<String, String> fields : isJson(file) ? json(file) : csv(file)) {
        table.add(fields, file + ", record " + number++);
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    return table;
  }

  private static boolean isJson(Path file) throws IOException {
    return Files.readString(file).stripLeading().startsWith("{");
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Map<String, String>> records = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord record : format.parse(reader)) {
        records.add(record.toMap());
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return records;
  }

  private static List<Map<String, String>> json(Path file) throws IOException {
    List<Map<String, String>> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        records.add(FlatJson.fields(line));
      }
    }
    return records;
  }

  private void add(Map<String, String> fields, String where) throws InputException {
    String document = fields.getOrDefault("document", "");
    if (document.isEmpty()) {
      throw new InputException(where + ": the field document is missing or empty");
    }
    String day = fields.getOrDefault("date", "");
    try {
      lines.put(
          document,
          new Line(
              day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
              AUTHORS.splitToStream(fields.getOrDefault("author", "")).map(Author::of).toList(),
              Optional.of(fields.getOrDefault("title", "")).filter(title -> !title.isBlank())));
    } catch (DateTimeParseException e) {
      throw new InputException(where + ": '" + day + "' is no day such as 2018-05-07", e);
    }
  }

  /**
   * Takes what the table says of a text before what is known otherwise: it stands under its id, its
   * file's name or its path.
   *
   * @param input where the text comes from
   * @param text the text
   * @return the text with date, authors and title, as far as the table has them
   */
  public PolicyText told(TextInput input, PolicyText text) {
    Line line = lines.get(input.id());
    for (String name : names(input)) {
      line = line == null ? lines.get(name) : line;
    }
    if (line == null) {
      return text;
    }
    return new PolicyText(
        text.text(),
        text.id(),
        line.date().or(text::date),
        line.authors().isEmpty() ? text.authors() : line.authors(),
        text.supposedDate(),
        text.supposedAuthors(),
        line.title().or(text::title));
  }

  private static List<String> names(TextInput input) {
    return input
        .file()
        .map(file -> List.of(file.toString(), file.getFileName().toString()))
        .orElse(List.of());
  }
}
