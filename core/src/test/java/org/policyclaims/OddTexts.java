package org.policyclaims;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Makes texts that nobody would write and that come in all the same, the same for a seed. */
final class OddTexts {
  private static final List<String> WORDS =
      List.of(
          "Minsk",
          "Moscow",
          "the ministry",
          "President Orban",
          "NATO",
          "he",
          "her",
          "they",
          "who",
          "which",
          "said",
          "says",
          "that",
          "according to",
          "denied having",
          "was reported",
          "told",
          "asked whether",
          "called",
          "claim",
          "and",
          "or",
          "if",
          "because",
          "although",
          "it",
          "is",
          "to",
          "withdraw",
          "would not",
          "may have",
          "in April 2009",
          "last week",
          "on Monday",
          "let slip",
          "not",
          "by",
          "the",
          "a",
          "of",
          "U.S.",
          "Mr.",
          "$4.25",
          "2005-2006",
          "3,000",
          "per cent",
          "I",
          "we",
          "paid",
          "the debt",
          "the offer",
          "rejected",
          "signed",
          "troops");

  private static final List<String> MARKS =
      List.of(
          "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "``", "''", "`", "(", ")", "[", "]", "{",
          "}", ",", ".", ":", ";", "—", "–", "-", "--", "...", "…", "!", "?", "?!", "*", "/", "\\",
          "|", "=", "+", "@", "#", "%", "&", "~", "^", "_", "-LRB-", "-RRB-", "§", "•", "·");

  private static final List<String> SIGNS =
      List.of(
          "😀",
          "👩‍👩‍👧‍👦",
          "🇧🇾",
          "\uD83D",
          "\uDE00",
          "\u00A0",
          "\u200B",
          "\u200D",
          "\u200E",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u0085",
          "\u009B",
          "\u00AD",
          "e\u0301",
          "a\u0300\u0301\u0302\u0303",
          "\u0301",
          "ﬁ",
          "Ａ",
          "İ",
          "ı",
          "ß",
          "ŉ",
          "ǅ",
          "\u2028",
          "\u2029",
          "\u000B",
          "\f",
          "\t",
          "\u3000",
          "\uFFFD",
          "\uFFFF",
          "𝔐",
          "ﷺ",
          "０１２");

  private static final List<String> TONGUES =
      List.of(
          "Президент заявил, что переговоры продолжатся.",
          "وقال الوزير إن المحادثات ستستمر.",
          "הנשיא אמר כי השיחות יימשכו.",
          "总统说，谈判将继续。",
          "大統領は「交渉は続く」と述べた。",
          "대통령은 협상이 계속될 것이라고 말했다.",
          "मंत्री ने कहा कि वार्ता जारी रहेगी।",
          "ประธานาธิบดีกล่าวว่าการเจรจาจะดำเนินต่อไป",
          "Der Minister sagte, die Gespräche würden fortgesetzt.",
          "Le ministre a déclaré que « les négociations » continueront.",
          "Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα συνεχιστούν.",
          "Nhà lãnh đạo nói rằng đàm phán sẽ tiếp tục.");

  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "</i>",
          "<br/>",
          "<a href=\"http://example.org/?a=b&amp;c\">",
          "</a>",
          "<!--",
          "-->",
          "<script>alert(1)</script>",
          "&nbsp;",
          "&quot;",
          "&#8217;",
          "&lt;",
          "&#x;",
          "<![CDATA[",
          "]]>",
          "<table><tr><td>",
          "</td></tr>",
          "<div class='x",
          "style=\"",
          "http://",
          "www.example.org/a_b-c",
          "anna@example.org",
          "{{infobox",
          "}}",
          "[[Minsk|the city]]");

  private static final List<String> TIMES =
      List.of(
          "2018-13-45",
          "31 February",
          "the 0s",
          "the 1990s",
          "99999",
          "in 99999999999999999999",
          "the 32nd of May 0000",
          "Monday",
          "yesterday",
          "a decade ago",
          "last",
          "next",
          "week",
          "past",
          "two",
          "hundred",
          "the first",
          "half",
          "quarter of",
          "the 21st century",
          "since",
          "until",
          "between",
          "and",
          "from",
          "to",
          "early",
          "mid-",
          "Q3",
          "12:61",
          "noon",
          "Christmas",
          "Easter",
          "-5 years",
          "1/2/3",
          "30.02.2010",
          "FY2019",
          "minus",
          "ago",
          "later",
          "the day after");

  private static final List<String> BREAKS = List.of("\n", "\n\n", "\n\t", " \n ", "\n\n\n");

  private final Random random;

  private OddTexts(long seed) {
    // neighbouring seeds give alike first numbers
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** The pieces of a text; put together they are the text. */
  static List<String> pieces(long seed) {
    return new OddTexts(seed).pieces();
  }

  private List<String> pieces() {
    List<Function<OddTexts, String>> kinds =
        List.of(
            OddTexts::news,
            OddTexts::news,
            OddTexts::quoted,
            OddTexts::laidOut,
            OddTexts::unicode,
            OddTexts::table,
            OddTexts::scanned,
            texts -> texts.of(MARKS),
            texts -> texts.of(SIGNS),
            texts -> texts.of(TONGUES),
            texts -> texts.of(MARKUP) + texts.of(WORDS),
            texts -> texts.of(TIMES) + " " + texts.of(TIMES),
            texts ->
                texts.of(
                    List.of(
                        "By Anna Nowak",
                        "MINSK, May 7 (AP) –",
                        "Subscribe to our" + " newsletter",
                        "The Security Council,",
                        "1. Decides to remain seized",
                        "Q:",
                        "•")));
    // a text has a few kinds, so that each meets itself
    List<Function<OddTexts, String>> some = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      some.add(of(kinds));
    }
    List<String> pieces = new ArrayList<>();
    // mostly small: what goes wrong does so between two or three pieces
    int size = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 6);
    for (int i = 0; i < size; i++) {
      pieces.add(of(some).apply(this) + separator());
    }
    return pieces;
  }

  private String separator() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> of(BREAKS);
      case 2 -> ". ";
      case 3 -> of(MARKS) + " ";
      default -> " ";
    };
  }

  private <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String news() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= random.nextInt(8); i++) {
      words.append(of(WORDS)).append(random.nextInt(15) == 0 ? ", " : " ");
    }
    return words.toString().strip();
  }

  private String quoted() {
    return of(MARKS.subList(0, 12))
        + news()
        + (random.nextBoolean() ? of(MARKS.subList(0, 14)) : "");
  }

  /** What documents tell by their layout: signatures, turns, items, quotations on their own. */
  private String laidOut() {
    String name = of(List.of("Anna Nowak", "Ms. Nowak", "The minister", "THE PRESIDENT", "Q", "x"));
    return switch (random.nextInt(6)) {
      case 0 -> quoted() + "\n\n" + of(List.of("- ", "– ", "— ", "")) + name + ".\n\n";
      case 1 -> "\n\n" + name + ": " + news() + ".\n\n";
      case 2 -> news() + " said:\n\n" + quoted() + "\n\n" + news() + ".\n\n";
      case 3 -> news() + ":\n" + of(List.of("- ", "1. ", "(a) ", "• ")) + news() + ";\n";
      case 4 -> "\n\n" + quoted() + " [" + news() + "]. " + quoted() + "\n\n";
      default -> "\n\n" + of(List.of("By ", "Statement by ", "Issued by ")) + name + "\n\n";
    };
  }

  /** Any code units at all, in runs of a script. */
  private String unicode() {
    StringBuilder text = new StringBuilder();
    int start = random.nextInt(3) == 0 ? random.nextInt(0x110000 - 64) : random.nextInt(0x3100);
    for (int i = 0; i <= random.nextInt(12); i++) {
      text.appendCodePoint(start + random.nextInt(64));
    }
    return text.toString();
  }

  private String table() {
    StringBuilder row = new StringBuilder();
    String between = of(List.of("\t", " | ", "   ", ";", ","));
    for (int i = 0; i <= random.nextInt(6); i++) {
      row.append(random.nextBoolean() ? of(WORDS) : Integer.toString(random.nextInt(5000)))
          .append(between);
    }
    return row.append('\n').toString();
  }

  /** What a scanner makes of words. */
  private String scanned() {
    StringBuilder text = new StringBuilder();
    String words = news();
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (random.nextInt(14)) {
        case 0 -> text.append(letter).append("-\n");
        case 1 -> text.append(letter).append(' ');
        case 2 -> text.append("1l|I0O5S".charAt(random.nextInt(8)));
        case 3 -> {}
        case 4 -> text.append(Character.toUpperCase(letter));
        default -> text.append(letter);
      }
    }
    return text.toString();
  }
}
