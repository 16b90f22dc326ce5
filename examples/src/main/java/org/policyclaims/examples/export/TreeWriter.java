package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.SyntaxTree;
import org.policyclaims.format.ConllU;

/** Writes trees in CoNLL-U, a word a line. */
public final class TreeWriter implements ClaimWriter {
  private final Appendable out;

  /**
   * Writes trees.
   *
   * @param out where to
   */
  public TreeWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(ClaimDocument document) {
    throw new IllegalStateException("a document holds no trees");
  }

  @Override
  public void write(PolicyText text, List<SyntaxTree> trees) throws IOException {
    Iterator<String> lines = ConllU.lines(text, trees).iterator();
    while (lines.hasNext()) {
      out.append(lines.next()).append('\n');
    }
  }
}
