package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds who says what, with which words. Thread-safe. */
public final class AttributionReader {
  private final CueFinder cues;
  private final PrepositionalCues prepositions = new PrepositionalCues();
  private final WordClasses words = WordClasses.standard();

  /**
   * Reads the lexicon and what the user adds to it.
   *
   * @throws IllegalArgumentException if a row of the user's is malformed
   */
  public AttributionReader(Knowledge knowledge) {
    cues = new CueFinder(CueLexicon.load(knowledge));
  }

  /** Finds the attributions of a text. */
  public Attributions read(ParsedText text) {
    List<Quote> quotes = new ArrayList<>(QuoteFinder.find(text));
    List<Draft> drafts = new ArrayList<>();
    List<Draft> withoutVerb = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Draft> prepositional = prepositions.find(sentence);
      List<CueMatch> matches = cues.find(sentence);
      for (CueMatch match : matches) {
        // "in the opinion of many" is one cue
        if (prepositional.stream().noneMatch(each -> each.cue.contains(match.anchor()))) {
          drafts.add(draft(match, matches));
        }
      }
      withoutVerb.addAll(prepositional);
      ColonSpeech.find(sentence).ifPresent(withoutVerb::add);
    }
    Arbitration.settle(drafts);
    QuoteLinker linker = new QuoteLinker(text, quotes, drafts);
    linker.link(withoutVerb);
    DisplayedSpeech displayed = new DisplayedSpeech(text);
    for (Draft draft : drafts) {
      Optional<Quote> speech = displayed.of(draft);
      speech.ifPresent(words -> linker.give(draft, words));
      speech.ifPresent(quotes::add);
    }
    ContentLimits.apply(drafts);
    drafts.forEach(CueAdjuncts::take);
    drafts.forEach(AttributionReader::takePreposition);
    drafts.forEach(AttributionReader::takeColon);
    drafts.forEach(AttributionReader::findSource);
    drafts.forEach(draft -> leaveQuotation(draft, drafts));
    drafts.addAll(withoutVerb);
    QuoteCover cover = new QuoteCover(text, quotes);
    List<Frame> frames = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Content> content = draft.hasContent() ? draft.allContent() : List.of();
      if (!content.isEmpty()
          && !isRepeated(draft.sentence, content)
          && !isOfNobody(draft)
          && !isOfTime(draft, text)) {
        frames.add(draft.frame(content, cover.of(content)));
      }
    }
    frames.sort(
        Comparator.comparingInt(Frame::sentence).thenComparingInt(frame -> frame.cue().get(0)));
    return new Attributions(frames, quotes, linker.nobodys());
  }

  /**
   * "The report was released": a thing, no words, and nobody who says anything of it; unlike a
   * judgement, "The report was criticised".
   */
  private static boolean isOfNobody(Draft draft) {
    return draft.source.isEmpty()
        && !draft.quoted
        && draft.grammar.filter(AttributionReader::isThing).isPresent()
        && (draft.head == Sentence.NONE || !draft.sentence.isVerb(draft.head))
        && draft.match.filter(match -> !match.entry().has(CueEntry.Flag.JUDGING)).isPresent();
  }

  /** "The last years have shown that …": a time says nothing, and is evidence at best. */
  private boolean isOfTime(Draft draft, ParsedText text) {
    return !draft.quoted && draft.source.filter(source -> isTime(source, text)).isPresent();
  }

  /** The source may stand in a later sentence: below a quotation, as its signature. */
  private boolean isTime(Phrase source, ParsedText text) {
    Sentence sentence = text.sentence(source.sentence());
    int head = source.head();
    return sentence.isNoun(head)
        && !sentence.isDayOrMonth(head)
        && sentence.name(head).equals("O")
        && words.is(WordClass.TIME_NOUN, sentence.lemma(head));
  }

  private static boolean isThing(ReportingConstruction construction) {
    return construction == ReportingConstruction.OBJECT
        || construction == ReportingConstruction.OBLIQUE;
  }

  /** What the opening line of a list says is said once, with its first item. */
  private static boolean isRepeated(Sentence sentence, List<Content> content) {
    return content.stream()
        .allMatch(part -> part.sentence() == sentence.index() && sentence.isShared(part.to()));
  }

  /** A preposition between the cue and what is said belongs to the cue: "unhappy with". */
  private static void takePreposition(Draft draft) {
    int next = draft.cue.last() + 1;
    if (draft.match.isPresent()
        && !draft.quoted
        && draft.content.contains(next + 1)
        && isTopical(draft.sentence.lower(next))
        && draft.sentence.is(next, "case")
        && draft.sentence.head(next) > next) {
      draft.cue.add(next);
      draft.word.add(next);
      draft.content.remove(next, next);
    }
  }

  private static boolean isTopical(String preposition) {
    return switch (preposition) {
      case "with", "about", "on", "for", "over", "against", "at", "of", "to" -> true;
      default -> false;
    };
  }

  /** A colon between the cue and what is said belongs to the cue: "He wrote: …". */
  private static void takeColon(Draft draft) {
    int next = draft.cue.last() + 1;
    if (draft.match.isPresent() && draft.hasContent() && draft.sentence.isWord(next, ":")) {
      draft.cue.add(next);
      draft.word.add(next);
      draft.content.remove(next, next);
    }
  }

  private static void findSource(Draft draft) {
    if (draft.match.isEmpty() || !draft.hasContent()) {
      return;
    }
    if (draft.sharesSourceOf.isPresent() && draft.sharesSourceOf.get().source.isPresent()) {
      draft.source = draft.sharesSourceOf.get().source;
      return;
    }
    CueMatch match = draft.match.get();
    CueMatch named = draft.kind.orElse(match);
    int subjectOf = draft.kind.map(CueMatch::anchor).orElse(draft.subjectOf);
    Optional<Phrase> found = SourceFinder.of(named, subjectOf, draft.cue, draft.content);
    if ((draft.quoted || draft.inverted)
        && (found.isEmpty() || draft.content.contains(found.get().head()))
        && (draft.sentence.is(match.anchor(), "amod")
            || !draft.sentence.clauses().hasPassiveForm(match.anchor()))) {
      // "…," quipped Mary Smith: with her name the verb may be read as its participle
      found = NearbySpeaker.of(draft.sentence, match.anchor(), draft.cue, draft.content);
    }
    draft.ofNobody =
        match.entry().stance() == Stance.DENY
            && found.filter(who -> Negation.isNobody(draft.sentence, who.head())).isPresent();
    draft.source = found;
    if (!draft.quoted) {
      found.ifPresent(phrase -> draft.content.remove(phrase.from(), phrase.to()));
    }
  }

  /**
   * "It is late," she said, [adding] that …, and [warned] that …: what stands behind the quotation
   * has its speaker for its own, though the parser may hang it on a verb within.
   */
  private static void leaveQuotation(Draft draft, List<Draft> drafts) {
    int anchor = draft.anchor();
    if (anchor == Sentence.NONE || !goesOn(draft.sentence, anchor)) {
      return;
    }
    for (Draft other : drafts) {
      if (other.quoted
          && other.sentence == draft.sentence
          && other.anchor() < anchor
          && !other.content.contains(anchor)
          && draft.source.map(found -> other.content.contains(found.head())).orElse(true)) {
        draft.source = other.source;
      }
    }
  }

  private static boolean goesOn(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBG")
        || sentence.is(verb, "conj")
            && sentence.tag(verb).equals("VBD")
            && !sentence.has(verb, "nsubj", "nsubj:pass");
  }

  /** "refused to praise it", "fell short of praising it", unlike "continued to praise it". */
  private boolean isOfAnotherAction(Sentence sentence, int verb) {
    boolean gerund = sentence.tag(verb).equals("VBG");
    int preposition = sentence.child(verb, "mark", "case");
    return sentence.is(verb, "xcomp")
            && (gerund || sentence.tag(verb).equals("VB"))
            && !words.is(WordClass.CATENATIVE, sentence.lemma(sentence.head(verb)))
        || sentence.is(verb, "advcl") && gerund && sentence.isWord(preposition, "of", "from");
  }

  /** "said that it sank, but that they live": the parser may hang the second on the cue's verb. */
  private static void addConjuncts(Draft draft, int verb) {
    Sentence sentence = draft.sentence;
    int governor = sentence.isVerb(verb) ? verb : sentence.head(verb);
    if (governor == Sentence.NONE || !sentence.isMarked(draft.head, "that")) {
      return;
    }
    for (int clause : sentence.childrenIn(governor, "conj")) {
      if (clause > draft.head && sentence.isMarked(clause, "that")) {
        draft.content.add(TokenSet.below(sentence, clause));
      }
    }
  }

  /** "criticism [saying that …]": the noun tells what kind of saying it is. */
  private void takeKind(Draft draft, List<CueMatch> matches) {
    Sentence sentence = draft.sentence;
    int noun = draft.anchor() - 1;
    for (CueMatch match : matches) {
      if (match.anchor() == noun
          && match.entry().pos() == CueEntry.PartOfSpeech.NOUN
          && match.entry().takes(Complement.THAT)
          && !words.is(WordClass.MEDIUM_NOUN, sentence.lemma(noun))
          && sentence.is(draft.anchor(), "acl")
          && sentence.head(draft.anchor()) == noun
          && sentence.tag(draft.anchor()).equals("VBG")) {
        draft.kind = Optional.of(match);
        draft.cue.add(noun);
        draft.word.add(noun);
      }
    }
  }

  private Draft draft(CueMatch match, List<CueMatch> matches) {
    TokenSet cue = CueWords.widen(match);
    Draft draft = new Draft(match.sentence(), Optional.of(match), cue);
    CueGroup group = CueGroup.of(match, matches);
    draft.subjectOf = group.verb();
    draft.judges = !isOfAnotherAction(match.sentence(), group.verb());
    Optional<Finding> finding = Inversion.find(match);
    draft.inverted = finding.isPresent();
    if (finding.isEmpty()) {
      finding = ContentFinder.find(match, group.verb());
    }
    if (finding.isEmpty() && match.entry().takesClause()) {
      finding = ContentFinder.around(match);
    }
    if (finding.isPresent()) {
      cue.add(finding.get().cue()).add(group.words());
      draft.word.add(group.own());
      if (match.entry().pos() != CueEntry.PartOfSpeech.NOUN) {
        draft.word.add(finding.get().cue());
      }
      draft.content.add(finding.get().content().remove(cue));
      draft.head = finding.get().head();
      addConjuncts(draft, group.verb());
      draft.grammar = Optional.of(finding.get().construction());
    }
    takeKind(draft, matches);
    draft.negated = Negation.of(match);
    return draft;
  }
}
