package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.attribution.CueEntry.PartOfSpeech;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** An attribution while it is put together. */
final class Draft {
  final Sentence sentence;
  final Optional<CueMatch> match;
  final TokenSet cue;

  /** The cue without what only goes with it: "said" of "had repeatedly said". */
  final TokenSet word;

  final TokenSet content;
  final List<Content> elsewhere = new ArrayList<>();
  Optional<Phrase> source = Optional.empty();
  Optional<Draft> sharesSourceOf = Optional.empty();
  Optional<ReportingConstruction> grammar = Optional.empty();
  int head = Sentence.NONE;
  int subjectOf = Sentence.NONE;
  String lemma = "";
  Stance stance = Stance.SAY;

  /** The noun that tells the kind of saying, where the cue has one: "criticism saying that". */
  Optional<CueMatch> kind = Optional.empty();

  boolean negated;
  boolean quoted;
  boolean inverted;
  boolean ofNobody;
  boolean judges = true;

  Draft(Sentence sentence, Optional<CueMatch> match, TokenSet cue) {
    this.sentence = sentence;
    this.match = match;
    this.cue = cue;
    this.word = match.isEmpty() ? cue : CueWords.alone(match.get());
    this.content = new TokenSet(sentence);
  }

  /** The drafts of each sentence, where those of a sentence stand side by side. */
  static List<List<Draft>> bySentence(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= drafts.size(); to++) {
      if (to == drafts.size() || drafts.get(to).sentence != drafts.get(from).sentence) {
        groups.add(List.copyOf(drafts.subList(from, to)));
        from = to;
      }
    }
    return groups;
  }

  /** The cue's head, or {@link Sentence#NONE} where no cue of the lexicon stands. */
  int anchor() {
    return match.map(CueMatch::anchor).orElse(Sentence.NONE);
  }

  boolean hasContent() {
    return content.hasWord() || !elsewhere.isEmpty();
  }

  /** The content of all sentences, in text order. */
  List<Content> allContent() {
    List<Content> all = new ArrayList<>();
    elsewhere.stream().filter(part -> part.sentence() < sentence.index()).forEach(all::add);
    all.addAll(content.runs());
    elsewhere.stream().filter(part -> part.sentence() > sentence.index()).forEach(all::add);
    return all;
  }

  private boolean isOfAThing() {
    return head != Sentence.NONE
        && sentence.isNoun(head)
        && !sentence.has(head, "cop")
        && sentence.clauses().subject(head) == Sentence.NONE;
  }

  Frame frame(List<Content> all, Quotation quotation) {
    Stance kind = this.kind.or(() -> match).map(each -> stance(each.entry())).orElse(stance);
    ReportingConstruction construction = construction(quotation);
    boolean judging = match.filter(each -> isDeed(each.entry(), construction)).isPresent();
    return new Frame(
        sentence.index(),
        cue.toArray(),
        word.toArray(),
        anchor(),
        match.map(found -> found.entry().lemma()).orElse(lemma),
        kind,
        judging,
        ofNobody || judging && !judges || match.filter(found -> joins(found.entry())).isPresent(),
        source,
        all,
        isOwnJudgement()
            ? content.runs()
            : Asides.of(sentence, content, kind, judging, quotation, construction, isOfAThing()),
        content.contains(head) ? head : Sentence.NONE,
        quotation,
        negated,
        construction);
  }

  /** "It is critical that …" is the author's own judgement. */
  private boolean isOwnJudgement() {
    return source.isEmpty()
        && match.map(CueMatch::entry).filter(Draft::isFeeling).isPresent()
        && CueWords.isOfNobody(sentence, anchor());
  }

  private static boolean isFeeling(CueEntry entry) {
    return entry.pos() == PartOfSpeech.ADJ
        && (entry.stance() == Stance.CRITICIZE || entry.stance() == Stance.PRAISE);
  }

  /** "praised it", "called for a truce", unlike "called for sanctions to end". */
  private boolean isDeed(CueEntry entry, ReportingConstruction construction) {
    boolean thing =
        construction == ReportingConstruction.OBJECT
            || construction == ReportingConstruction.OBLIQUE
            || construction == ReportingConstruction.NOUN_COMPLEMENT;
    return entry.has(Flag.JUDGING)
        || entry.has(Flag.PERFORMING)
            && thing
            && !negated
            && head > anchor()
            && (!sentence.isVerb(head) || isReaffirmed());
  }

  /** "reaffirmed its promise to leave", unlike "made a promise to leave", which is one saying. */
  private boolean isReaffirmed() {
    int verb = sentence.head(anchor());
    return sentence.isNoun(anchor())
        && sentence.clauses().isInfinitive(head)
        && cue.contains(verb)
        && !word.contains(verb);
  }

  /**
   * A cue's own grammar, if it has one. To the parser a quotation is often a clause that its cue
   * takes; where nothing of that clause stands outside the marks, it is a quotation.
   */
  private ReportingConstruction construction(Quotation quotation) {
    boolean quotedClause = quoted && quotation == Quotation.DIRECT;
    return grammar
        .filter(found -> !(quotedClause && isClause(found)))
        .orElse(ReportingConstruction.QUOTATION);
  }

  private static boolean isClause(ReportingConstruction construction) {
    return construction == ReportingConstruction.COMPLEMENT_CLAUSE
        || construction == ReportingConstruction.PARENTHETICAL;
  }

  private Stance stance(CueEntry entry) {
    if (head != Sentence.NONE && sentence.isSubjunctive(head)) {
      return wish(entry.stance());
    }
    return entry.has(Flag.RESOLVING) && hasNonFiniteContent() ? Stance.DECIDE : entry.stance();
  }

  /** "insisted that Tehran allow it" demands it, "suggested that it be closed" proposes it. */
  private static Stance wish(Stance stance) {
    return switch (stance) {
      case SAY, CLAIM, ARGUE -> Stance.DEMAND;
      case REPORT -> Stance.PROPOSE;
      default -> stance;
    };
  }

  /**
   * Whether the cue is part of what is done: "refused to provide", "seems to be ready", "is
   * interested in retaining". A readiness is a property of its holder, not a saying.
   */
  private boolean joins(CueEntry entry) {
    return entry.has(Flag.JOINS)
        || entry.has(Flag.RAISING)
        || (entry.pos() == PartOfSpeech.ADJ && hasNonFiniteContent());
  }

  private boolean hasNonFiniteContent() {
    if (head == Sentence.NONE) {
      return false;
    }
    String tag = sentence.tag(head);
    return !sentence.has(head, "nsubj", "nsubj:pass")
        && (tag.equals("VB") || (tag.equals("VBG") && !sentence.has(head, "aux")));
  }
}
