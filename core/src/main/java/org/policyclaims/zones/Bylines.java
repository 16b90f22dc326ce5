package org.policyclaims.zones;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;
import org.policyclaims.lexicon.Table;

/** Finds the author in a line such as "By Jane Doe, Minsk" or in the heading of a speech. */
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

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:Opening |Closing |Keynote |Introductory |Joint |Press |Inaugural )?"
              + "(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Ll]ecture|[Tt]estimony|[Ii]ntervention)"
              + " (?:by|of|from|delivered by) (?<words>\\p{Lu}.*)");
  private static final Pattern NAME_END =
      Pattern.compile(
          "[,;:|(\\n—–]|\\s-\\s|\\s(?:at|on|to|in|before|during|following|after|upon|regarding)\\s");
  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");

  private final ImmutableSet<String> titles =
      Table.load(Bylines.class, "titles.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  /** Where the author's name stands within the line; empty if the line is no byline. */
  Optional<Span> author(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = BYLINE.matcher(line);
    return matcher.matches()
        ? Optional.of(new Span(matcher.start("author"), matcher.end("author")))
        : Optional.empty();
  }

  /**
   * Where the speaker's name stands in the heading of a speech, such as "Remarks by President Jane
   * Doe at the summit"; empty if the line is none.
   */
  Optional<Span> speaker(String line) {
    Matcher speech = SPEECH.matcher(line);
    if (line.length() > LONGEST || !speech.matches()) {
      return Optional.empty();
    }
    int start = speech.start("words");
    Matcher ending = NAME_END.matcher(line);
    int end = ending.find(start) ? ending.start() : line.length();
    int nameStart = -1;
    int words = 0;
    Matcher word = Pattern.compile("\\S+").matcher(line).region(start, end);
    while (word.find()) {
      String text = word.group();
      boolean title = titles.contains(text.toLowerCase(Locale.ROOT).replace(".", ""));
      if (title || !CAPITALIZED.matcher(text).matches()) {
        nameStart = -1;
        words = 0;
      } else {
        nameStart = nameStart < 0 ? word.start() : nameStart;
        words++;
      }
    }
    return words >= 2 && words <= 4 ? Optional.of(new Span(nameStart, end)) : Optional.empty();
  }
}
