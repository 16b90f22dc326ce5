package org.policyclaims.time;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** Finds time expressions and what they date. Thread-safe. */
public final class TimeReader {
  private static final int CACHED = 4096;

  private final TimeWords words = TimeWords.load();

  /** Loaded when first needed: plain dates are read without it. */
  private final Supplier<SuTime> suTime = Suppliers.memoize(SuTime::new);

  /** What SUTime made of a run of words under a document date: texts of one source repeat them. */
  private final Cache<String, List<Found>> seen =
      CacheBuilder.newBuilder().maximumSize(CACHED).build();

  /**
   * Finds the time expressions of a text.
   *
   * @param text the text
   * @param documentDate the day that relative expressions start from; empty leaves them unresolved
   */
  public Times read(ParsedText text, Optional<LocalDate> documentDate) {
    ExpressionReader reader = new ExpressionReader(words, suTime, seen, documentDate);
    Placement placement = new Placement(text, documentDate);
    List<Dated> dated = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Found found : reader.read(sentence)) {
        if (isNumbering(sentence, found)) {
          continue;
        }
        Phrase phrase =
            new Phrase(
                sentence.index(),
                found.from(),
                found.to(),
                sentence.headOf(found.from(), found.to()));
        Site site = Site.of(sentence, found.from(), found.to(), phrase.head());
        dated.add(
            new Dated(new TimeExpression(phrase, placement.place(sentence, found, site)), site));
      }
    }
    return new Times(text, documentDate, dated);
  }

  /** The year of a document's number is no date of what is told: "resolution 1540 (2004)". */
  private static boolean isNumbering(Sentence sentence, Found found) {
    int number = found.from() - 2;
    return number >= 0
        && found.from() == found.to()
        && isBracket(sentence.word(number + 1))
        && sentence.word(number).chars().anyMatch(Character::isDigit);
  }

  private static boolean isBracket(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }
}
