package org.policyclaims.internal.time;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds time expressions and what they date. Thread-safe. */
public final class TimeReader {
  private static final int CACHED = 4096;

  private final TimeWords words = TimeWords.load();

  /** Loaded when first needed: plain dates are read without it. */
  private final Supplier<SuTime> suTime = Suppliers.memoize(SuTime::new);

  /** What SUTime made of a run of words under a document date: texts of one source repeat them. */
  private final Cache<String, List<RawTimex>> seen =
      CacheBuilder.newBuilder().maximumSize(CACHED).build();

  /**
   * Finds the time expressions of a text.
   *
   * @param text the text
   * @param documentDate the day that relative expressions start from; empty leaves them unresolved
   */
  public Times read(ParsedText text, Optional<LocalDate> documentDate) {
    List<AttachedTimex> dated = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      dated.addAll(read(text, sentence, documentDate));
    }
    return new Times(
        text, documentDate, dated, (sentence, day) -> read(text, sentence, Optional.of(day)));
  }

  /** In "the night before last Norway left" trees take the last word for a part of the name. */
  private static int headOf(Sentence sentence, RawTimex found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (sentence.is(i, "obl:tmod") && sentence.head(i) > found.to()) {
        return i;
      }
    }
    return sentence.headOf(found.from(), found.to());
  }

  /** The expressions of a sentence, counted from the day. */
  private List<AttachedTimex> read(ParsedText text, Sentence sentence, Optional<LocalDate> day) {
    TimexAnchoring placement = new TimexAnchoring(text, day);
    List<AttachedTimex> dated = new ArrayList<>();
    for (RawTimex found : new ExpressionReader(words, suTime, seen, day).read(sentence)) {
      int head = headOf(sentence, found);
      Phrase phrase = new Phrase(sentence.index(), found.from(), found.to(), head);
      TimexSite site = TimexSite.of(sentence, found.from(), found.to(), head);
      dated.add(
          new AttachedTimex(
              new TimeExpression(phrase, placement.place(sentence, found, site)), site));
    }
    return dated;
  }
}
