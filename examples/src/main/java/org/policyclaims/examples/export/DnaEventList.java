package org.policyclaims.examples.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.policyclaims.ClaimDocument;

/** Writes the event list that DNA itself exports, for R and spreadsheets. */
public final class DnaEventList implements ClaimWriter {
  private static final String HEADER =
      "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";"
          + "\"start_position\";\"stop_position\";\"text\";\"coder\";\"document_id\";"
          + "\"document_title\";\"document_author\";\"document_source\";\"document_section\";"
          + "\"document_type\"";
  private static final String CODER = "policyclaims";

  private final Appendable out;
  private int documents;
  private int statements;
  private int undated;

  /**
   * Writes the header.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public DnaEventList(Appendable out) throws IOException {
    this.out = out;
    out.append(HEADER).append('\n');
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    write(DnaDocument.of(document));
  }

  void write(DnaDocument document) throws IOException {
    documents++;
    undated += document.date().equals(LocalDate.EPOCH) ? 1 : 0;
    for (DnaStatement statement : document.statements()) {
      statements++;
      out.append(String.valueOf(statements))
          .append(';')
          .append(document.date().toString())
          .append(" 00:00:00;")
          .append(quoted(statement.person()))
          .append(quoted(statement.organization()))
          .append(quoted(statement.concept()))
          .append(statement.agreement() ? "1;" : "0;")
          .append(String.valueOf(statement.start()))
          .append(';')
          .append(String.valueOf(statement.end()))
          .append(';')
          .append(quoted(document.text(statement)))
          .append(quoted(CODER))
          .append(String.valueOf(documents))
          .append(';')
          .append(quoted(document.title()))
          .append(quoted(document.author()))
          .append("\"\";\"\";\"\"\n");
    }
  }

  @Override
  public Optional<String> remark() {
    return undated == 0
        ? Optional.empty()
        : Optional.of(
            undated
                + " of "
                + documents
                + " texts have no date, and DNA shows 1970; give a --date");
  }

  /** As DNA does it: what would end a cell is replaced, and so cannot be read back. */
  private static String quoted(String text) {
    return "\"" + text.replace(';', ',').replace('"', '\'') + "\";";
  }
}
