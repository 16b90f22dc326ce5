package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.syntax.Sentence;

/**
 * A cue set in whose speaker the parser does not know. It makes an object of one behind the cue, or
 * another subject of what is said: "The deal is dead, said the envoy", "The deal, said the envoy,
 * is dead". Of one before the cue it makes an apposition: "The deal, a friend of the envoy said, is
 * dead".
 */
final class Inversion {
  private Inversion() {}

  static Optional<Finding> find(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    if (anchor < 2 || !isSaid(match)) {
      return Optional.empty();
    }
    if (!sentence.word(anchor - 1).equals(",")) {
      return amid(sentence, anchor);
    }
    int speaker = speaker(sentence, anchor);
    if (speaker == Sentence.NONE) {
      return Optional.empty();
    }
    int end = endOf(sentence, anchor, speaker) + 1;
    boolean closes = end >= sentence.size() - 1;
    if (sentence.is(anchor, "conj") && !closes) {
      return Optional.empty();
    }
    if (!closes && !sentence.word(end).equals(",") || !hasClauseAround(sentence, anchor, end)) {
      return Optional.empty();
    }
    return Optional.of(around(sentence, anchor, anchor - 1, end));
  }

  /** "The deal[, a friend of the envoy said,] is dead": commas, with no other verb between them. */
  private static Optional<Finding> amid(Sentence sentence, int anchor) {
    int end = anchor + 1;
    if (end + 1 >= sentence.size()
        || !sentence.word(end).equals(",")
        || !sentence.clauses().isTensed(end + 1)) {
      return Optional.empty();
    }
    int comma = anchor - 1;
    while (comma > 0 && !sentence.word(comma).equals(",") && !sentence.isVerb(comma)) {
      comma--;
    }
    return comma > 0 && sentence.word(comma).equals(",")
        ? Optional.of(around(sentence, anchor, comma, end))
        : Optional.empty();
  }

  /** What stands before the one comma and behind the other. */
  private static Finding around(Sentence sentence, int anchor, int from, int to) {
    TokenSet content = TokenSet.range(sentence, 0, from - 1).add(to + 1, sentence.size() - 1);
    int head = sentence.head(anchor);
    if (!content.contains(head)) {
      int clause = sentence.child(anchor, "ccomp");
      head = clause == Sentence.NONE ? content.first() : clause;
    }
    return new Finding(content, head, ReportingConstruction.PARENTHETICAL);
  }

  /** The object, or subject of what is said, that opens right behind the cue. */
  private static int speaker(Sentence sentence, int anchor) {
    int object = sentence.child(anchor, "obj");
    if (object != Sentence.NONE) {
      return sentence.left(object) == anchor + 1 ? object : Sentence.NONE;
    }
    for (int clause : sentence.childrenIn(anchor, "ccomp")) {
      int first = Sentence.NONE;
      for (int subject : sentence.childrenIn(clause, "nsubj", "nsubj:pass")) {
        if (first != Sentence.NONE && first < anchor && sentence.left(subject) == anchor + 1) {
          return subject;
        }
        first = subject;
      }
    }
    return Sentence.NONE;
  }

  /** The end of the speaker, with what is told of him read as a predicate: "a man close to Lee". */
  private static int endOf(Sentence sentence, int anchor, int speaker) {
    int end = sentence.right(speaker);
    while (sentence.isPunctuation(end)) {
      // the comma behind the speaker may hang on him
      end--;
    }
    int predicate = sentence.child(anchor, "xcomp");
    boolean follows =
        predicate != Sentence.NONE
            && sentence.left(predicate) == end + 1
            && !sentence.clauses().isInfinitive(predicate);
    return follows ? sentence.right(predicate) : end;
  }

  /** Whether it is a verb of saying in a finite form, and no second action: ", announced it". */
  private static boolean isSaid(CueMatch match) {
    return match.entry().takes(Complement.QUOTE)
        && match.entry().takes(Complement.THAT)
        && isPastOrPresent(match.sentence(), match.anchor())
        && !match.sentence().is(match.anchor(), "acl:relcl")
        && !isSecondDeed(match.sentence(), match.anchor());
  }

  /** "came and announced it", unlike "has lost money, announced Lee", read as "has announced". */
  private static boolean isSecondDeed(Sentence sentence, int verb) {
    return sentence.is(verb, "conj")
        && (sentence.clauses().isTensed(verb) || sentence.has(verb, "cc"));
  }

  /** A past form behind "has lost" may be tagged as a second participle: ", announced Lee". */
  private static boolean isPastOrPresent(Sentence sentence, int verb) {
    return sentence.clauses().isTensed(verb)
        || sentence.tag(verb).equals("VBN") && !sentence.has(verb, "aux", "aux:pass");
  }

  /** Whether the words around have a verb of their own: in "Lee, the mayor, said a word" not. */
  private static boolean hasClauseAround(Sentence sentence, int anchor, int end) {
    if (end + 1 < sentence.size() && sentence.clauses().isTensed(end + 1)) {
      return true;
    }
    int subject = sentence.clauses().subject(anchor);
    if (subject != Sentence.NONE) {
      int next = sentence.right(subject) + 1;
      return next < anchor && sentence.clauses().isTensed(next);
    }
    for (int i = 0; i < anchor; i++) {
      if (sentence.clauses().isTensed(i)) {
        return true;
      }
    }
    return false;
  }
}
