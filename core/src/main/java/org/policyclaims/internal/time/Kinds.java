package org.policyclaims.internal.time;

import java.util.Locale;
import org.policyclaims.internal.syntax.Sentence;

/** Tells for each token of a sentence what it contributes, with the ambiguous words settled. */
final class Kinds {
  private final TimeWords words;

  Kinds(TimeWords words) {
    this.words = words;
  }

  /** One kind a token. */
  TimeWords.Kind[] of(Sentence sentence) {
    TimeWords.Kind[] kinds = new TimeWords.Kind[sentence.size()];
    for (int i = 0; i < kinds.length; i++) {
      TimeWords.Kind kind = words.kind(sentence.lower(i));
      boolean misread = kind.names() ? !names(sentence, i, kind) : isPlainNoun(sentence, i, kind);
      kinds[i] = misread ? TimeWords.Kind.NONE : kind;
    }
    return kinds;
  }

  private boolean names(Sentence sentence, int token, TimeWords.Kind kind) {
    if (isPartOfName(sentence, token)) {
      return false;
    }
    return switch (kind) {
      case MONTH -> isMonth(sentence, token) && !isNamed(sentence, token);
      case SEASON -> isSeason(sentence, token);
      case WEEKDAY ->
          Character.isUpperCase(sentence.word(token).charAt(0)) && !isFeast(sentence, token);
      case UNIT -> isUnit(sentence, token);
      case YEAR -> isYear(sentence, token);
      default -> true;
    };
  }

  /** "the start of 2016" is part of a date, "could start this week" is not. */
  private static boolean isPlainNoun(Sentence sentence, int token, TimeWords.Kind kind) {
    if (kind != TimeWords.Kind.MODIFIER) {
      return false;
    }
    return switch (sentence.lower(token)) {
      case "half" -> {
        String next = token + 1 < sentence.size() ? sentence.lower(token + 1) : "";
        yield !next.equals("of") && !next.equals("a") && !next.equals("an");
      }
      case "start", "end", "beginning", "middle" ->
          token + 1 == sentence.size() || !sentence.lower(token + 1).equals("of");
      default -> false;
    };
  }

  /** "the September Report": the month is part of a name. */
  private static boolean isNamed(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head > token
        && sentence.is(token, "compound")
        && sentence.tag(head).startsWith("NNP")
        && Character.isUpperCase(sentence.word(head).charAt(0));
  }

  /**
   * "Easter Sunday", "Black Friday": a day of its own, which the calendar of weeks does not tell.
   */
  private boolean isFeast(Sentence sentence, int token) {
    int before = token - 1;
    return before >= 0
        && sentence.head(before) == token
        && (sentence.is(before, "amod")
            || sentence.is(before, "compound") && !isPlaceOrBody(sentence, before))
        && Character.isUpperCase(sentence.word(before).charAt(0))
        && words.kind(sentence.lower(before)) == TimeWords.Kind.NONE;
  }

  /** "told the U.N. Tuesday" */
  private static boolean isPlaceOrBody(Sentence sentence, int token) {
    return switch (sentence.name(token)) {
      case "LOCATION", "ORGANIZATION", "PERSON" -> true;
      default -> false;
    };
  }

  /** "resolution 1540 (2004)", "(Holt, 2014)": the year of a text that is cited. */
  private boolean isCitation(Sentence sentence, int year) {
    int open = year - 1;
    while (open >= 0 && !isBracket(sentence, open)) {
      boolean name =
          sentence.tag(open).startsWith("NNP")
              && words.kind(sentence.lower(open)) == TimeWords.Kind.NONE;
      if (!name && !sentence.lower(open).equals(",")) {
        return false;
      }
      open--;
    }
    return open >= 0 && sentence.tag(open).equals("-LRB-");
  }

  /** "resolutions 1765 (2007) and 1795 (2007)" */
  private static boolean isNumberOfCited(Sentence sentence, int token) {
    return token + 2 < sentence.size()
        && sentence.tag(token + 1).equals("-LRB-")
        && Years.isYear(sentence.lower(token + 2));
  }

  private static boolean isBracket(Sentence sentence, int token) {
    return sentence.tag(token).equals("-LRB-") || sentence.tag(token).equals("-RRB-");
  }

  private static boolean isPartOfName(Sentence sentence, int token) {
    if (sentence.name(token).equals("PERSON")) {
      return true;
    }
    boolean capital = Character.isUpperCase(sentence.word(token).charAt(0));
    return capital
        && !sentence.name(token).equals("O")
        && token > 0
        && sentence.name(token - 1).equals(sentence.name(token))
        && sentence.tag(token - 1).startsWith("NNP");
  }

  /** "May" and "March" are months after a preposition or beside a number, and never in small. */
  private boolean isMonth(Sentence sentence, int token) {
    String word = sentence.lower(token);
    boolean ambiguous =
        word.equals("may")
            || word.equals("march")
            || word.equals("mar")
            || word.equals("jan")
            || word.equals("dec")
            || word.equals("sep")
            || word.equals("jun");
    if (!ambiguous) {
      return true;
    }
    if (sentence.tag(token).equals("MD")
        || sentence.tag(token).startsWith("VB")
        || !Character.isUpperCase(sentence.word(token).charAt(0))) {
      return false;
    }
    return isAnchored(sentence, token) || isBesideNumber(sentence, token);
  }

  private boolean isBesideNumber(Sentence sentence, int token) {
    boolean before = token > 0 && sentence.tag(token - 1).equals("CD");
    boolean after = token + 1 < sentence.size() && sentence.tag(token + 1).equals("CD");
    return before || after;
  }

  /** Whether a preposition or a word such as "last" comes before, at most an article between. */
  private boolean isAnchored(Sentence sentence, int token) {
    int before = token - 1;
    if (before >= 0
        && sentence.tag(before).equals("DT")
        && !sentence.lower(before).equals("this")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    TimeWords.Kind kind = words.kind(sentence.lower(before));
    String word = sentence.lower(before);
    return kind == TimeWords.Kind.MODIFIER
        || word.equals("for") && words.isAhead(sentence.lemma(Math.max(sentence.head(token), 0)))
        || (kind == TimeWords.Kind.LINK && !word.equals(",") && !word.equals("the"))
        || word.equals("since")
        || word.equals("by")
        || word.equals("until")
        || word.equals("during")
        || word.equals("before")
        || word.equals("after");
  }

  /** "fall" is a season in "in the fall of 2008", not in "the fall of the coalition". */
  private boolean isSeason(Sentence sentence, int token) {
    String word = sentence.lower(token);
    if (!sentence.tag(token).startsWith("NN")) {
      return false;
    }
    if (token > 0
        && Character.isUpperCase(sentence.word(token).charAt(0))
        && sentence.tag(token - 1).equals("NNP")) {
      return false;
    }
    boolean ambiguous = word.equals("fall") || word.equals("spring");
    boolean of = token + 1 < sentence.size() && sentence.lower(token + 1).equals("of");
    boolean ofYear = of && token + 2 < sentence.size() && Years.isYear(sentence.lower(token + 2));
    boolean beforeYear = token + 1 < sentence.size() && Years.isYear(sentence.lower(token + 1));
    if (of && !ofYear) {
      return false;
    }
    return !ambiguous || ofYear || beforeYear || isAnchored(sentence, token);
  }

  private boolean isUnit(Sentence sentence, int token) {
    String word = sentence.lower(token);
    boolean compound =
        (token + 1 < sentence.size() && sentence.tag(token + 1).equals("HYPH"))
            || (token > 0 && sentence.tag(token - 1).equals("HYPH"));
    boolean age =
        token + 1 < sentence.size()
            && (sentence.lower(token + 1).equals("old")
                || sentence.lower(token + 1).equals("older")
                || sentence.lower(token + 1).equals("younger"));
    if (compound || age) {
      return false;
    }
    if (!word.startsWith("quarter")) {
      return true;
    }
    if (token == 0) {
      return false;
    }
    TimeWords.Kind before = words.kind(sentence.lower(token - 1));
    return before == TimeWords.Kind.MODIFIER && word.equals("quarter");
  }

  private boolean isYear(Sentence sentence, int token) {
    String word = sentence.lower(token);
    if (!Years.isYear(word)) {
      return true;
    }
    if (isCitation(sentence, token) || isNumberOfCited(sentence, token)) {
      return false;
    }
    String before = token > 0 ? sentence.word(token - 1) : "";
    if (before.equals("$") || before.equals("€") || before.equals("£") || before.equals("#")) {
      return false;
    }
    int head = sentence.head(token);
    boolean dated =
        switch (before.toLowerCase(Locale.ROOT)) {
          case "early", "late", "mid" -> true;
          case "in" -> sentence.is(head == Sentence.NONE ? token : head, "nsubj", "nsubj:pass");
          default -> false;
        };
    boolean counts =
        !dated
            && sentence.is(token, "nummod")
            && head == token + 1
            && (sentence.tag(head).equals("NNS") || sentence.lower(head).equals("%"))
            && words.kind(sentence.lower(head)) == TimeWords.Kind.NONE;
    if (counts) {
      return false;
    }
    boolean modern = word.startsWith("19") || word.startsWith("20");
    return modern || isAnchored(sentence, token);
  }
}
