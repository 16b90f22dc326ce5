package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.syntax.Sentence;

/** Finds what a cue's grammar marks as its content: a clause, an infinitive, an object, … */
final class ContentFinder {
  private ContentFinder() {}

  static Optional<Finding> find(CueMatch match, int verb) {
    return switch (match.entry().pos()) {
      case VERB -> looseRelative(match).or(() -> new VerbContent(match).find());
      case ADJ -> new VerbContent(match).find();
      case ADV -> clauseOf(match);
      case NOUN -> NounContent.find(match, verb);
    };
  }

  /** "The plan [that Norway tabled] was reportedly rejected": hearsay is the rejecting alone. */
  private static Optional<Finding> clauseOf(CueMatch match) {
    Sentence sentence = match.sentence();
    int head = sentence.head(match.anchor());
    TokenSet content = TokenSet.below(sentence, head);
    for (int token = sentence.left(head); token <= sentence.right(head); token++) {
      if (token != head
          && sentence.is(token, "acl", "acl:relcl")
          && !sentence.isContentOfNoun(token)) {
        content.remove(TokenSet.below(sentence, token));
      }
    }
    return Optional.of(new Finding(content, head, ReportingConstruction.PARENTHETICAL));
  }

  /** The content that is the clause around a cue set in: "The deal, he said, is dead." */
  static Optional<Finding> around(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    if (match.entry().has(Flag.RAISING)
        || match.entry().pos() != CueEntry.PartOfSpeech.VERB
        || sentence.clauses().isInfinitive(anchor)
        || isGloss(sentence, anchor)
        || isSentenceOfItsOwn(sentence, anchor)) {
      return Optional.empty();
    }
    Optional<Finding> bySurface = setIn(match);
    if (bySurface.isPresent()) {
      return bySurface;
    }
    if (sentence.has(anchor, "nsubj:pass") && sentence.clauses().hasPassiveForm(anchor)) {
      // "The port is closed; further checks are required"
      return Optional.empty();
    }
    int head = sentence.head(anchor);
    boolean setIn = sentence.is(anchor, "parataxis", "dep", "discourse");
    if (head == Sentence.NONE || !setIn && !isAsClause(match)) {
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, head).remove(TokenSet.below(sentence, anchor));
    return content.hasWord()
        ? Optional.of(new Finding(content, head, ReportingConstruction.PARENTHETICAL))
        : Optional.empty();
  }

  /**
   * "The bridge, engineers told the council, will be rebuilt": no relative clause, as none is set
   * off without a pronoun.
   */
  private static Optional<Finding> looseRelative(CueMatch match) {
    return match.entry().takesClause() && match.sentence().is(match.anchor(), "acl:relcl")
        ? setIn(match)
        : Optional.empty();
  }

  /** A cue between commas, or between a comma and the sentence's end: ", officials say." */
  private static Optional<Finding> setIn(CueMatch match) {
    Sentence sentence = match.sentence();
    int anchor = match.anchor();
    int subject = sentence.clauses().subject(anchor);
    if (subject == Sentence.NONE
        || sentence.tag(subject).startsWith("W")
        || isOfAThing(match)
        || sentence.clauses().isKnownToAll(anchor)) {
      return Optional.empty();
    }
    int from = Math.min(anchor, sentence.left(subject)) - 1;
    if (from < 1 || !isBorder(sentence, from)) {
      return Optional.empty();
    }
    int to = Math.max(anchor, sentence.right(subject)) + 1;
    while (to < sentence.size() && !isBorder(sentence, to)) {
      if (sentence.isVerb(to)) {
        return Optional.empty();
      }
      to++;
    }
    TokenSet content = TokenSet.range(sentence, 0, from - 1).add(to + 1, sentence.size() - 1);
    if (subject != sentence.child(anchor, "nsubj") && !sentence.has(anchor, "ccomp")) {
      // "Lee, the union hopes": another subject, and nothing that is hoped
      return Optional.empty();
    }
    int head = sentence.head(anchor);
    if (!content.contains(head)) {
      head = sentence.child(anchor, "ccomp");
    }
    if (head == Sentence.NONE) {
      head = content.first();
    }
    return content.hasWord()
        ? Optional.of(new Finding(content, head, ReportingConstruction.PARENTHETICAL))
        : Optional.empty();
  }

  /** "Taking the vote into account, the council reviewed [the plan]": that is what it reviewed. */
  private static boolean isOfAThing(CueMatch match) {
    return !match.entry().has(Flag.PERSON)
        && match.sentence().child(match.anchor(), "obj") > match.anchor();
  }

  /** "It was harmonized (adopting its rules)": a participle that opens a bracket. */
  private static boolean isGloss(Sentence sentence, int anchor) {
    return sentence.tag(anchor).equals("VBG")
        && anchor > 0
        && sentence.isWord(anchor - 1, "(", "[", "-LRB-", "-LSB-");
  }

  /** "She left; he told the press": what comes before is another sentence. */
  private static boolean isSentenceOfItsOwn(Sentence sentence, int anchor) {
    int subject = sentence.clauses().subject(anchor);
    int first = subject == Sentence.NONE ? anchor : Math.min(anchor, sentence.left(subject));
    return first > 0 && sentence.word(first - 1).equals(";");
  }

  /** "As the paper revealed, the vote was rigged." */
  private static boolean isAsClause(CueMatch match) {
    Sentence sentence = match.sentence();
    int verb = match.anchor();
    int mark = sentence.child(verb, "mark");
    return match.entry().takes(Complement.THAT)
        && sentence.is(verb, "advcl")
        && sentence.isWord(mark, "as")
        && !sentence.has(verb, "obj", "ccomp", "xcomp")
        && !sentence.clauses().isKnownToAll(verb)
        && !isOfNobody(sentence, verb);
  }

  /** "as agreed in May", "as noted above": no one is told who says it. */
  private static boolean isOfNobody(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBN")
        && !sentence.has(verb, "nsubj", "nsubj:pass", "expl")
        && sentence.clauses().agent(verb) == Sentence.NONE;
  }

  private static boolean isBorder(Sentence sentence, int token) {
    return sentence.isWord(token, ",", ".", "--", "—", "–", ";") || sentence.isQuotationMark(token);
  }
}
