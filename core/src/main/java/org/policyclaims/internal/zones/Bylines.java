package org.policyclaims.internal.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.EntityType;
import org.policyclaims.Span;

/** Finds the authors in a line that names them: "By Jane Doe and John Roe, Minsk". */
final class Bylines {
  private static final int LONGEST = 160;
  private static final String JOINT = "(?:\\s*,?\\s+(?:and|AND)\\s+|\\s*&\\s*|\\s*,\\s*)";
  private static final String PEOPLE = Names.PERSON + "(?:" + JOINT + Names.PERSON + ")*";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:[Ww]ritten |[Ss]tory |[Aa]nalysis |[Cc]ommentary |[Dd]elivered )?(?:[Bb]y|BY):?|[Aa]uthors?:|AUTHORS?:)"
              + "\\s+(?:H\\. ?E\\.\\s+|(?:His|Her) Excellency\\s+)?(?<authors>"
              + PEOPLE
              + ")(?<rest>\\s*(?:[,|;/·•–—-]|\\bfor\\b|\\bin\\b).*)?");

  private static final Pattern BY_ALONE =
      Pattern.compile("(?:[Ww]ritten |[Ss]tory )?(?:[Bb]y|BY):?|[Aa]uthors?:?|AUTHORS?:?");
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:(?<issued>[Ii]ssued|[Rr]eleased|ISSUED)\\s+)?(?:[Bb]y|BY)\\s+(?<body>(?:[Tt]he\\s+)?\\p{Lu}[^.;:!?]*?)"
              + "(?<rest>[,|(–—].*|\\s(?:on|at|in)\\s.*)?[.]?");
  private static final Pattern JOINED = Pattern.compile(JOINT);
  private static final Pattern AND = Pattern.compile("(?:and|AND|&)");
  private static final Pattern DATED =
      Pattern.compile("(?<authors>" + PEOPLE + ")\\s*[,|·•–—-]\\s*(?<date>.*\\d.*)");
  private static final Pattern FORMAL =
      Pattern.compile(
          "(?:(?:by|By)\\s+)?(?:H\\. ?E\\.|HE|His Excellency|Her Excellency|The Hon(?:ou?rable|\\.)?)\\s+(?<author>.*)");

  private final Names names;

  Bylines(Names names) {
    this.names = names;
  }

  /** The authors that a line with "by" names; none if the line is no byline. */
  List<Writer> authors(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    Matcher matcher = BYLINE.matcher(line);
    if (matcher.matches()) {
      List<Writer> people = people(line, matcher.start("authors"), matcher.end("authors"));
      if (!people.isEmpty()) {
        return people;
      }
    }
    return issuers(line);
  }

  /** "Issued by the Heads of State of the Group", "By the European Council" */
  private List<Writer> issuers(String line) {
    Matcher matcher = ISSUED.matcher(line);
    if (!matcher.matches()) {
      return List.of();
    }
    String body = matcher.group("body");
    boolean named = matcher.group("issued") != null || names.isBody(body);
    return named
        ? List.of(Writer.issuing(new Span(matcher.start("body"), matcher.end("body")), line))
        : List.of();
  }

  /** Whether the names are on the next line. */
  static boolean isByAlone(String line) {
    return BY_ALONE.matcher(line).matches();
  }

  /** The people that a line names and nothing else; none if it holds anything else. */
  List<Writer> names(String line) {
    return line.length() > LONGEST || !line.matches(PEOPLE)
        ? List.of()
        : people(line, 0, line.length());
  }

  /** "Anna Nowak | 20 August 2025" */
  List<Writer> beforeDate(String line) {
    Matcher matcher = DATED.matcher(line);
    return line.length() <= LONGEST
            && matcher.matches()
            && Datelines.date(matcher.group("date")).isPresent()
        ? people(line, matcher.start("authors"), matcher.end("authors"))
        : List.of();
  }

  /** Who is named on a line that begins with a form of address: "H. E. Anna Nowak". */
  Optional<Writer> addressed(String line) {
    Matcher matcher = FORMAL.matcher(line);
    boolean formal = matcher.matches();
    int start = formal ? matcher.start("author") : 0;
    while (!formal || start > 0) {
      int space = line.indexOf(' ', start);
      if (space < 0 || !names.isTitle(line.substring(start, space))) {
        break;
      }
      formal = true;
      start = space + 1;
    }
    int end = line.indexOf(',', start) < 0 ? line.length() : line.indexOf(',', start);
    return names.isPerson(line.substring(start, end))
        ? Optional.of(person(line, start, end))
        : Optional.empty();
  }

  private static Writer person(String line, int from, int to) {
    return Writer.at(new Span(from, to), Optional.of(EntityType.PERSON), line);
  }

  /**
   * The people of a list, which ends where what follows a comma is no name: "Anna Nowak, Senior
   * Fellow".
   */
  private List<Writer> people(String line, int from, int to) {
    List<Writer> people = new ArrayList<>();
    List<Writer> afterCommas = new ArrayList<>();
    Matcher joint = JOINED.matcher(line).region(from, to);
    int start = from;
    boolean listed = false;
    while (start < to) {
      boolean more = joint.find();
      int end = more ? joint.start() : to;
      String name = line.substring(start, end);
      int titled = start + lengthOfTitles(name);
      if (!names.isPerson(line.substring(titled, end))) {
        break;
      }
      boolean last = listed || people.isEmpty();
      afterCommas.add(person(line, titled, end));
      listed = more && AND.matcher(joint.group()).find();
      if (last) {
        people.addAll(afterCommas);
        afterCommas.clear();
      }
      start = more ? joint.end() : to;
    }
    // "By Anna Nowak, Jan Berg": without an "and" two of them may be joined by the comma alone
    return people;
  }

  private int lengthOfTitles(String name) {
    int start = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', start)) {
      if (!names.isTitle(name.substring(start, space))) {
        break;
      }
      start = space + 1;
    }
    return start;
  }
}
