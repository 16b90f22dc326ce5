package org.policyclaims.attribution;

import java.util.List;
import org.policyclaims.syntax.ParsedText;

/** Finds who says what, with which words. Thread-safe. */
public final class AttributionReader {

  /** Finds the attributions of a text. */
  public Attributions read(ParsedText text) {
    return new Attributions(List.of());
  }
}
