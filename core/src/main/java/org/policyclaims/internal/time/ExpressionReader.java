package org.policyclaims.internal.time;

import com.google.common.base.Supplier;
import com.google.common.cache.Cache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.DateType;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the time expressions of the sentences of one text. Used by one thread. */
final class ExpressionReader {
  /** No expression is longer; a table of figures is cut into pieces. */
  private static final int LONGEST_RUN = 24;

  private final TimeWords words;
  private final Kinds kindReader;
  private final Supplier<SuTime> suTime;
  private final String date;
  private final RelativeDates relativeDates;
  private final Cache<String, List<RawTimex>> seen;

  ExpressionReader(
      TimeWords words,
      Supplier<SuTime> suTime,
      Cache<String, List<RawTimex>> seen,
      Optional<LocalDate> today) {
    this.words = words;
    this.kindReader = new Kinds(words);
    this.suTime = suTime;
    this.seen = seen;
    this.date = today.map(LocalDate::toString).orElse("");
    this.relativeDates = new RelativeDates(today);
  }

  /** The expressions of one sentence, in order. */
  List<RawTimex> read(Sentence sentence) {
    TimeWords.Kind[] kinds = kindReader.of(sentence);
    List<RawTimex> found = new ArrayList<>();
    boolean[] taken = references(sentence, found);
    int at = 0;
    while (at < kinds.length) {
      if (kinds[at] == TimeWords.Kind.NONE || taken[at]) {
        at++;
        continue;
      }
      int from = at;
      boolean named = false;
      while (at < kinds.length
          && kinds[at] != TimeWords.Kind.NONE
          && !taken[at]
          && at - from < LONGEST_RUN) {
        named |= kinds[at].names();
        at++;
      }
      if (named) {
        run(sentence, kinds, from, at - 1, found);
      }
    }
    found.sort(java.util.Comparator.comparingInt(RawTimex::from));
    return found;
  }

  private boolean[] references(Sentence sentence, List<RawTimex> found) {
    boolean[] taken = new boolean[sentence.size()];
    for (int i = 0; i < taken.length; i++) {
      Optional<TimeWords.Reference> reference = words.reference(sentence, i);
      if (reference.isEmpty() || !fits(sentence, i, reference.get())) {
        continue;
      }
      int last = i + reference.get().words().size() - 1;
      int from = i;
      // the preposition is no part of the expression
      if (from < last && sentence.tag(from).equals("IN")) {
        from++;
      }
      found.add(relativeDates.reference(from, last, reference.get().value()));
      for (int token = i; token <= last; token++) {
        taken[token] = true;
      }
      i = last;
    }
    return taken;
  }

  private boolean fits(Sentence sentence, int token, TimeWords.Reference reference) {
    int last = token + reference.words().size() - 1;
    int next = last + 1;
    String after = next < sentence.size() ? sentence.lower(next) : "";
    if (reference.use() == TimeWords.Use.ANY) {
      // "the future of the base", "two years ago", "in the past decade"
      boolean counted = token > 0 && isCount(sentence, token - 1);
      boolean unit = !after.isEmpty() && words.kind(after) == TimeWords.Kind.UNIT;
      return !after.equals("of") && !counted && !unit;
    }
    // "two days earlier"
    boolean measured = token > 0 && SuTimeCorrections.isUnit(sentence.lower(token - 1));
    boolean adverb =
        !measured
            && sentence.tag(last).startsWith("RB")
            && sentence.is(last, "advmod", "root", "dep", "discourse");
    return adverb
        && !after.equals("than")
        && !after.equals("that")
        && !after.equals("this")
        && !after.equals("in");
  }

  private static boolean isCount(Sentence sentence, int token) {
    return switch (sentence.lower(token)) {
      case "several", "few", "many" -> true;
      default -> sentence.tag(token).equals("CD");
    };
  }

  private void run(
      Sentence sentence, TimeWords.Kind[] kinds, int from, int to, List<RawTimex> found) {
    int start = from;
    for (int i = from; i <= to + 1; i++) {
      if (i == to + 1 || isBreak(sentence, kinds, i, from, to)) {
        int before = found.size();
        segment(sentence, kinds, start, i - 1, found);
        for (int at = before; at > 0 && at < found.size(); at--) {
          shareYear(sentence, found, at);
        }
        start = i + 1;
      }
    }
  }

  /** "in March and April 2015", "in March, April and May 2015": the year belongs to all. */
  private static void shareYear(Sentence sentence, List<RawTimex> found, int at) {
    RawTimex first = found.get(at - 1);
    RawTimex second = found.get(at);
    String value = second.value();
    if (areJoined(sentence, first.to() + 1, second.from())
        && first.value().startsWith("XXXX-")
        && !first.value().startsWith("XXXX-W")
        && value.length() > 4
        && Years.isYear(value.substring(0, 4))) {
      found.set(
          at - 1, first.with(value.substring(0, 4) + first.value().substring(4), first.type()));
    }
  }

  private static boolean areJoined(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      if (!word.equals("and") && !word.equals("or") && !word.equals(",")) {
        return false;
      }
    }
    return from < to;
  }

  /** A comma that is not inside a date, or an "and" that is not part of "between … and". */
  private static boolean isBreak(
      Sentence sentence, TimeWords.Kind[] kinds, int at, int from, int to) {
    String word = sentence.lower(at);
    if (word.equals(",")) {
      boolean inside = at > from && at < to;
      return !(inside
          && (kinds[at + 1] == TimeWords.Kind.YEAR && kinds[at - 1] != TimeWords.Kind.YEAR
              || kinds[at - 1] == TimeWords.Kind.WEEKDAY && isDayOfMonth(kinds, at + 1, to)));
    }
    if (!word.equals("and") && !word.equals("or")) {
      return false;
    }
    for (int i = at - 1; i >= from; i--) {
      if (sentence.lower(i).equals("between")) {
        return false;
      }
    }
    return !(at > from
        && kinds[at - 1] == TimeWords.Kind.NUMBER
        && at < to
        && kinds[at + 1] == TimeWords.Kind.NUMBER);
  }

  /** "May 3" and "3 May" of "Tuesday, May 3". */
  private static boolean isDayOfMonth(TimeWords.Kind[] kinds, int at, int to) {
    if (at == to) {
      return false;
    }
    boolean american = kinds[at] == TimeWords.Kind.MONTH && kinds[at + 1] == TimeWords.Kind.NUMBER;
    return american || kinds[at] == TimeWords.Kind.NUMBER && kinds[at + 1] == TimeWords.Kind.MONTH;
  }

  private void segment(
      Sentence sentence, TimeWords.Kind[] kinds, int first, int last, List<RawTimex> found) {
    int from = first;
    int to = last;
    while (from <= to && isLeadingLink(sentence, kinds, from)) {
      from++;
    }
    if (isWrittenDecade(sentence, from, to)) {
      found.add(new RawTimex(from, to, Years.decade(sentence.lower(to - 1)), DateType.DATE));
      return;
    }
    while (from <= to && (kinds[to] == TimeWords.Kind.LINK || isOfNext(sentence, from, to))) {
      to--;
    }
    if (from > to || !hasName(kinds, from, to)) {
      return;
    }
    if (span(sentence, kinds, from, to, found)) {
      return;
    }
    Optional<String> plain = SimpleDates.read(sentence, kinds, from, to);
    if (plain.isPresent()) {
      found.add(new RawTimex(withoutArticle(sentence, from, to), to, plain.get(), DateType.DATE));
      return;
    }
    String decade = TimeWords.base(sentence.lower(to));
    boolean bare = from == to || from + 1 == to && sentence.lower(from).equals("the");
    if (bare && Years.isDecade(decade)) {
      found.add(new RawTimex(from, to, Years.decade(decade), DateType.DATE));
      return;
    }
    Optional<RawTimex> relative = relativeDates.read(sentence, kinds, from, to);
    if (relative.isPresent()) {
      found.add(relative.get());
      return;
    }
    if (!isBareUnit(sentence, from, to)) {
      found.addAll(bySuTime(sentence, from, to));
    }
  }

  /** "the 1990's", which the tokenizer takes apart. */
  private static boolean isWrittenDecade(Sentence sentence, int from, int to) {
    return to - from == 2
        && sentence.lower(from).equals("the")
        && Years.isDecade(sentence.lower(from + 1) + "s")
        && sentence.isWord(to, "'s", "’s");
  }

  private static int withoutArticle(Sentence sentence, int from, int to) {
    return from < to && sentence.lower(from).equals("the") ? from + 1 : from;
  }

  /** "the day" and "years" name no time, and are too common to ask SUTime about. */
  private static boolean isBareUnit(Sentence sentence, int from, int to) {
    boolean alone = from == to && !sentence.isWord(from - 1, "for");
    boolean definite = from + 1 == to && sentence.lower(from).equals("the");
    return (alone || definite) && SuTimeCorrections.isUnit(sentence.lower(to));
  }

  private static boolean isLeadingLink(Sentence sentence, TimeWords.Kind[] kinds, int token) {
    if (kinds[token] != TimeWords.Kind.LINK) {
      return false;
    }
    String word = sentence.lower(token);
    boolean article = word.equals("a") || word.equals("an");
    boolean beforeDate = token + 1 < kinds.length && isCalendar(kinds[token + 1]);
    return !word.equals("the") && (!article || beforeDate);
  }

  /** "on Friday about the loan", "on May 2 earlier than planned". */
  private static boolean isOfNext(Sentence sentence, int from, int last) {
    return switch (sentence.lower(last)) {
      case "about", "around", "over", "than" -> true;
      case "earlier", "later" -> from < last && !SuTimeCorrections.isUnit(sentence.lower(last - 1));
      default -> false;
    };
  }

  private static boolean isCalendar(TimeWords.Kind kind) {
    return kind == TimeWords.Kind.YEAR
        || kind == TimeWords.Kind.MONTH
        || kind == TimeWords.Kind.WEEKDAY;
  }

  private static boolean hasName(TimeWords.Kind[] kinds, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (kinds[i].names()) {
        return true;
      }
    }
    return false;
  }

  /** "2005-2006", "2014 to 2016", "between March and May". */
  private boolean span(
      Sentence sentence, TimeWords.Kind[] kinds, int start, int to, List<RawTimex> found) {
    int from = withoutArticle(sentence, start, to);
    if (from == to) {
      Optional<String> whole = Years.span(sentence.lower(from));
      whole.ifPresent(value -> found.add(new RawTimex(from, to, value, DateType.DATE)));
      return whole.isPresent();
    }
    for (int i = from + 1; i < to; i++) {
      if (!isSpanLink(sentence, i)) {
        continue;
      }
      String link = sentence.lower(i);
      Optional<String> years =
          i == from + 1 && i == to - 1
              ? Years.span(sentence.lower(from), sentence.lower(to), !link.equals("-"))
              : Optional.empty();
      if (years.isPresent()) {
        found.add(new RawTimex(from, to, years.get(), DateType.DATE));
        return true;
      }
      Optional<String> first = SimpleDates.read(sentence, kinds, from, i - 1);
      int at = i + 1;
      Optional<String> end =
          SimpleDates.read(sentence, kinds, at, to)
              .or(() -> first.flatMap(date -> SimpleDates.endOf(date, sentence, kinds, at, to)));
      Optional<String> begin =
          first.or(() -> end.flatMap(date -> SimpleDates.dayOf(date, sentence.lower(from))));
      if (begin.isPresent() && end.isPresent()) {
        found.add(new RawTimex(from, to, inherit(begin.get(), end.get()), DateType.DATE));
        return true;
      }
    }
    return false;
  }

  private static boolean isSpanLink(Sentence sentence, int token) {
    return sentence.isWord(token, "to", "and", "-", "–", "—", "until", "till", "through");
  }

  /** "March to May 2016": the year belongs to both. */
  private static String inherit(String first, String second) {
    boolean shared =
        first.startsWith("XXXX-") && Years.isYear(second.substring(0, 4)) && second.length() > 4;
    return (shared ? second.substring(0, 4) + first.substring(4) : first) + "/" + second;
  }

  private List<RawTimex> bySuTime(Sentence sentence, int from, int to) {
    StringBuilder key = new StringBuilder(date);
    for (int i = from; i <= to; i++) {
      key.append(' ').append(sentence.word(i)).append(' ').append(sentence.tag(i));
    }
    List<RawTimex> relative = seen.getIfPresent(key.toString());
    if (relative == null) {
      relative =
          suTime.get().read(sentence, from, to, date).stream()
              .map(found -> found.over(found.from() - from, found.to() - from))
              .toList();
      seen.put(key.toString(), relative);
    }
    List<RawTimex> mended = new ArrayList<>(relative.size());
    for (RawTimex found : relative) {
      RawTimex placed = found.over(found.from() + from, found.to() + from);
      SuTimeCorrections.mend(sentence, placed, date).ifPresent(mended::add);
    }
    return mended;
  }
}
