package org.policyclaims.internal.proposition;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/** Reads the preposition or conjunction in front of a phrase or clause. */
final class Prepositions {
  private Prepositions() {}

  /** The words that tie the token to its head, such as "because of"; empty text without any. */
  static String of(Sentence sentence, int token) {
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(token)) {
      if (child < token && isTie(sentence, child)) {
        append(sentence, child, words);
      }
    }
    return words.toString();
  }

  /** What ties the clause to its governor: of a copular clause the conjunction alone. */
  static String mark(Sentence sentence, int token) {
    if (!sentence.has(token, "cop")) {
      return of(sentence, token);
    }
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(token)) {
      if (child < token && sentence.is(child, "mark")) {
        append(sentence, child, words);
      }
    }
    return words.toString();
  }

  /** The preposition alone, without a conjunction. */
  static String cases(Sentence sentence, int token) {
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(token)) {
      if (child < token && sentence.is(child, "case")) {
        append(sentence, child, words);
      }
    }
    return words.toString();
  }

  /** Whether it ties its head to what governs that; "instead of" is read as a conjunction. */
  private static boolean isTie(Sentence sentence, int token) {
    return sentence.is(token, "case", "mark")
        || isAs(sentence, token)
        || sentence.is(token, "cc") && sentence.has(token, "fixed");
  }

  /** "sees it as weak", unlike "as weak as". */
  static boolean isAs(Sentence sentence, int token) {
    int adjective = sentence.head(token);
    return sentence.is(token, "advmod")
        && sentence.lower(token).equals("as")
        && sentence.is(adjective, "xcomp")
        && sentence.right(adjective) < adjective + 1;
  }

  private static void append(Sentence sentence, int token, StringBuilder words) {
    if (words.length() > 0) {
      if (sentence.tag(token).equals("TO") && words.indexOf(" ") < 0) {
        return; // "for him to leave", "for failing to stop": the first word is the tie
      }
      words.append(' ');
    }
    words.append(sentence.word(token).toLowerCase(Locale.ROOT));
    for (int child : sentence.children(token)) {
      if (child > token && sentence.is(child, "fixed", "mwe")) {
        words.append(' ').append(sentence.word(child).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The first of those words, or {@link Sentence#NONE}. */
  static int first(Sentence sentence, int token) {
    return sentence.child(token, child -> child < token && isTie(sentence, child));
  }

  /** The last of those words, or {@link Sentence#NONE}. */
  static int last(Sentence sentence, int token) {
    int last = Sentence.NONE;
    for (int child : sentence.children(token)) {
      if (child < token && isTie(sentence, child)) {
        last = Math.max(last, child);
        for (int fixed : sentence.children(child)) {
          if (fixed < token && sentence.is(fixed, "fixed", "mwe")) {
            last = Math.max(last, fixed);
          }
        }
      }
    }
    return last;
  }

  /**
   * What a noun that is part of a preposition governs: "the mayor" of "on behalf of the mayor",
   * which may hang beside it; NONE where it is a noun as any other.
   */
  static int governed(Sentence sentence, Lexicon lexicon, int noun) {
    IntPredicate completes =
        child ->
            first(sentence, child) == noun + 1
                && lexicon.is(WordClass.COMPLEX_PREPOSITION, complex(sentence, noun, child));
    int inner = sentence.child(noun, completes, "nmod", "obl", "acl", "advcl");
    return inner == Sentence.NONE && sentence.head(noun) != Sentence.NONE
        ? sentence.child(sentence.head(noun), completes, "obl", "advcl")
        : inner;
  }

  /** All words before what the noun governs: "on behalf of". */
  static String complex(Sentence sentence, int noun, int governed) {
    StringBuilder words = new StringBuilder();
    for (int i = sentence.left(noun); i <= last(sentence, governed); i++) {
      words.append(i > sentence.left(noun) ? " " : "").append(sentence.lower(i));
    }
    return words.toString();
  }
}
