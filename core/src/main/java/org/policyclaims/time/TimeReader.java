package org.policyclaims.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.syntax.ParsedText;

/** Finds time expressions and what they date. Thread-safe. */
public final class TimeReader {

  /**
   * Finds the time expressions of a text.
   *
   * @param text the text
   * @param documentDate the day that relative expressions start from; empty leaves them unresolved
   */
  public Times read(ParsedText text, Optional<LocalDate> documentDate) {
    return new Times(text, List.of());
  }
}
