package org.policyclaims.internal.time;

import java.time.LocalDate;
import java.util.Optional;
import org.policyclaims.internal.syntax.Sentence;

/** Quarters and halves of a year: "Q1 2016", "the first half of last year". */
final class YearParts {
  private final Optional<LocalDate> today;

  YearParts(Optional<LocalDate> today) {
    this.today = today;
  }

  /** The TIMEX3 value of the tokens, 2016-Q1 or 2016-H1, if they are one and nothing else. */
  Optional<String> read(Sentence sentence, int from, int last) {
    int at = sentence.lower(from).equals("the") ? from + 1 : from;
    Optional<String> portion = Optional.empty();
    if (at <= last && isShort(sentence.lower(at))) {
      portion = Optional.of("Q" + sentence.lower(at).charAt(1));
      at++;
    } else if (at + 1 <= last) {
      portion = portion(ordinal(sentence.lower(at)), sentence.lower(at + 1));
      at += 2;
    }
    if (portion.isEmpty() || at > last) {
      return Optional.empty();
    }
    int year = sentence.lower(at).equals("of") ? at + 1 : at;
    String part = portion.get();
    return year(sentence, year, last).map(value -> value.isEmpty() ? "" : value + "-" + part);
  }

  private static boolean isShort(String word) {
    return word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4';
  }

  /** 1 for "first"; 0 where the word is no ordinal of the first five. */
  static int ordinal(String word) {
    return switch (word) {
      case "first", "1st" -> 1;
      case "second", "2nd" -> 2;
      case "third", "3rd" -> 3;
      case "fourth", "4th" -> 4;
      case "fifth", "5th" -> 5;
      default -> 0;
    };
  }

  private static Optional<String> portion(int number, String unit) {
    if (number > 0 && number < 5 && unit.equals("quarter")) {
      return Optional.of("Q" + number);
    }
    boolean half = (number == 1 || number == 2) && unit.equals("half");
    return half ? Optional.of("H" + number) : Optional.empty();
  }

  /** "2016", "the year", "last year"; empty text where the document's day is not known. */
  private Optional<String> year(Sentence sentence, int at, int last) {
    if (at == last) {
      return Optional.of(sentence.lower(at)).filter(Years::isYear);
    }
    if (at + 1 != last || !sentence.lower(last).equals("year")) {
      return Optional.empty();
    }
    return switch (sentence.lower(at)) {
      case "the", "this" -> Optional.of(yearFrom(0));
      case "last" -> Optional.of(yearFrom(-1));
      case "next" -> Optional.of(yearFrom(1));
      default -> Optional.empty();
    };
  }

  private String yearFrom(int offset) {
    return today.map(date -> Integer.toString(date.getYear() + offset)).orElse("");
  }
}
