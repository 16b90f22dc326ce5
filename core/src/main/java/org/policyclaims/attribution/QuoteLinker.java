package org.policyclaims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Sentence;

/** Gives each quotation to the cue that brings it. */
final class QuoteLinker {
  private final ParsedText text;
  private final List<Quote> quotes;
  private final List<Draft> drafts;
  private final List<List<Draft>> bySentence = new ArrayList<>();

  QuoteLinker(ParsedText text, List<Quote> quotes, List<Draft> drafts) {
    this.text = text;
    this.quotes = quotes;
    this.drafts = drafts;
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Draft draft : drafts) {
      bySentence.get(draft.sentence.index()).add(draft);
    }
  }

  void link() {
    quotes.stream().filter(this::isDirect).forEach(this::keepInside);
    Draft last = null;
    Quote lastQuote = null;
    for (Quote quote : quotes) {
      Optional<Draft> owner = owner(quote);
      if (last != null && resumes(lastQuote, last, quote)) {
        owner = Optional.of(last);
      }
      if (owner.isEmpty() && isDirect(quote)) {
        if (last != null && goesOn(lastQuote, last, quote)) {
          owner = Optional.of(last);
        } else if (last != null && isAlone(quote)) {
          Draft bare =
              new Draft(
                  text.sentence(quote.fromSentence()),
                  Optional.empty(),
                  new TokenSet(text.sentence(quote.fromSentence())));
          bare.carriedFrom = Optional.of(last);
          drafts.add(bare);
          owner = Optional.of(bare);
        }
      }
      if (owner.isPresent()) {
        give(owner.get(), quote);
        last = owner.get();
        lastQuote = quote;
      }
    }
  }

  /** What a cue within a quotation brings ends with the quotation: "I think so," she said. */
  private void keepInside(Quote quote) {
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      int to = s == quote.toSentence() ? quote.to() - 1 : text.sentence(s).size() - 1;
      int from = s == quote.fromSentence() ? quote.from() + 1 : 0;
      for (Draft draft : bySentence.get(s)) {
        if (draft.match.isPresent() && quote.covers(s, draft.match.get().anchor())) {
          draft.content.keep(from, to);
        }
      }
    }
  }

  private void give(Draft draft, Quote quote) {
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      int from = quote.fromIn(s);
      int to = s == quote.toSentence() ? quote.to() : text.sentence(s).size() - 1;
      if (s == draft.sentence.index()) {
        int anchor = draft.match.map(CueMatch::anchor).orElse(Sentence.NONE);
        if (anchor < from || anchor > to) {
          draft.cue.remove(from, to);
        }
        dropFrame(draft, quote, anchor);
        draft.content.add(from, to);
        draft.content.remove(draft.cue);
      } else if (from <= to) {
        draft.elsewhere.add(new Content(s, from, to));
      }
    }
    draft.quoted = true;
  }

  /**
   * A whole sentence in quotation marks is all that is said: what stands before the cue ("As he
   * spoke, they chanted, “…”") or before a colon is none of it.
   */
  private void dropFrame(Draft draft, Quote quote, int anchor) {
    int s = draft.sentence.index();
    if (quote.fromSentence() != s || quote.from() == 0 || !isDirect(quote)) {
      return;
    }
    if (draft.sentence.word(quote.from() - 1).equals(":") && !draft.quoted) {
      draft.content.remove(0, quote.from() - 1);
    } else if (anchor != Sentence.NONE
        && anchor < quote.from()
        && !draft.quoted
        && startsWithCapital(quote)) {
      draft.content.remove(0, anchor);
    }
  }

  private boolean startsWithCapital(Quote quote) {
    Sentence sentence = text.sentence(quote.fromSentence());
    return quote.from() + 1 < sentence.size()
        && Character.isUpperCase(sentence.word(quote.from() + 1).codePointAt(0));
  }

  private Optional<Draft> owner(Quote quote) {
    boolean direct = isDirect(quote);
    if (direct) {
      Optional<Draft> next = rightAfter(quote);
      if (next.isPresent()) {
        clearBehind(next.get(), quote);
        return next;
      }
    }
    if (!direct && quote.from() == 0 && isStop(beforeMark(quote))) {
      // "Never," she said.
      Optional<Draft> next = rightAfter(quote);
      if (next.isPresent()) {
        clearBehind(next.get(), quote);
        return next;
      }
    }
    Optional<Draft> grammatical = reachingInto(quote);
    if (grammatical.isPresent() || !direct) {
      return grammatical;
    }
    Optional<Draft> after = after(quote);
    if (after.isPresent()) {
      return after;
    }
    Optional<Draft> open = openCue(quote);
    return open.isPresent() ? open : before(quote);
  }

  /** A verb that the lexicon does not know for one of saying, but that stands as one. */
  private Optional<Draft> openCue(Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    if (!quote.closed() || !isStop(beforeMark(quote))) {
      return Optional.empty();
    }
    Optional<CueMatch> match = OpenCues.after(sentence, quote.to());
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(sentence, match, CueWords.widen(match.get()));
    draft.subjectOf = match.get().anchor();
    drafts.add(draft);
    bySentence.get(sentence.index()).add(draft);
    return Optional.of(draft);
  }

  private String beforeMark(Quote quote) {
    return quote.to() < 1 ? "" : text.sentence(quote.toSentence()).word(quote.to() - 1);
  }

  private static boolean isStop(String word) {
    return word.equals(",") || word.equals("!") || word.equals("?");
  }

  /** What the parser made the object of such a cue is its speaker: ", said Mr. Lee". */
  private static void clearBehind(Draft draft, Quote quote) {
    if (!draft.quoted && draft.sentence.index() == quote.toSentence()) {
      draft.content.remove(quote.to() + 1, draft.sentence.size() - 1);
    }
  }

  /** A cue right behind the closing mark, with only its speaker between: ", Mr. Lee said". */
  private Optional<Draft> rightAfter(Quote quote) {
    Optional<Draft> found = rightAfter(quote.toSentence(), quote.to());
    int next = quote.toSentence() + 1;
    if (found.isPresent()
        || next >= text.sentences().size()
        || quote.to() < text.sentence(quote.toSentence()).size() - 1
        || text.sentence(next).block() != text.sentence(quote.toSentence()).block()) {
      return found;
    }
    // "Will they come?" she asked: the question mark ends a sentence for the sentence splitter
    return rightAfter(next, Sentence.NONE)
        .filter(draft -> !draft.content.hasWord() && draft.elsewhere.isEmpty());
  }

  private Optional<Draft> rightAfter(int sentenceIndex, int end) {
    Sentence sentence = text.sentence(sentenceIndex);
    for (Draft draft : bySentence.get(sentenceIndex)) {
      int anchor = draft.match.map(CueMatch::anchor).orElse(Sentence.NONE);
      if (anchor <= end || !takesQuote(draft)) {
        continue;
      }
      for (int i = end + 1; i < anchor; i++) {
        if (sentence.isVerb(i) && !draft.cue.contains(i) || isQuoteMark(sentence.word(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** A cue whose grammar reaches into the quotation; of several, the one with least content. */
  private Optional<Draft> reachingInto(Quote quote) {
    Draft best = null;
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      for (Draft draft : bySentence.get(s)) {
        if (draft.match.isPresent()
            && !quote.covers(s, draft.match.get().anchor())
            && overlap(draft, quote) * 2 >= inSentence(quote, s)
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
    int to = s == quote.toSentence() ? quote.to() : draft.sentence.size() - 1;
    for (int i = quote.fromIn(s); i <= to; i++) {
      if (draft.content.contains(i)) {
        shared++;
      }
    }
    return shared;
  }

  private int inSentence(Quote quote, int s) {
    int to = s == quote.toSentence() ? quote.to() : text.sentence(s).size() - 1;
    return to - quote.fromIn(s) + 1;
  }

  private Optional<Draft> after(Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    for (Draft draft : bySentence.get(quote.toSentence())) {
      int anchor = draft.match.map(CueMatch::anchor).orElse(Sentence.NONE);
      if (anchor > quote.to()
          && takesQuote(draft)
          && anchor - quote.to() <= 25
          && !crossesQuote(sentence, quote.to() + 1, anchor)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> before(Quote quote) {
    Sentence sentence = text.sentence(quote.fromSentence());
    if (quote.from() == 0) {
      return announced(quote.fromSentence() - 1);
    }
    Draft best = null;
    for (Draft draft : bySentence.get(quote.fromSentence())) {
      int anchor = draft.match.map(CueMatch::anchor).orElse(Sentence.NONE);
      if (anchor != Sentence.NONE
          && anchor < quote.from()
          && takesQuote(draft)
          && (hasVerb(quote) || isBrought(sentence, quote, draft))
          && !crossesQuote(sentence, anchor, quote.from() - 1)) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
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

  private static boolean crossesQuote(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isQuoteMark(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoteMark(String word) {
    return word.equals("\"") || word.equals("''") || word.equals("“") || word.equals("”");
  }

  private static boolean takesQuote(Draft draft) {
    return draft.match.isPresent() && draft.match.get().entry().takes(Complement.QUOTE);
  }

  private boolean hasVerb(Quote quote) {
    if (quote.fromSentence() < quote.toSentence()) {
      return true;
    }
    Sentence sentence = text.sentence(quote.fromSentence());
    boolean verb = false;
    for (int i = quote.from() + 1; i < quote.to(); i++) {
      verb |= sentence.isVerb(i);
    }
    return verb;
  }

  /** Without a verb it may be a title; it is speech right behind the cue or its comma or colon. */
  private static boolean isBrought(Sentence sentence, Quote quote, Draft draft) {
    String before = sentence.word(quote.from() - 1);
    return before.equals(",") || before.equals(":") || draft.cue.contains(quote.from() - 1);
  }

  private boolean isDirect(Quote quote) {
    if (quote.fromSentence() < quote.toSentence()) {
      return true;
    }
    Sentence sentence = text.sentence(quote.fromSentence());
    boolean verb = hasVerb(quote);
    int words = quote.to() - quote.from() - 1;
    if (words < 1) {
      return false;
    }
    String first = sentence.word(quote.from() + 1);
    boolean capital = Character.isUpperCase(first.codePointAt(0));
    String lastWord = sentence.word(quote.to() - 1);
    boolean stopped = ",.!?".contains(lastWord);
    return verb && (capital || words >= 5) || stopped && words >= 3 && capital;
  }

  /** "The harbour," the mayor said, "will be rebuilt.": the cue stands between the two parts. */
  private boolean resumes(Quote before, Draft owner, Quote quote) {
    Sentence sentence = text.sentence(quote.fromSentence());
    int anchor = owner.match.map(CueMatch::anchor).orElse(Sentence.NONE);
    return before.toSentence() == quote.fromSentence()
        && owner.sentence == sentence
        && before.to() < anchor
        && anchor < quote.from()
        && sentence.word(quote.from() - 1).equals(",")
        && quote.from() - owner.cue.last() <= 2;
  }

  /** Whether nothing but the quotation stands in its sentences. */
  private boolean isAlone(Quote quote) {
    return quote.from() == 0 && quote.to() >= text.sentence(quote.toSentence()).size() - 2;
  }

  private boolean goesOn(Quote before, Draft owner, Quote quote) {
    if (quote.continues()) {
      return true;
    }
    int gap = quote.fromSentence() - Math.max(before.toSentence(), owner.sentence.index());
    return quote.from() == 0
        && gap <= 1
        && text.sentence(quote.fromSentence()).block() == owner.sentence.block();
  }
}
