package org.policyclaims.examples.export;

import java.io.IOException;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;

/**
 * Writes brat standoff: annotations of a text that lies beside them. A claim is an event with its
 * action for a trigger; a saying is an event with its cue for a trigger, around the claims that are
 * said.
 */
public final class BratWriter implements ClaimWriter {
  private final Appendable out;
  private final Records records;

  /**
   * Writes annotations.
   *
   * @param out where to
   * @param records of what
   */
  public BratWriter(Appendable out, Records records) {
    this.out = out;
    this.records = records;
  }

  /**
   * The text that the annotations count in.
   *
   * @param document what was read from a text
   * @return the text as it has to lie beside the annotations
   */
  public static String text(ClaimDocument document) {
    return Texts.wellFormed(document.source().text());
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    BratAnnotations annotations = new BratAnnotations(text(document));
    switch (records) {
      case claims -> {
        for (Claim claim : document.claims()) {
          annotations.add(claim);
        }
      }
      case attributions -> {
        for (Attribution attribution : document.attributions()) {
          annotations.add(attribution);
        }
      }
    }
    for (String line : annotations.lines()) {
      out.append(line).append('\n');
    }
  }
}
