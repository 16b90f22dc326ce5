package org.policyclaims.examples.export;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;

/**
 * Writes brat standoff: annotations of a text that lies beside them. A claim is an event with its
 * action for a trigger; a saying is an event with its cue for a trigger, around the claims that are
 * said.
 */
public final class BratWriter implements ClaimWriter {
  private final Appendable out;
  private final BiConsumer<ClaimDocument, BratAnnotations> records;

  private BratWriter(Appendable out, BiConsumer<ClaimDocument, BratAnnotations> records) {
    this.out = out;
    this.records = records;
  }

  /**
   * Writes claims, with the sayings around them.
   *
   * @param out where to
   * @return a writer
   */
  public static BratWriter claims(Appendable out) {
    return new BratWriter(
        out, (document, annotations) -> document.claims().forEach(annotations::add));
  }

  /**
   * Writes attributions: speaker, cue and content.
   *
   * @param out where to
   * @return a writer
   */
  public static BratWriter attributions(Appendable out) {
    return new BratWriter(
        out, (document, annotations) -> document.attributions().forEach(annotations::add));
  }

  /**
   * The text that the annotations count in.
   *
   * @param text the text that was read
   * @return the text as it has to lie beside the annotations
   */
  public static String text(PolicyText text) {
    return Texts.wellFormed(text.text());
  }

  @Override
  public void write(ClaimDocument document) throws IOException {
    BratAnnotations annotations = new BratAnnotations(text(document.source()));
    records.accept(document, annotations);
    for (String line : annotations.lines()) {
      out.append(line).append('\n');
    }
  }
}
