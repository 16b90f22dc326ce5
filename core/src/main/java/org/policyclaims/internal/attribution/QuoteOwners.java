package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds the cue that brings a quotation: by its place, by its grammar, or in the sentence before.
 */
final class QuoteOwners {
  /** How far behind the closing mark a cue is looked for. */
  private static final int FARTHEST = 25;

  private final ParsedText text;
  private final QuotedWords words;
  private final List<Draft> drafts;
  private final List<List<Draft>> bySentence = new ArrayList<>();

  /**
   * Sorts the drafts by sentence.
   *
   * @param drafts grows by the cues that the lexicon does not know
   */
  QuoteOwners(ParsedText text, QuotedWords words, List<Draft> drafts) {
    this.text = text;
    this.words = words;
    this.drafts = drafts;
    text.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (Draft draft : drafts) {
      bySentence.get(draft.sentence.index()).add(draft);
    }
  }

  /** What a cue within a quotation brings ends with the quotation: "I think so," she said. */
  void keepInside(Quote quote) {
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      int to = s == quote.toSentence() ? quote.to() - 1 : text.sentence(s).size() - 1;
      int from = s == quote.fromSentence() ? quote.from() + 1 : 0;
      for (Draft draft : bySentence.get(s)) {
        if (quote.covers(s, draft.anchor())) {
          draft.content.keep(from, to);
        }
      }
    }
  }

  Optional<Draft> of(Quote quote) {
    boolean direct = words.isDirect(quote);
    if (direct || quote.from() == 0 && words.endOpen(quote)) {
      // "We will come," or only "Never," she said
      Optional<Draft> next = rightBehind(quote);
      if (next.isPresent()) {
        clearBehind(next.get(), quote);
        return next;
      }
    }
    Optional<Draft> grammatical = reachingInto(quote);
    Optional<Draft> opening = rightBefore(quote);
    if (opening.isPresent() && (grammatical.isPresent() || !opening.get().hasContent())) {
      // he said, and she added, “…”: the parser may tie the quotation to the cue before
      Draft cue = opening.get();
      grammatical
          .filter(draft -> draft.anchor() != cue.anchor())
          .filter(draft -> !draft.content.contains(cue.anchor()))
          .ifPresent(draft -> draft.content.removeFrom(quote.from()));
      return opening;
    }
    if (grammatical.isPresent()) {
      return grammatical;
    }
    if (!direct) {
      return quote.from() > 0 && words.areAnswer(quote)
          ? before(quote).filter(draft -> !draft.hasContent())
          : Optional.empty();
    }
    return behind(quote).or(() -> openCue(quote)).or(() -> before(quote));
  }

  /**
   * Lind said that the deal was dead. [“Norway killed it.”] The quotation may have a paragraph of
   * its own.
   */
  Optional<Draft> speakingBefore(Quote quote) {
    int before = quote.fromSentence() - 1;
    if (before < 0
        || text.sentence(before).zone() != text.sentence(quote.fromSentence()).zone()
        || text.sentence(quote.fromSentence()).block() - text.sentence(before).block() > 1) {
      return Optional.empty();
    }
    Sentence sentence = text.sentence(before);
    return bySentence.get(before).stream()
        .filter(draft -> takesQuote(draft) && draft.hasContent() && !draft.negated)
        .filter(draft -> draft.anchor() == sentence.root())
        .findFirst();
  }

  /** A cue right behind the closing mark, with only its speaker between: ", Mr. Lee said". */
  private Optional<Draft> rightBehind(Quote quote) {
    int sentence = quote.toSentence();
    Optional<Draft> found = rightBehind(sentence, quote.to());
    int next = sentence + 1;
    if (found.isPresent()
        || next >= text.sentences().size()
        || quote.to() < text.sentence(sentence).size() - 1
        || text.sentence(next).block() != text.sentence(sentence).block()) {
      return found;
    }
    // "Will they come?" she asked: the question mark ends a sentence for the sentence splitter
    return rightBehind(next, Sentence.NONE)
        .filter(draft -> !draft.hasContent() || isInverted(draft) || hasListener(draft));
  }

  private Optional<Draft> rightBehind(int sentenceIndex, int end) {
    Sentence sentence = text.sentence(sentenceIndex);
    for (Draft draft : bySentence.get(sentenceIndex)) {
      int anchor = draft.anchor();
      if (anchor <= end || !takesQuote(draft) || bringsThatClause(draft)) {
        continue;
      }
      for (int i = end + 1; i < anchor; i++) {
        if (sentence.isVerb(i) && !draft.cue.contains(i) || sentence.isQuotationMark(i)) {
          return Optional.empty();
        }
      }
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** "We won!" he told a crowd: its object is who hears it. */
  private static boolean hasListener(Draft draft) {
    return draft.match.filter(match -> match.entry().has(Flag.PERSON)).isPresent()
        && draft.grammar.equals(Optional.of(ReportingConstruction.OBJECT));
  }

  /** "Will they come?" asked Mr. Lee: no sentence begins so. */
  private static boolean isInverted(Draft draft) {
    return draft.anchor() == 0 && Character.isLowerCase(draft.sentence.word(0).codePointAt(0));
  }

  /**
   * What the parser made the object of such a cue is its speaker: ", said Mr. Lee". Nor does it
   * bring what a semicolon divides from the quotation.
   */
  private static void clearBehind(Draft draft, Quote quote) {
    if (!draft.quoted) {
      if (draft.sentence.index() == quote.fromSentence()) {
        draft.content.remove(0, lastSemicolon(draft.sentence, quote.from()));
      }
      int from = draft.sentence.index() == quote.toSentence() ? quote.to() + 1 : 0;
      draft.content.removeFrom(from);
      if (!draft.content.hasWord()) {
        draft.grammar = Optional.empty();
      }
    }
  }

  private static int lastSemicolon(Sentence sentence, int before) {
    int at = before - 1;
    while (at >= 0 && !sentence.word(at).equals(";")) {
      at--;
    }
    return at;
  }

  /** A cue whose grammar reaches into the quotation; of several, the one with least content. */
  private Optional<Draft> reachingInto(Quote quote) {
    Draft best = null;
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      for (Draft draft : bySentence.get(s)) {
        if (draft.match.isPresent()
            && !quote.covers(s, draft.anchor())
            && overlap(draft, quote) * 2 >= words.lastIn(quote, s) - quote.fromIn(s) + 1
            && (best == null || draft.content.size() < best.content.size())) {
          best = draft;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int overlap(Draft draft, Quote quote) {
    int s = draft.sentence.index();
    int shared = 0;
    for (int i = quote.fromIn(s); i <= words.lastIn(quote, s); i++) {
      if (draft.content.contains(i)) {
        shared++;
      }
    }
    return shared;
  }

  private Optional<Draft> behind(Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    for (Draft draft : bySentence.get(quote.toSentence())) {
      int anchor = draft.anchor();
      if (anchor > quote.to()
          && takesQuote(draft)
          && !bringsThatClause(draft)
          && anchor - quote.to() <= FARTHEST
          && !crossesQuote(sentence, quote.to() + 1, anchor)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** A verb that the lexicon does not know for one of saying, but that stands as one. */
  private Optional<Draft> openCue(Quote quote) {
    Optional<CueMatch> match = quote.closed() ? openMatch(quote) : Optional.empty();
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = match.get().sentence();
    Draft draft = new Draft(sentence, match, CueWords.widen(match.get()));
    draft.subjectOf = match.get().anchor();
    drafts.add(draft);
    bySentence.get(sentence.index()).add(draft);
    return Optional.of(draft);
  }

  private Optional<CueMatch> openMatch(Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    int next = quote.to() + 1;
    if (sentence.isWord(next, ",")) {
      return OpenCues.after(sentence, next);
    }
    if (!words.endOpen(quote)) {
      return Optional.empty();
    }
    return next == sentence.size()
        ? goingOn(sentence).flatMap(rest -> OpenCues.after(rest, Sentence.NONE))
        : OpenCues.after(sentence, quote.to());
  }

  /** What the sentence splitter took for a sentence of its own: "No!" [the envoy fumed.] */
  private Optional<Sentence> goingOn(Sentence sentence) {
    int next = sentence.index() + 1;
    return next < text.sentences().size()
            && text.sentence(next).block() == sentence.block()
            && Character.isLowerCase(text.sentence(next).word(0).codePointAt(0))
        ? Optional.of(text.sentence(next))
        : Optional.empty();
  }

  private Optional<Draft> before(Quote quote) {
    if (quote.from() == 0) {
      return announced(quote.fromSentence() - 1);
    }
    Sentence sentence = text.sentence(quote.fromSentence());
    Draft best = null;
    for (Draft draft : bySentence.get(quote.fromSentence())) {
      if (takesQuote(draft)
          && draft.anchor() < quote.from()
          && (words.hasVerb(quote) || isBrought(sentence, quote, draft))
          && !crossesQuote(sentence, draft.anchor(), quote.from() - 1)) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A cue with only a comma or colon between it and the quotation: she added, "We will." */
  private Optional<Draft> rightBefore(Quote quote) {
    int mark = quote.from() - 1;
    Sentence sentence = text.sentence(quote.fromSentence());
    if (mark < 1 || !isOpener(sentence.word(mark)) || !words.hasVerb(quote)) {
      return Optional.empty();
    }
    return bySentence.get(quote.fromSentence()).stream()
        .filter(draft -> takesQuote(draft) && draft.anchor() < mark)
        .filter(draft -> draft.cue.contains(mark - 1) && !bringsThatClause(draft))
        .findFirst();
  }

  /** "He wrote:" at the end of a paragraph, with the quotation in the next. */
  private Optional<Draft> announced(int before) {
    if (before < 0) {
      return Optional.empty();
    }
    Sentence sentence = text.sentence(before);
    if (!sentence.word(sentence.size() - 1).equals(":")) {
      return Optional.empty();
    }
    Draft best = null;
    for (Draft draft : bySentence.get(before)) {
      if (takesQuote(draft) && !draft.quoted && !draft.content.hasWord()) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Without a verb it may be a title; it is speech right behind the cue or its comma or colon. */
  private static boolean isBrought(Sentence sentence, Quote quote, Draft draft) {
    String before = sentence.word(quote.from() - 1);
    return isOpener(before) || draft.cue.contains(quote.from() - 1);
  }

  private static boolean isOpener(String word) {
    return word.equals(",") || word.equals(":");
  }

  private static boolean crossesQuote(Sentence sentence, int from, int to) {
    return sentence.quotationMarks(from, to) > 0;
  }

  /** In his book “The Port,” Lee said [that it was closed]. */
  private static boolean bringsThatClause(Draft draft) {
    int first = draft.content.first();
    return first > draft.anchor()
        && draft.sentence.lower(first).equals("that")
        && draft.sentence.is(first, "mark");
  }

  private static boolean takesQuote(Draft draft) {
    return draft.match.isPresent() && draft.match.get().entry().takes(Complement.QUOTE);
  }
}
