package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.policyclaims.ClaimDocument;
import org.policyclaims.format.HtmlReport;

/** Writes one report of all texts, which is why it keeps them until the end. */
public final class HtmlWriter implements ClaimWriter {
  private final Appendable out;
  private final List<ClaimDocument> documents = new ArrayList<>();

  /**
   * Writes a report.
   *
   * @param out where to
   */
  public HtmlWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(ClaimDocument document) {
    documents.add(document);
  }

  @Override
  public void finish() throws IOException {
    HtmlReport.write(documents, out);
  }
}
