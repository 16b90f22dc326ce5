package org.policyclaims.internal.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what belongs to no sentence: the number of a footnote behind a full stop ("won the
 * votes.4 Italy left"), and citations in brackets ("(see EDM, April 18)").
 */
final class References {
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<=\\p{Ll}{3}[.!?][”\"’)]?)(?<!\\b(?:vol|fig|art|para|paras|sec|col|chap|nos)\\.)"
              + "\\d{1,3}(?=\\s+[“\"]?\\p{Lu}|\\s*$)"
              + "|\\((?:[Ss]ee|[Cc]f\\.)\\s[^()]{2,100}\\)"
              + "|\\((?:\\p{Lu}[\\p{L}.’'&]*[ ,]{1,2}){1,6}(?:"
              + MONTH
              + " \\d{1,2}|\\d{1,2} "
              + MONTH
              + ")(?:,? \\d{4})?\\)");

  private References() {}

  /** The text with blanks in their place, as long as it was. */
  static String blanked(String text) {
    Matcher reference = REFERENCE.matcher(text);
    return reference.find()
        ? reference.replaceAll(match -> " ".repeat(match.group().length()))
        : text;
  }
}
