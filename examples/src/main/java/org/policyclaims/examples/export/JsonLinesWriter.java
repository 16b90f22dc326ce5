package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.format.JsonLines;

/** Writes JSON Lines, one record a line. */
public final class JsonLinesWriter implements ClaimWriter {
  private final Appendable out;
  private final Records records;

  /**
   * Writes records of one kind.
   *
   * @param out where to
   * @param records which ones
   */
  public JsonLinesWriter(Appendable out, Records records) {
    this.out = out;
    this.records = records;
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    Iterator<String> lines = lines(document).iterator();
    while (lines.hasNext()) {
      out.append(lines.next()).append('\n');
    }
  }

  private Stream<String> lines(ClaimDocument document) {
    return switch (records) {
      case claims -> JsonLines.claims(document);
      case attributions -> JsonLines.attributions(document);
    };
  }
}
