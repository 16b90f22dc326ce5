package org.policyclaims.examples.export;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.ClaimDocument;
import org.sqlite.SQLiteDataSource;

/**
 * Writes the SQLite database that Discourse Network Analyzer 3 opens, and the event list with it.
 */
public final class DnaDatabase implements ClaimWriter {
  private static final String SCHEMA = "dna.sql";
  private static final int CODER = 2;
  private static final int STATEMENT_TYPE = 1;
  private static final int PERSON = 1;
  private static final int ORGANIZATION = 2;
  private static final int CONCEPT = 3;
  private static final int AGREEMENT = 4;

  private final Connection connection;
  private final DnaEventList events;
  private final List<Map<String, Integer>> entities =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
  private int documents;
  private int statements;
  private int entityCount;
  private int texts;

  /**
   * Makes a database of the tables alone.
   *
   * @param file the file to write, empty or not there yet
   * @param events written along with it
   * @throws IOException if it cannot be written
   */
  public DnaDatabase(Path file, DnaEventList events) throws IOException {
    this.events = events;
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      connection = source.getConnection();
      try (Statement statement = connection.createStatement()) {
        // the file is thrown away if it is not finished, so no journal beside it
        statement.execute("PRAGMA journal_mode = OFF");
        statement.execute("PRAGMA foreign_keys = ON");
        connection.setAutoCommit(false);
        for (String line : schema()) {
          statement.execute(line);
        }
      }
      for (int variable : new int[] {PERSON, ORGANIZATION, CONCEPT}) {
        entity(variable, "");
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<String> schema() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(DnaDatabase.class, SCHEMA), StandardCharsets.UTF_8)) {
      if (!line.startsWith("--")) {
        lines.add(line.substring(0, line.length() - 1));
      }
    }
    return lines;
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    DnaDocument written = DnaDocument.of(document);
    try {
      write(written);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    events.write(written);
  }

  private void write(DnaDocument document) throws SQLException {
    documents++;
    insert(
        "DOCUMENTS(ID, Title, Text, Coder, Author, Date)",
        documents,
        document.title(),
        document.text(),
        CODER,
        document.author(),
        document.seconds());
    for (DnaStatement statement : document.statements()) {
      statements++;
      insert(
          "STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
          statements,
          STATEMENT_TYPE,
          documents,
          statement.start(),
          statement.end(),
          CODER);
      shortText(PERSON, statement.person());
      shortText(ORGANIZATION, statement.organization());
      shortText(CONCEPT, statement.concept());
      insert(
          "DATABOOLEAN(ID, StatementId, VariableId, Value)",
          statements,
          statements,
          AGREEMENT,
          statement.agreement() ? 1 : 0);
    }
  }

  private void shortText(int variable, String value) throws SQLException {
    texts++;
    insert(
        "DATASHORTTEXT(ID, StatementId, VariableId, Entity)",
        texts,
        statements,
        variable,
        entity(variable, value));
  }

  /** The id of a value, entered with empty attributes where it is new. */
  private int entity(int variable, String value) throws SQLException {
    Map<String, Integer> known = entities.get(variable - 1);
    Integer id = known.get(value);
    if (id == null) {
      entityCount++;
      id = entityCount;
      insert("ENTITIES(ID, VariableId, Value, Red, Green, Blue)", id, variable, value, 0, 0, 0);
      for (int attribute = 0; attribute < 3; attribute++) {
        insert(
            "ATTRIBUTEVALUES(ID, EntityId, AttributeVariableId, AttributeValue)",
            3 * (id - 1) + attribute + 1,
            id,
            variable + 3 * attribute,
            "");
      }
      known.put(value, id);
    }
    return id;
  }

  private void insert(String columns, Object... values) throws SQLException {
    String marks = "?" + ", ?".repeat(values.length - 1);
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO " + columns + " VALUES (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Optional<String> remark() {
    return events.remark();
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
