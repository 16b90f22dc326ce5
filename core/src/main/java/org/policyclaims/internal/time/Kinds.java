package org.policyclaims.internal.time;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
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
    return sentence.isTagged(token, "-LRB-", "-RRB-");
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
    return !sentence.isWord(token, "may", "march", "mar", "jan", "dec", "sep", "jun")
        || !sentence.isVerb(token)
            && Character.isUpperCase(sentence.word(token).charAt(0))
            && (isAnchored(sentence, token)
                || sentence.isTagged(token - 1, "CD")
                || sentence.isTagged(token + 1, "CD"));
  }

  /** Whether a preposition or a word such as "last" comes before, at most an article between. */
  private boolean isAnchored(Sentence sentence, int token) {
    int before = token - 1;
    if (sentence.isTagged(before, "DT") && !sentence.lower(before).equals("this")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    TimeWords.Kind kind = words.kind(sentence.lower(before));
    return kind == TimeWords.Kind.MODIFIER
        || sentence.isWord(before, "for")
            && WordClasses.standard()
                .is(WordClass.SCHEDULING_WORD, sentence.lemma(Math.max(sentence.head(token), 0)))
        || kind == TimeWords.Kind.LINK && !sentence.isWord(before, ",", "the")
        || sentence.isWord(before, "since", "by", "until", "during", "before", "after");
  }

  /** "fall" is a season in "in the fall of 2008", not in "the fall of the coalition". */
  private boolean isSeason(Sentence sentence, int token) {
    boolean named =
        Character.isUpperCase(sentence.word(token).charAt(0))
            && sentence.isTagged(token - 1, "NNP");
    if (!sentence.isNoun(token) || named) {
      return false;
    }
    boolean of = sentence.isWord(token + 1, "of");
    int year = of ? token + 2 : token + 1;
    if (year < sentence.size() && Years.isYear(sentence.lower(year))) {
      return true;
    }
    return !of && (!sentence.isWord(token, "fall", "spring") || isAnchored(sentence, token));
  }

  private boolean isUnit(Sentence sentence, int token) {
    boolean ofAnother =
        sentence.isTagged(token + 1, "HYPH")
            || sentence.isTagged(token - 1, "HYPH")
            || sentence.isWord(token + 1, "old", "older", "younger");
    boolean quarter = sentence.lower(token).startsWith("quarter");
    return !ofAnother
        && (!quarter
            || sentence.isWord(token, "quarter")
                && token > 0
                && words.kind(sentence.lower(token - 1)) == TimeWords.Kind.MODIFIER);
  }

  private boolean isYear(Sentence sentence, int token) {
    String word = sentence.lower(token);
    if (!Years.isYear(word)) {
      return true;
    }
    if (isCitation(sentence, token)
        || isNumberOfCited(sentence, token)
        || sentence.isWord(token - 1, "$", "€", "£", "#")) {
      return false;
    }
    int head = sentence.head(token);
    boolean dated =
        sentence.isWord(token - 1, "early", "late", "mid")
            || sentence.isWord(token - 1, "in")
                && sentence.is(head == Sentence.NONE ? token : head, "nsubj", "nsubj:pass");
    boolean counts =
        !dated
            && sentence.is(token, "nummod")
            && head == token + 1
            && (sentence.tag(head).equals("NNS") || sentence.lower(head).equals("%"))
            && words.kind(sentence.lower(head)) == TimeWords.Kind.NONE;
    return !counts
        && (word.startsWith("19") || word.startsWith("20") || isAnchored(sentence, token));
  }
}
