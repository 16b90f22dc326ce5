package org.policyclaims.internal.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policyclaims.EntityType;
import org.policyclaims.Span;
import org.policyclaims.internal.zones.DocumentWords.Kind;

/** Finds whose a document is by its title: "Remarks by President Jane Doe at the summit". */
final class Titles {
  private static final int LONGEST = 160;
  private static final int LONGEST_INTRODUCTION = 400;
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:[\\p{Lu}\\d][^\\s:]*\\s+(?:(?:on|and|to|the)\\s+)?){0,4}?(?i:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + ")(?:\\s\\([^)]*\\))? (?:[Bb]y|BY|[Oo]f|OF|[Ff]rom|FROM|delivered by|given by|made by)"
              + " (?<words>(?:the )?\\p{Lu}.*)");
  private static final Pattern NAME_END =
      Pattern.compile(
          "[,;:|(\\n—–]|\\s-\\s"
              + "|\\s(?i:at|on|to|in|before|during|following|after|upon|regarding)\\s");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?<name>"
              + Names.PERSON
              + ")(?:,\\s[^:]*)?(?::|\\s[–—-])\\s+(?:[\\p{L}\\d]+\\s){0,2}(?i:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + ")\\b.*");

  /** "Foreign Ministry Spokesperson Anna Nowak's Regular Press Conference" */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?<owner>[^,;:]{3,80})[’']s (?:\\p{Lu}[\\p{L}-]+ ){0,3}(?i:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + ")\\b.*");

  private static final String PARTY =
      "(?:The |the )?\\p{Lu}[^\\s,–—-]*(?: \\p{Lu}[^\\s,–—-]*){0,3}";
  private static final String JOINT =
      "[Jj]oint (?:Press )?(?i:" + DocumentWords.anyOf(Kind.SPEECH) + ")";
  private static final Pattern PARTIES_FIRST =
      Pattern.compile(
          "(?<one>"
              + PARTY
              + ")(?:[-–—]| and )(?<other>"
              + PARTY
              + "?)(?: (?:Summit|Leaders[’']?))? "
              + JOINT
              + "\\b.*");
  private static final Pattern PARTIES_LAST =
      Pattern.compile(
          "(?:.* )?"
              + JOINT
              + " (?:by|of|from|between) (?<one>"
              + PARTY
              + ") and (?<other>"
              + PARTY
              + ")(?:[,;:(–—].*| (?:on|at|in|after|following) .*)?");

  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:[’']s?)?(?:\\s+[\\p{Lu}\\d][^\\s(]*)?(?:\\s+"
              + DocumentWords.anyOf(Kind.MEETING)
              + ")?(?:\\s*\\([^)]*\\))?(?:\\s*[–—:-])?\\s+(?i:"
              + DocumentWords.anyOf(Kind.ISSUE)
              + ")(?:\\s+(?:on|of|regarding|concerning|following|in response to|at|after|No\\.?|\\d)"
              + ".*|[,(–—].*)?");

  /** A meeting speaks for those who meet: "Statement of the Second Meeting of the Ministers". */
  private static final Pattern GATHERING =
      Pattern.compile(
          "(?:the )?(?:[\\p{L}\\d-]+ ){0,3}(?i:"
              + DocumentWords.anyOf(Kind.MEETING)
              + ") of (?=(?:the )?\\p{Lu})");

  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");

  /** "The following is a transcript of today's briefing by Anna Nowak, the spokeswoman." */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:(?:The f|F)ollowing|Below) (?:is|are) .*?(?:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + "|transcript|interview)\\b.*? (?:by|with) (?<words>\\p{Lu}[^.:]*)[.:]?",
          Pattern.DOTALL);

  /** "The speech given by Anna Nowak, the minister, in Oslo on 9 June 2015." */
  private static final Pattern GIVEN =
      Pattern.compile(
          "The (?:"
              + DocumentWords.anyOf(Kind.SPEECH)
              + ") (?:made|given|delivered|issued) by (?<words>\\p{Lu}[^.:]*) on \\d[^.:]*\\d{4}[.]?",
          Pattern.DOTALL);

  private static final Pattern WE =
      Pattern.compile(
          "We, (?<body>(?:the )?(?:\\p{L}[^.;:]*? )?\\p{Lu}[^.;:]*?),? (?!(?:and|of|for|the|on|in|at)\\b)\\p{Ll}.*",
          Pattern.DOTALL);

  private final Names names;

  Titles(Names names) {
    this.names = names;
  }

  /** Whom the title of a document names as its authors; none if it names nobody. */
  List<Writer> authors(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<Writer> joint = parties(line);
    if (!joint.isEmpty()) {
      return joint;
    }
    Matcher first = NAME_FIRST.matcher(line);
    if (first.matches() && names.isPerson(first.group("name"))) {
      return List.of(
          Writer.at(
              new Span(first.start("name"), first.end("name")),
              Optional.of(EntityType.PERSON),
              line));
    }
    Optional<Writer> speaker = speaker(line).or(() -> owner(line)).or(() -> issuer(line));
    return speaker.map(List::of).orElse(List.of());
  }

  private static List<Writer> parties(String line) {
    for (Pattern pattern : List.of(PARTIES_FIRST, PARTIES_LAST)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        List<Writer> both = new ArrayList<>();
        both.add(Writer.issuing(new Span(matcher.start("one"), matcher.end("one")), line));
        both.add(Writer.issuing(new Span(matcher.start("other"), matcher.end("other")), line));
        return both;
      }
    }
    return List.of();
  }

  /** Who speaks: the name behind the last title, else the office or body as it is called. */
  private Optional<Writer> speaker(String line) {
    Matcher speech = SPEECH.matcher(line);
    if (!speech.matches()) {
      return Optional.empty();
    }
    int start = behindGathering(speech.start("words"), line);
    return speakerOf(line, start);
  }

  private static int behindGathering(int start, String line) {
    Matcher gathering = GATHERING.matcher(line).region(start, line.length());
    return gathering.lookingAt() ? gathering.end() : start;
  }

  private Optional<Writer> speakerOf(String line, int start) {
    Matcher ending = NAME_END.matcher(line);
    int end = ending.find(start) ? ending.start() : line.length();
    int nameStart = -1;
    int words = 0;
    boolean titled = false;
    Matcher word = WORD.matcher(line).region(start, end);
    while (word.find()) {
      String text = word.group();
      if (names.isTitle(text) || !CAPITALIZED.matcher(text).matches()) {
        nameStart = -1;
        words = 0;
        titled = names.isTitle(text) && Character.isUpperCase(text.charAt(0));
      } else {
        nameStart = nameStart < 0 ? word.start() : nameStart;
        words++;
      }
    }
    // "Remarks by Commissioner Nowak"
    boolean named =
        words >= 2 || words == 1 && titled && !names.isBody(line.substring(nameStart, end));
    if (named && words <= 4 && !POSSESSIVE.matcher(line.substring(nameStart, end)).find()) {
      return Optional.of(Writer.at(new Span(nameStart, end), Optional.of(EntityType.PERSON), line));
    }
    return office(line, start, end);
  }

  /** "Statement by the President of the Republic", "Statement by the European Council" */
  private Optional<Writer> office(String line, int start, int end) {
    String called = line.substring(start, end);
    if (names.isBody(called)) {
      return Optional.of(Writer.issuing(new Span(start, end), line));
    }
    int of = called.indexOf(" of ");
    String head = of < 0 ? called : called.substring(0, of);
    boolean many = head.endsWith("s") || called.contains(" and ");
    boolean titled =
        of > 0 && many && names.isTitle(head.substring(head.lastIndexOf(' ') + 1, of - 1));
    if (!called.startsWith("the ") && !titled || called.endsWith(" of")) {
      return Optional.empty();
    }
    Writer body = Writer.issuing(new Span(start, end), line);
    return Optional.of(
        many ? body : new Writer(body.name(), Optional.of(EntityType.PERSON), body.span()));
  }

  /** The person whose words a title calls the text; the name alone, without the office before. */
  private Optional<Writer> owner(String line) {
    Matcher owned = OWNED.matcher(line);
    if (!owned.matches()) {
      return Optional.empty();
    }
    int end = owned.end("owner");
    int start = owned.start("owner");
    while (start < end && !names.isPerson(line.substring(start, end))) {
      int space = line.indexOf(' ', start);
      start = space < 0 || space > end ? end : space + 1;
    }
    boolean titled =
        start > owned.start("owner")
            && names.isTitle(line.substring(line.lastIndexOf(' ', start - 2) + 1, start - 1));
    return start < end && (titled || names.beginsWithFirstName(line.substring(start, end)))
        ? Optional.of(Writer.at(new Span(start, end), Optional.of(EntityType.PERSON), line))
        : Optional.empty();
  }

  /** "European Council meeting (23 and 24 June 2022) – Conclusions" */
  private Optional<Writer> issuer(String line) {
    int from = line.length() - Names.withoutArticle(line).length();
    for (int to = line.lastIndexOf(' '); to > from; to = line.lastIndexOf(' ', to - 1)) {
      int end = "’'".indexOf(line.charAt(to - 1)) >= 0 ? to - 1 : to;
      if (names.isBody(line.substring(from, end))
          && ISSUED.matcher(line).region(end, line.length()).matches()) {
        return Optional.of(Writer.issuing(new Span(from, end), line));
      }
    }
    return Optional.empty();
  }

  /** Whose words follow, as an opening sentence says it. */
  Optional<Writer> introduced(String line) {
    if (line.length() > LONGEST_INTRODUCTION) {
      return Optional.empty();
    }
    return Stream.of(INTRODUCED, GIVEN)
        .map(form -> form.matcher(line))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(matcher -> speakerOf(line, matcher.start("words")))
        .filter(writer -> writer.type().equals(Optional.of(EntityType.PERSON)));
  }

  /** Who "We" are in a text that begins so: "We, the Leaders of the Group, met in Riga". */
  static Optional<Writer> we(String paragraph) {
    Matcher matcher = WE.matcher(paragraph);
    return matcher.matches()
        ? Optional.of(
            Writer.issuing(new Span(matcher.start("body"), matcher.end("body")), paragraph))
        : Optional.empty();
  }
}
