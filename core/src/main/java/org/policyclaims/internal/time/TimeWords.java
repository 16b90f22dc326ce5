package org.policyclaims.internal.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.PhraseTable;
import org.policyclaims.internal.syntax.Sentence;

/** The lexicon of words that time expressions are made of. */
final class TimeWords {
  private final Map<String, Kind> kinds = new HashMap<>();
  private final PhraseTable<Reference> references = new PhraseTable<>();

  /** What a word contributes. */
  enum Kind {
    MONTH,
    WEEKDAY,
    UNIT,
    SEASON,
    DAY,
    PART,
    YEAR,
    MODIFIER,
    NUMBER,
    LINK,
    NONE;

    /** Whether an expression may consist of such a word alone. */
    boolean names() {
      return switch (this) {
        case MONTH, WEEKDAY, UNIT, SEASON, DAY, PART, YEAR -> true;
        case MODIFIER, NUMBER, LINK, NONE -> false;
      };
    }
  }

  /** Where a reference counts. */
  enum Use {
    ADVERB,
    ANY
  }

  /** An expression with a value of its own, such as "previously". */
  record Reference(List<String> words, Use use, String value) {}

  /** Reads the tables. */
  static TimeWords load() {
    TimeWords words = new TimeWords();
    for (Table.Row row : Table.load(TimeWords.class, "words.tsv").rows()) {
      Kind before = words.kinds.put(row.get("word"), row.get("class", Kind.class));
      checkArgument(before == null, "%s: listed twice", row.where());
    }
    for (Table.Row row : Table.load(TimeWords.class, "references.tsv").rows()) {
      List<String> phrase = row.words("words");
      Reference reference = new Reference(phrase, row.get("use", Use.class), row.get("value"));
      checkArgument(words.references.add(phrase, reference), "%s: listed twice", row.where());
    }
    return words;
  }

  /** The word without "mid-", which only tells which part of it is meant. */
  static String base(String lower) {
    return lower.startsWith("mid-") && lower.length() > 4 ? lower.substring(4) : lower;
  }

  /** The kind of a word in lower case. */
  Kind kind(String lower) {
    if (lower.startsWith("mid-") && lower.length() > 4) {
      Kind whole = kind(base(lower));
      return whole == Kind.MONTH || whole == Kind.YEAR ? whole : Kind.MODIFIER;
    }
    Kind kind = kinds.get(lower);
    if (kind != null) {
      return kind;
    }
    char first = lower.charAt(0);
    if (first >= '0' && first <= '9') {
      return isYears(lower) || isFullDate(lower) ? Kind.YEAR : Kind.NUMBER;
    }
    return lower.startsWith("mid-") || (first == 'q' && lower.length() == 2)
        ? Kind.MODIFIER
        : Kind.NONE;
  }

  private static boolean isYears(String word) {
    return Years.isYear(word) || Years.isDecade(word) || Years.span(word).isPresent();
  }

  /** 2018-05-07, 7/5/2018, 07.05.2018 */
  private static boolean isFullDate(String word) {
    int separators = 0;
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      if (character == '-' || character == '/' || character == '.') {
        separators++;
      } else if (character < '0' || character > '9') {
        return false;
      }
    }
    return separators == 2 && word.length() >= 8 && word.length() <= 10;
  }

  /** The reference whose words begin at the token. */
  Optional<Reference> reference(Sentence sentence, int token) {
    return references.at(sentence, token);
  }
}
