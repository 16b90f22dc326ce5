package org.policyclaims.zones;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;

/** Finds the author in a line such as "By Jane Doe, Minsk". */
final class Bylines {
  private static final int LONGEST = 120;
  private static final String WORD =
      "(?!(?:The|All|Any|Our|This|That|A|An|Its|Their)\\b)\\p{Lu}[\\p{L}.'’-]*";
  private static final String PARTICLE =
      "(?:(?:de|da|di|del|der|den|von|van|bin|ibn|al|el|la|le|ter|dos)\\s+){0,2}";
  private static final String NAME = WORD + "(?:\\s+" + PARTICLE + WORD + "){1,4}";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:[Ww]ritten |[Ss]tory )?[Bb]y|BY|[Aa]uthors?:|AUTHORS?:)\\s+(?<author>"
              + NAME
              + ")(?<rest>\\s*(?:[,|;/–—-]|\\band\\b|\\bfor\\b|\\bin\\b|&).*)?");

  private Bylines() {}

  /** Where the author's name stands within the line; empty if the line is no byline. */
  static Optional<Span> author(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = BYLINE.matcher(line);
    return matcher.matches()
        ? Optional.of(new Span(matcher.start("author"), matcher.end("author")))
        : Optional.empty();
  }
}
