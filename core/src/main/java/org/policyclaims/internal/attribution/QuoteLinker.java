package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.zones.Zone;

/** Gives each quotation to the cue that brings it. */
final class QuoteLinker {
  private final ParsedText text;
  private final List<Quote> quotes;
  private final QuotedWords words;
  private final QuoteOwners owners;
  private final SignedQuotes signed;
  private final List<Content> nobodys = new ArrayList<>();

  QuoteLinker(ParsedText text, List<Quote> quotes, List<Draft> drafts) {
    this.text = text;
    this.quotes = quotes;
    words = new QuotedWords(text);
    owners = new QuoteOwners(text, words, drafts);
    signed = new SignedQuotes(text);
  }

  /** The whole sentences in quotation marks beside which nobody is named. */
  List<Content> nobodys() {
    return nobodys;
  }

  /**
   * Links them.
   *
   * @param withoutVerb takes what a name beside a quotation says
   */
  void link(List<Draft> withoutVerb) {
    quotes.stream().filter(words::isDirect).forEach(owners::keepInside);
    Draft last = null;
    Quote lastQuote = null;
    for (int i = 0; i < quotes.size(); i++) {
      int place = i;
      Quote quote = quotes.get(i);
      if (last != null && zone(quote) != zone(lastQuote)) {
        last = null;
      }
      Optional<Draft> signature =
          words.isDirect(quote) ? signed.behindMark(quote) : Optional.empty();
      if (signature.isPresent()) {
        withoutVerb.add(signature.get());
        last = null;
        continue;
      }
      Optional<Draft> owner = owners.of(quote).or(() -> behindParagraphs(place));
      if (last != null && resumes(lastQuote, last, quote)) {
        owner = Optional.of(last);
      }
      if (owner.isEmpty() && words.isDirect(quote)) {
        Optional<Draft> onLine = signed.onLine(quote);
        if (onLine.isPresent()) {
          withoutVerb.add(onLine.get());
          continue;
        }
        owner = words.isAlone(quote) ? owners.speakingBefore(quote) : owner;
      }
      if (owner.isEmpty() && last != null && words.isDirect(quote)) {
        // without a cue of its own, whoever spoke last speaks on
        if (goesOn(lastQuote, last, quote) || words.isAlone(quote)) {
          owner = Optional.of(last);
        }
      }
      if (owner.isEmpty() && words.isDirect(quote) && words.isAlone(quote)) {
        Optional<Draft> acting = signed.actingBefore(quote);
        if (acting.isPresent()) {
          withoutVerb.add(acting.get());
          continue;
        }
      }
      if (owner.isPresent()) {
        give(owner.get(), quote);
        last = owner.get();
        lastQuote = quote;
      } else if (quote.closed() && words.isDirect(quote) && words.isAlone(quote)) {
        for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
          nobodys.add(new Content(s, quote.fromIn(s), words.lastIn(quote, s)));
        }
      }
    }
  }

  /**
   * Whoever is named behind the last of several paragraphs that are opened again without having
   * been closed: “It is late. / “We leave,” Lind said.
   */
  private Optional<Draft> behindParagraphs(int first) {
    Optional<Draft> owner = Optional.empty();
    for (int i = first + 1; i < quotes.size() && owner.isEmpty(); i++) {
      if (quotes.get(i - 1).closed() || !quotes.get(i).continues()) {
        break;
      }
      owner = owners.of(quotes.get(i));
    }
    return owner;
  }

  private Zone zone(Quote quote) {
    return text.sentence(quote.fromSentence()).zone();
  }

  /** Gives the words to whoever says them. */
  void give(Draft draft, Quote quote) {
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      int from = quote.fromIn(s);
      int to = words.lastIn(quote, s);
      if (s == draft.sentence.index()) {
        int anchor = draft.anchor();
        if (!quote.covers(s, anchor)) {
          draft.cue.remove(from, to);
        }
        dropFrame(draft, quote, anchor);
        draft.content.add(from, to);
        dropSecondDeed(draft, quote, anchor);
        draft.content.remove(draft.cue);
      } else {
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
    if (draft.quoted
        || quote.fromSentence() != draft.sentence.index()
        || quote.from() == 0
        || !words.isDirect(quote)) {
      return;
    }
    if (draft.sentence.word(quote.from() - 1).equals(":")) {
      draft.content.remove(0, quote.from() - 1);
    } else if (anchor != Sentence.NONE && anchor < quote.from() && words.startWithCapital(quote)) {
      draft.content.remove(0, anchor);
    }
  }

  /**
   * What the speaker did besides, in the tense of the cue, is none of what is said: he said "the
   * harbour is closed" [and left].
   */
  private void dropSecondDeed(Draft draft, Quote quote, int anchor) {
    Sentence sentence = draft.sentence;
    if (quote.toSentence() != sentence.index()
        || !quote.closed()
        || anchor == Sentence.NONE
        || anchor > quote.from()
        || draft.content.first() != quote.from()) {
      return;
    }
    for (int i = quote.to() + 1; i < sentence.size(); i++) {
      int head = sentence.head(i);
      if (sentence.is(i, "conj")
          && head != Sentence.NONE
          && quote.covers(sentence.index(), head)
          && sentence.isVerb(i)
          && sentence.tag(i).equals(sentence.tag(anchor))
          && !sentence.tag(i).equals(sentence.tag(head))
          && !sentence.has(i, "nsubj", "nsubj:pass", "aux", "aux:pass")) {
        draft.content.removeFrom(quote.to() + 1);
        return;
      }
    }
  }

  /** "The harbour," the mayor said, "will be rebuilt.": the cue stands between the two parts. */
  private boolean resumes(Quote before, Draft owner, Quote quote) {
    int anchor = owner.anchor();
    return before.toSentence() == quote.fromSentence()
        && owner.sentence.index() == quote.fromSentence()
        && before.to() < anchor
        && anchor < quote.from()
        && owner.sentence.word(quote.from() - 1).equals(",")
        && !owner.sentence.hasVerb(owner.cue.last() + 1, quote.from() - 2);
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
