package org.policyclaims.internal.zones;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.EntityType;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.QuotationMarks;
import org.policyclaims.internal.zones.DocumentWords.Kind;

/** Finds whose document a text is, by the lines of its layout. Used for one text. */
final class AuthorFinder {
  /** A byline or a title stands near the beginning of a text, not in its middle. */
  static final int HEAD_BLOCKS = 8;

  private static final Splitter WORDS = Splitter.onPattern("\\P{L}+").omitEmptyStrings();

  /** A name, an office, whose it is, a place, and then the date. */
  private static final int LONGEST_OFFICE = 4;

  /** How far below the title a name alone can be its byline. */
  private static final int BELOW_TITLE = 2;

  private static final Pattern RELEASE =
      Pattern.compile("(?i:(?:press|news|media) (?:release|statement))(?:\\s.{0,20})?");
  private static final Pattern ENACTING = Pattern.compile("(?:HAS|HAVE|HAVING) [A-Z].*");
  private static final Pattern IN_CAPITALS =
      Pattern.compile("THE (?<body>\\p{Lu}[\\p{Lu} ’'-]+),?");
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "(?<author>"
              + Names.PERSON
              + ")(?:, [^,]+,)? (?:is|was) (?<role>(?:an?|the|currently) .*)",
          Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "an? (?:[\\p{L}-]+ ){0,5}?(?i:" + DocumentWords.anyOf(Kind.ROLE) + ")\\b.*",
          Pattern.DOTALL);

  private final Names names;
  private final Bylines bylines;
  private final Titles titles;
  private final List<Span> stretches;
  private final String text;
  private final Set<Integer> marked = new TreeSet<>();
  private List<Writer> authors = List.of();

  AuthorFinder(Names names, List<Span> stretches, String text) {
    this.names = names;
    this.bylines = new Bylines(names);
    this.titles = new Titles(names);
    this.stretches = stretches;
    this.text = text;
  }

  /** What names the authors best goes first: a byline, then the title, then the issuing body. */
  void find() {
    int head = Math.min(HEAD_BLOCKS, stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      if (i < head || isAtEnd(i)) {
        byline(i);
      }
    }
    for (int i = 0; i < head; i++) {
      int line = i;
      titles.introduced(line(i)).ifPresent(writer -> found(line, List.of(writer), true));
    }
    for (int i = 0; i < head; i++) {
      title(i);
    }
    for (int i = 0; i < head; i++) {
      issuer(i);
    }
    if (authors.isEmpty()) {
      signature();
    }
    for (int i = stretches.size() - 1; i >= head && isAtEnd(i); i--) {
      biography(i);
    }
  }

  /** The authors, in the order of the text; none if it names nobody. */
  List<Writer> authors() {
    return authors;
  }

  /** The numbers of the stretches that are about the authors and not of the text. */
  Set<Integer> marked() {
    return marked;
  }

  private boolean isAtEnd(int i) {
    return i >= stretches.size() - HEAD_BLOCKS / 2;
  }

  private String line(int i) {
    return i < 0 || i >= stretches.size() ? "" : stretches.get(i).in(text);
  }

  /** Keeps the first that are found; all lines that name some are marked. */
  private void found(int i, List<Writer> writers, boolean mark) {
    if (!writers.isEmpty() && authors.isEmpty()) {
      int start = stretches.get(i).start();
      authors = writers.stream().map(writer -> names.typed(writer).moved(start)).toList();
    }
    if (!writers.isEmpty() && mark) {
      marked.add(i);
    }
  }

  private void byline(int i) {
    String line = line(i);
    List<Writer> named = bylines.authors(line);
    found(i, named.isEmpty() ? bylines.beforeDate(line) : named, true);
    if (!named.isEmpty() || i >= HEAD_BLOCKS) {
      return;
    }
    List<Writer> next = bylines.names(line(i + 1));
    if (Bylines.isByAlone(line) && !next.isEmpty()) {
      marked.add(i);
      found(i + 1, next, true);
    }
    List<Writer> alone = bylines.names(line);
    // "New York, New York" is a place
    int comma = line.indexOf(", ");
    boolean place = comma > 0 && line.substring(comma + 2).equals(line.substring(0, comma));
    if (!alone.isEmpty() && !place && (i > 0 || isFirstNamed(alone))) {
      nameAlone(i, alone);
    }
  }

  /** A line with a name alone is a byline beside a date, with or without an office between. */
  private void nameAlone(int i, List<Writer> alone) {
    int date = isDate(i - 1) ? i - 1 : i + 1;
    while (date < i + LONGEST_OFFICE && !isDate(date) && isOffice(line(date))) {
      date++;
    }
    if (isDate(date) && (date <= i + 2 || isFirstNamed(alone))) {
      found(i, alone, true);
      for (int between = i + 1; between < date; between++) {
        marked.add(between);
      }
    } else if (isBelowTitle(i) && isProse(line(i + 1)) && isUnmentioned(i, alone)) {
      found(i, alone, true);
    }
  }

  /** Whoever a text tells of is in its picture; whoever writes it is not mentioned again. */
  private boolean isUnmentioned(int at, List<Writer> people) {
    Span line = stretches.get(at);
    String rest = text.substring(0, line.start()) + text.substring(line.end());
    return isFirstNamed(people)
        && people.stream().noneMatch(person -> rest.contains(lastWord(person.name())));
  }

  private boolean isFirstNamed(List<Writer> people) {
    return people.stream().anyMatch(person -> names.beginsWithFirstName(person.name()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** With nothing above but headings. */
  private boolean isBelowTitle(int line) {
    boolean below = line > 0 && line <= BELOW_TITLE;
    for (int i = 0; i < line; i++) {
      char last = line(i).charAt(line(i).length() - 1);
      below &= ".!?".indexOf(last) < 0 && !QuotationMarks.closes(last);
    }
    return below;
  }

  private static boolean isProse(String line) {
    return line.indexOf(' ') > 0 && line.endsWith(".");
  }

  /** The last lines of a letter or a release: a name, perhaps with an office below it. */
  private void signature() {
    int last = stretches.size() - 1;
    for (int i = last; i > Math.max(0, last - 2) && authors.isEmpty(); i--) {
      if (!isProse(line(i - 1))) {
        continue;
      }
      List<Writer> alone = bylines.names(line(i));
      if (i == last && names.isBody(line(i)) && isRelease()) {
        found(i, List.of(whole(line(i))), true);
      } else if (alone.size() == 1
          && isUnmentioned(i, alone)
          && (i == last || isOffice(line(last)) && namesOffice(line(last)))) {
        found(i, alone, true);
        if (i < last) {
          marked.add(last);
        }
      }
    }
  }

  private boolean isRelease() {
    for (int i = 0; i < BELOW_TITLE; i++) {
      String before = "";
      for (String word : WORDS.split(line(i))) {
        if (DocumentWords.is(Kind.ISSUE, word)
            || DocumentWords.is(Kind.ISSUE, before + " " + word)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  private boolean namesOffice(String line) {
    return WORDS.splitToStream(line).anyMatch(names::isTitle);
  }

  private boolean isDate(int i) {
    return Datelines.date(line(i)).isPresent();
  }

  private boolean isOffice(String line) {
    return !line.isEmpty()
        && line.length() < 100
        && ".!?:;".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private void title(int i) {
    String line = line(i);
    List<Writer> named = titles.authors(line);
    Optional<Writer> next = bylines.addressed(line(i + 1));
    boolean office =
        named.size() == 1
            && !names.isPerson(named.get(0).name())
            && named.get(0).type().equals(Optional.of(EntityType.PERSON));
    if (office && next.isPresent()) {
      found(i + 1, List.of(next.get()), true);
    } else {
      found(i, named, false);
    }
  }

  private void issuer(int i) {
    String line = line(i);
    if (RELEASE.matcher(line).matches()) {
      for (int beside : new int[] {i + 1, i - 1}) {
        if (names.isBody(line(beside))) {
          found(beside, List.of(whole(line(beside))), true);
        }
      }
    }
    Titles.we(line).ifPresent(we -> found(i, List.of(we), false));
    Matcher capitals = IN_CAPITALS.matcher(line);
    if (capitals.matches() && isEnacting(i)) {
      found(
          i,
          List.of(
              Writer.at(
                  new Span(capitals.start("body"), capitals.end("body")),
                  Optional.of(EntityType.ORGANIZATION),
                  line)),
          false);
    }
  }

  private static Writer whole(String line) {
    return Writer.issuing(new Span(0, line.length()), line);
  }

  private boolean isEnacting(int from) {
    for (int i = from + 1; i < stretches.size(); i++) {
      if (ENACTING.matcher(line(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Nowak is a senior fellow at the institute." */
  private void biography(int i) {
    Matcher matcher = BIOGRAPHY.matcher(line(i));
    if (!matcher.matches()) {
      return;
    }
    String name = matcher.group("author");
    boolean known =
        authors.stream()
            .anyMatch(
                author ->
                    author.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    boolean introduced =
        authors.isEmpty() && names.isPerson(name) && ROLE.matcher(matcher.group("role")).matches();
    if (known || introduced) {
      found(
          i,
          List.of(
              Writer.at(
                  new Span(matcher.start("author"), matcher.end("author")),
                  Optional.of(EntityType.PERSON),
                  line(i))),
          true);
    }
  }
}
