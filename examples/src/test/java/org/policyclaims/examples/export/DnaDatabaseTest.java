package org.policyclaims.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;

class DnaDatabaseTest {
  private static final Path SAMPLE = Path.of("../../shared/eval/dna/sample.dna");
  private static final String STATEMENTS =
      "SELECT SUBSTRING(Text, Start + 1, Stop - Start), p.Value, o.Value, c.Value, b.Value"
          + " FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId"
          + " JOIN DATABOOLEAN b ON b.StatementId = s.ID"
          + " JOIN DATASHORTTEXT dp ON dp.StatementId = s.ID JOIN ENTITIES p ON p.ID = dp.Entity"
          + " AND p.VariableId = 1 AND dp.VariableId = 1"
          + " JOIN DATASHORTTEXT do ON do.StatementId = s.ID JOIN ENTITIES o ON o.ID = do.Entity"
          + " AND o.VariableId = 2 AND do.VariableId = 2"
          + " JOIN DATASHORTTEXT dc ON dc.StatementId = s.ID JOIN ENTITIES c ON c.ID = dc.Entity"
          + " AND c.VariableId = 3 AND dc.VariableId = 3 ORDER BY s.ID";

  @TempDir Path folder;

  private Path database(ClaimDocument... documents) throws IOException {
    Path file = folder.resolve("study.dna");
    try (DnaDatabase database = new DnaDatabase(file, new DnaEventList(new StringBuilder()))) {
      for (ClaimDocument document : documents) {
        database.write(document);
      }
      database.finish();
    }
    return file;
  }

  private static List<String> query(Path file, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:sqlite:file:" + file.toAbsolutePath() + "?mode=ro&immutable=1");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(result.getObject(column)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private static ClaimDocument said(Documents documents) {
    return documents.claim("Minsk", "said", "Russia", "reject", "the offer");
  }

  private static final Documents PLAIN = Documents.in("Minsk said: Russia may reject the offer.");

  @Test
  void aStatementHasOrganizationConceptAndAgreement() throws Exception {
    Path file = database(said(PLAIN));
    assertThat(query(file, STATEMENTS))
        .containsExactly("Russia may reject the offer||Minsk|Russia accept offer|0");
    assertThat(query(file, "SELECT Title, Author, Date FROM DOCUMENTS"))
        .containsExactly("t||1525651200");
  }

  @Test
  void aHumanSpeakerIsAPerson() throws Exception {
    assertThat(query(database(said(PLAIN.spokenBy(EntityType.PERSON))), STATEMENTS))
        .containsExactly("Russia may reject the offer|Minsk||Russia accept offer|0");
  }

  @Test
  void negationDenialAndDoubtSwitchTheAgreementAndADeniedNegationDoesNot() throws Exception {
    Path file =
        database(
            said(PLAIN.with(Stance.SAY, Polarity.NEGATIVE)),
            said(PLAIN.with(Stance.DENY, Polarity.POSITIVE)),
            said(PLAIN.with(Stance.DOUBT, Polarity.POSITIVE)),
            said(PLAIN.with(Stance.DENY, Polarity.NEGATIVE)));
    assertThat(query(file, STATEMENTS))
        .allMatch(row -> row.contains("|Russia accept offer|"))
        .extracting(row -> row.substring(row.length() - 1))
        .containsExactly("1", "1", "1", "0");
  }

  @Test
  void placesAreCutBySqlInCodePoints() throws Exception {
    ClaimDocument document = said(Documents.in("😀 Minsk said: 😀 Russia may reject the offer."));
    assertThat(query(database(document), STATEMENTS))
        .containsExactly("Russia may reject the offer||Minsk|Russia accept offer|0");
  }

  @Test
  void lineEndsNulAndHalfSurrogatesKeepTheirPlaces() throws Exception {
    ClaimDocument document =
        said(Documents.in("A\r\nB\rC\0\uD83D Minsk said: Russia may reject the offer."));
    Path file = database(document);
    assertThat(query(file, STATEMENTS)).hasSize(1).allMatch(row -> row.startsWith("Russia may"));
    assertThat(query(file, "SELECT Text FROM DOCUMENTS").get(0)).startsWith("A \nB\nC\uFFFD\uFFFD");
  }

  @Test
  void aLongConceptIsCutToWhatTheTableTakes() throws Exception {
    String offer = "the " + "well-".repeat(60) + "meant offer";
    ClaimDocument document =
        Documents.in("Minsk said: Russia may reject " + offer)
            .claim("Minsk", "said", "Russia", "reject", offer);
    assertThat(query(database(document), "SELECT LENGTH(Value) FROM ENTITIES WHERE VariableId = 3"))
        .containsExactly("0", "190");
  }

  @Test
  void everyVariableHasAnEmptyEntityAndEveryEntityItsAttributes() throws Exception {
    Path file = database(said(PLAIN), said(PLAIN));
    assertThat(query(file, "SELECT VariableId, Value FROM ENTITIES ORDER BY ID"))
        .containsExactly("1|", "2|", "3|", "2|Minsk", "3|Russia accept offer");
    assertThat(
            query(
                file,
                "SELECT COUNT(*) FROM ATTRIBUTEVALUES v JOIN ENTITIES e ON e.ID = v.EntityId"
                    + " JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId"
                    + " AND a.VariableId = e.VariableId"))
        .containsExactly("15");
    assertThat(query(file, "PRAGMA foreign_key_check")).isEmpty();
    assertThat(query(file, "PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void theCodersPasswordIsTheDocumentedOne() throws Exception {
    for (String hash : query(database(), "SELECT Password FROM CODERS")) {
      assertThat(matches("policyclaims", hash)).isTrue();
      assertThat(matches("another", hash)).isFalse();
    }
  }

  /** As jasypt's StrongPasswordEncryptor: 16 bytes of salt, SHA-256 a hundred thousand times. */
  private static boolean matches(String password, String hash) {
    byte[] stored = Base64.getDecoder().decode(hash);
    byte[] salt = Arrays.copyOf(stored, 16);
    byte[] digest = Bytes.concat(salt, password.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 100_000; i++) {
      digest = Hashing.sha256().hashBytes(digest).asBytes();
    }
    return Arrays.equals(Bytes.concat(salt, digest), stored);
  }

  @Test
  void theTablesAreThoseOfDna() throws Exception {
    assumeTrue(Files.exists(SAMPLE), "no database of DNA's own at " + SAMPLE);
    Path file = database(said(PLAIN));
    for (String query :
        ImmutableList.of(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid",
            "SELECT * FROM STATEMENTTYPES WHERE ID = 1",
            "SELECT * FROM VARIABLES WHERE StatementTypeId = 1",
            "SELECT * FROM ATTRIBUTEVARIABLES",
            "SELECT * FROM SETTINGS",
            "PRAGMA encoding")) {
      assertThat(query(file, query)).as(query).isEqualTo(query(SAMPLE, query));
    }
    assertThat(query(SAMPLE, "SELECT Password FROM CODERS"))
        .as("the hash is made as DNA makes it")
        .allMatch(hash -> matches("sample", hash));
  }

  @Test
  void theEventListIsDnasOwn() throws IOException {
    StringBuilder out = new StringBuilder();
    DnaEventList events = new DnaEventList(out);
    events.write(said(Documents.in("Minsk said: Russia may; \"reject\" the offer.")));
    assertThat(out.toString().lines().toList())
        .containsExactly(
            "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";"
                + "\"start_position\";\"stop_position\";\"text\";\"coder\";\"document_id\";"
                + "\"document_title\";\"document_author\";\"document_source\";"
                + "\"document_section\";\"document_type\"",
            "1;2018-05-07 00:00:00;\"\";\"Minsk\";\"Russia accept offer\";0;12;42;"
                + "\"Russia may, 'reject' the offer\";\"policyclaims\";1;\"t\";\"\";\"\";\"\";\"\"");
  }
}
