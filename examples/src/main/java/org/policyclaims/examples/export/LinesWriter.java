package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;

/** Writes each text as lines, such as JSON Lines or those of a table. */
public final class LinesWriter implements ClaimWriter {
  private final Appendable out;
  private final Function<ClaimDocument, Stream<String>> lines;

  /**
   * Writes lines.
   *
   * @param out where to
   * @param lines makes the lines of a text, without line ends
   */
  public LinesWriter(Appendable out, Function<ClaimDocument, Stream<String>> lines) {
    this.out = out;
    this.lines = lines;
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    Iterator<String> iterator = lines.apply(document).iterator();
    while (iterator.hasNext()) {
      out.append(iterator.next()).append('\n');
    }
  }
}
