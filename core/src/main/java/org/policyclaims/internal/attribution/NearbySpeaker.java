package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds the speaker beside a quotation's cue by position, where the parser tied the cue to words
 * within the quotation: ", she said" and ", said Lavrov, the minister".
 */
final class NearbySpeaker {
  private static final int LONGEST = 30;

  private NearbySpeaker() {}

  static Optional<Phrase> of(Sentence sentence, int anchor, TokenSet cue, TokenSet content) {
    int end = cue.first() - 1;
    int start = end;
    while (start >= 0
        && end - start < LONGEST
        && !content.contains(start)
        && !sentence.isQuotationMark(start)
        && !isStop(sentence, start)) {
      start--;
    }
    return phrase(sentence, afterAdjunct(sentence, start + 1, end), end)
        .or(() -> after(sentence, anchor, cue, content));
  }

  /** "Touring the harbour, [Lee] added": the speaker stands behind what opens the sentence. */
  private static int afterAdjunct(Sentence sentence, int start, int end) {
    boolean adjunct = start == 0 && opensAdjunct(sentence);
    for (int i = end - 1; adjunct && i > start; i--) {
      if (sentence.word(i).equals(",")) {
        return startsNounPhrase(sentence, i + 1) ? i + 1 : start;
      }
    }
    return start;
  }

  private static boolean opensAdjunct(Sentence sentence) {
    return switch (sentence.tag(0)) {
      case "VBG", "VBN", "IN" -> true;
      // the tagger takes "Asked" for the past tense, but no subject stands before it
      case "VBD" -> sentence.is(0, "advcl");
      default -> false;
    };
  }

  private static Optional<Phrase> after(
      Sentence sentence, int anchor, TokenSet cue, TokenSet content) {
    int start = anchor + 1;
    while (start < sentence.size() && cue.contains(start)) {
      start++;
    }
    boolean clause = sentence.isTagged(start, "PRP") && sentence.isVerb(start + 1);
    // "said it was late": no speaker
    if (start >= sentence.size() || clause || !startsNounPhrase(sentence, start)) {
      return Optional.empty();
    }
    int end = start;
    while (end + 1 < sentence.size()
        && end - start < LONGEST
        && !content.contains(end + 1)
        && !sentence.isQuotationMark(end + 1)
        && !endsNounPhrase(sentence, end + 1)) {
      end++;
    }
    return phrase(sentence, start, end);
  }

  private static boolean startsNounPhrase(Sentence sentence, int token) {
    return sentence.isTagged(token, "DT", "PRP$", "PRP", "NNP", "NNPS", "NN", "NNS", "JJ", "CD");
  }

  private static boolean endsNounPhrase(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("VB")
        || tag.equals("MD")
        || tag.startsWith("W")
        || tag.equals("TO")
        || tag.equals("IN") && !belongsToNoun(sentence, token)
        || sentence.isWord(token, ".", ";", ":")
        || sentence.is(token, "obl:tmod", "nmod:tmod");
  }

  /** "a spokesman [for the bank]", unlike "Mr. Lee [in an interview]". */
  private static boolean belongsToNoun(Sentence sentence, int preposition) {
    return switch (sentence.lower(preposition)) {
      case "of" -> true;
      case "for", "at", "in", "from", "with", "to" -> {
        String before = sentence.tag(preposition - 1);
        boolean common = before.equals("NN") || before.equals("NNS") || before.equals("JJ");
        yield common;
      }
      default -> false;
    };
  }

  private static Optional<Phrase> phrase(Sentence sentence, int start, int end) {
    int from = start;
    int to = end;
    while (from <= to
        && (sentence.isPunctuation(from)
            || sentence.is(from, "cc")
            || sentence.tag(from).equals("RB"))) {
      from++;
    }
    while (to > from && isTail(sentence, to) || to == from && sentence.isPunctuation(to)) {
      to--;
    }
    int head = from;
    while (head <= to && !isHead(sentence, head, from, to)) {
      head++;
    }
    if (head > to && from == to && Character.isUpperCase(sentence.word(to).codePointAt(0))) {
      // a name that the tagger does not know: "Shook said"
      head = to;
    }
    return head > to ? Optional.empty() : Optional.of(new Phrase(sentence.index(), from, to, head));
  }

  private static boolean isHead(Sentence sentence, int token, int from, int to) {
    int up = sentence.head(token);
    return isNominal(sentence, token) && (up < from || up > to || !isNominal(sentence, up));
  }

  private static boolean isTail(Sentence sentence, int token) {
    return sentence.isPunctuation(token) || sentence.isTagged(token, "RB", "IN");
  }

  private static boolean isNominal(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("PRP") && !tag.equals("PRP$")
        || tag.equals("WP")
        || tag.equals("CD")
        || tag.equals("DT");
  }

  private static boolean isStop(Sentence sentence, int token) {
    return sentence.isWord(token, ";", ":");
  }
}
