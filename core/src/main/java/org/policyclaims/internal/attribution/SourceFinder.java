package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds who speaks, thinks or wants: the phrase that the cue's verb, noun or adjective names. */
final class SourceFinder {
  private SourceFinder() {}

  static Optional<Phrase> of(CueMatch match, int verb, TokenSet cue, TokenSet content) {
    Sentence sentence = match.sentence();
    if (match.entry().has(CueEntry.Flag.RAISING)) {
      return Optional.empty();
    }
    int head =
        switch (match.entry().pos()) {
          case VERB ->
              isPersuaded(match, verb)
                  ? sentence.child(verb, "obj", "iobj")
                  : ofVerb(sentence, verb);
          case ADJ -> ofAdjective(sentence, verb);
          case ADV -> Sentence.NONE;
          case NOUN ->
              verb == match.anchor() && !sentence.is(verb, "advcl")
                  ? ofNoun(sentence, verb)
                  : ofVerb(sentence, verb);
        };
    if (head == Sentence.NONE) {
      return Optional.empty();
    }
    if (match.entry().pos() == CueEntry.PartOfSpeech.ADJ && sentence.lower(head).equals("it")) {
      // "it is unclear whether" names nobody
      return Optional.empty();
    }
    return phrase(sentence, head, cue, content);
  }

  /** "We convinced [the agency] that the port was safe": the agency thinks so. */
  private static boolean isPersuaded(CueMatch match, int verb) {
    return match.entry().has(CueEntry.Flag.PERSUADING)
        && match.sentence().has(verb, "ccomp")
        && match.sentence().has(verb, "obj", "iobj");
  }

  /** "Farmers were frustrated that": a participle as an adjective has a holder, and no agent. */
  private static int ofAdjective(Sentence sentence, int adjective) {
    int holder = sentence.child(adjective, "nsubj:pass");
    return holder == Sentence.NONE ? ofVerb(sentence, adjective) : holder;
  }

  /** The agent of a passive, else the subject, which may be another clause's. */
  private static int ofVerb(Sentence sentence, int verb) {
    return sentence.clauses().hasPassiveForm(verb)
        ? sentence.clauses().agent(verb)
        : sentence.clauses().understoodSubject(verb);
  }

  private static int ofNoun(Sentence sentence, int noun) {
    if (sentence.has(noun, "cop") && sentence.has(noun, "case")) {
      // "the council is of the opinion"
      return sentence.clauses().subject(noun);
    }
    int owner = sentence.child(noun, "nmod:poss");
    if (owner != Sentence.NONE) {
      return owner;
    }
    for (int child : sentence.childrenIn(noun, "nmod")) {
      if (sentence.isMarked(child, "by", "from", "among")) {
        return child;
      }
    }
    int name = sentence.child(noun, child -> isNameOf(sentence, child), "amod", "compound");
    return name == Sentence.NONE && isMotive(sentence, noun)
        ? ofVerb(sentence, sentence.head(noun))
        : name;
  }

  /** "It was stopped by the council over [fears] that …", "They left in the [hope] that …" */
  private static boolean isMotive(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    return sentence.is(noun, "obl")
        && sentence.isVerb(sentence.head(noun))
        && (sentence.isWord(preposition, "over")
            || sentence.isWord(preposition, "in")
                && sentence.isWord(noun, "hope", "hopes", "belief", "expectation"));
  }

  /** A name right before a cue noun is its source: "Russian claims", "Senate demands". */
  static boolean isNameOf(Sentence sentence, int modifier) {
    String tag = sentence.tag(modifier);
    return (tag.equals("JJ") || tag.startsWith("NNP"))
        && Character.isUpperCase(sentence.word(modifier).codePointAt(0))
        && !sentence.name(modifier).equals("O");
  }

  /** The whole phrase of the head, as far as it shares no token with cue and content. */
  static Optional<Phrase> phrase(Sentence sentence, int head, TokenSet cue, TokenSet content) {
    if (cue.contains(head)) {
      return Optional.empty();
    }
    int from = head;
    int start = sentence.tag(head).equals("PRP") ? head : sentence.left(head);
    while (from > start && isFree(from - 1, cue, content)) {
      from--;
    }
    int to = head;
    int end = endOf(sentence, head);
    while (to < end && isFree(to + 1, cue, content)) {
      to++;
    }
    while (from < head && isEdge(sentence, from)) {
      from++;
    }
    while (to > head && isEdge(sentence, to)) {
      to--;
    }
    return Optional.of(new Phrase(sentence.index(), from, closed(sentence, from, to), head));
  }

  /** Takes in the bracket or quotation mark that closes one opened within: "Lee (Ohio)". */
  static int closed(Sentence sentence, int from, int to) {
    int next = to + 1;
    boolean open =
        sentence.isWord(next, ")")
            ? lastOf(sentence, from, to, "(") > lastOf(sentence, from, to, ")")
            : sentence.closesQuotation(next) && sentence.quotationMarks(from, to) % 2 == 1;
    return open ? next : to;
  }

  private static int lastOf(Sentence sentence, int from, int to, String word) {
    for (int i = to; i >= from; i--) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    return Sentence.NONE;
  }

  /**
   * The end of the phrase; a name takes no phrase of time or occasion: "said Lee [at a rally]", and
   * nobody a day: "the council [on Monday] said".
   */
  private static int endOf(Sentence sentence, int head) {
    int end = sentence.right(head);
    boolean name = sentence.tag(head).startsWith("NNP");
    for (int child : sentence.childrenIn(head, "nmod")) {
      boolean apart = name ? isOccasion(sentence, child) : sentence.isDayOrMonth(child);
      if (child > head && apart) {
        return Math.min(end, sentence.left(child) - 1);
      }
    }
    return end;
  }

  private static boolean isOccasion(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    return sentence.isWord(preposition, "during", "after", "before", "at", "on", "in", "as");
  }

  private static boolean isFree(int token, TokenSet cue, TokenSet content) {
    return !cue.contains(token) && !content.contains(token);
  }

  private static boolean isEdge(Sentence sentence, int token) {
    return sentence.is(token, "case", "cc", "mark")
        || sentence.lower(token).equals("even") && sentence.tag(token).equals("RB")
        || sentence.tag(token).equals("POS")
        || sentence.isPunctuation(token) && !")".equals(sentence.word(token));
  }
}
