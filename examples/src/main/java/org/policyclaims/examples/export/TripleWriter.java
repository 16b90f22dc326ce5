package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Triple;
import org.policyclaims.format.Triples;

/** Writes triples, one a line, with tabs between sentence, confidence, relation and arguments. */
public final class TripleWriter implements ClaimWriter {
  private final Appendable out;

  /**
   * Writes triples.
   *
   * @param out where to
   */
  public TripleWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(ClaimDocument document) {
    throw new IllegalStateException("a document holds no triples");
  }

  @Override
  public void write(List<Triple> triples) throws IOException {
    Iterator<String> lines = Triples.lines(triples).iterator();
    while (lines.hasNext()) {
      out.append(lines.next()).append('\n');
    }
  }
}
