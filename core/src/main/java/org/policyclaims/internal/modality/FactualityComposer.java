package org.policyclaims.internal.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Goes down from the root of a sentence to one predicate and composes, clause by clause, what cues,
 * embedding predicates and the clauses' own words say. Used for one proposition.
 */
final class FactualityComposer {
  private static final Signature AS_IT_IS =
      Signature.of(Factuality.CERTAIN_POSITIVE, Factuality.CERTAIN_NEGATIVE);

  private final ParsedText text;
  private final Sentence sentence;
  private final Proposition proposition;
  private final List<Frame> frames;
  private final Predicate<Frame> own;
  private final SignatureFinder predicates;
  private final Judgements judgements;
  private final ClauseMarkers clauseMarkers;
  private final ClauseModalityReader ownWords;

  private final List<Marker> markers = new ArrayList<>();
  private final int[] path;
  private final Commitment[] entered;
  private final Commitment[] standing;
  private int framesPassed;
  private boolean hearsay;
  private boolean negated;

  FactualityComposer(
      ParsedText text,
      Proposition proposition,
      List<Frame> frames,
      Predicate<Frame> own,
      SignatureFinder predicates,
      Judgements judgements,
      ClauseMarkers clauseMarkers,
      ClauseModalityReader ownWords) {
    this.text = text;
    this.sentence = text.sentence(proposition.sentence());
    this.proposition = proposition;
    this.frames = frames;
    this.own = own;
    this.predicates = predicates;
    this.judgements = judgements;
    this.clauseMarkers = clauseMarkers;
    this.ownWords = ownWords;
    this.path = path();
    this.entered = new Commitment[path.length];
    this.standing = new Commitment[path.length];
  }

  /** The tokens from the root to the predicate. */
  private int[] path() {
    int length = 0;
    for (int i = proposition.predicate(); i != Sentence.NONE; i = sentence.head(i)) {
      length++;
    }
    int[] tokens = new int[length];
    for (int i = proposition.predicate(); i != Sentence.NONE; i = sentence.head(i)) {
      tokens[--length] = i;
    }
    return tokens;
  }

  /** Composes. */
  Result descend() {
    for (int i = 0; i < path.length; i++) {
      entered[i] = i == 0 ? root() : entry(i);
      passFrames(i);
      ClauseModality words = ownWords.read(text, sentence, path[i], framesPassed > 0);
      standing[i] = standing(i, words);
      collect(i, words);
    }
    return new Result(standing[path.length - 1], framesPassed > 0 || hearsay, negated, markers);
  }

  /** What the descent comes to. */
  record Result(Commitment standing, boolean spoken, boolean negated, List<Marker> markers) {}

  private void collect(int at, ClauseModality words) {
    if (isClause(path[at]) || at == path.length - 1) {
      markers.addAll(words.markers());
    }
    hearsay |= words.hearsay();
    if (proposition.chain().contains(path[at]) || at == path.length - 1) {
      negated ^= words.negated();
    }
  }

  private boolean isClause(int token) {
    return sentence.isVerb(token) || sentence.has(token, "cop", "nsubj", "nsubj:pass");
  }

  private Commitment root() {
    return Questions.isOpen(sentence) || Questions.isCommand(sentence, path[0])
        ? Commitment.ASSERTED.open()
        : Commitment.ASSERTED;
  }

  /** A clause's standing, given how it was entered and its words. */
  private Commitment standing(int at, ClauseModality words) {
    if (at > 0 && isExistential(sentence, path[at - 1], path[at])) {
      // its determiner negates the verb already: "there is no doubt", "found no evidence"
      return entered[at];
    }
    Commitment own = entered[at].with(words);
    Optional<Conditions.Kind> condition = Conditions.under(sentence, path[at], clauseMarkers);
    if (condition.isEmpty() || isInCondition(at)) {
      return own;
    }
    if (condition.get() == Conditions.Kind.OPEN) {
      return own.open();
    }
    // "would not have failed": it did
    return words.negated() ? entered[at] : entered[at].turned();
  }

  private boolean isInCondition(int at) {
    return at + 1 < path.length
        && Conditions.kind(sentence, path[at + 1], clauseMarkers).isPresent();
  }

  /** How a clause is entered from the one above. */
  private Commitment entry(int at) {
    int child = path[at];
    int parent = path[at - 1];
    Commitment above = standing[at - 1];
    String relation = sentence.relation(child);
    if (relation.equals("conj")) {
      return coordinated(at);
    }
    if (isJoined(parent, child)) {
      markPredicate(predicates.over(sentence, parent, child), parent);
      return above;
    }
    if (relation.equals("ccomp") || relation.equals("xcomp") || relation.startsWith("csubj")) {
      return complement(above, parent, child);
    }
    if (sentence.isPunctuation(parent)) {
      // a quotation mark that the parser made the root
      return above;
    }
    if (sentence.tag(parent).equals("IN") && at > 1) {
      // a preposition that the parser made a head: "accused of selling"
      return clauseMarkers.isNegative(sentence, parent)
          ? withoutIt(standing[at - 2])
          : adverbial(above, path[at - 2], child);
    }
    if (relation.equals("advcl") || isGerundPhrase(child)) {
      return adverbial(above, parent, child);
    }
    if (relation.equals("acl") || sentence.isContentOfNoun(child)) {
      return ofNoun(at);
    }
    if (relation.startsWith("obl") || relation.startsWith("nmod")) {
      return clauseMarkers.of(sentence, child) == ClauseMarkers.Effect.NEGATIVE
          ? above.aside().turned()
          : above.aside();
    }
    if (relation.equals("dep") && sentence.isVerb(child)) {
      return undecided(above, parent, child);
    }
    if (relation.equals("acl:relcl") && sentence.clauses().isOfNone(parent)) {
      // "there are no rules that would ensure it" speaks of none that do
      return above.open();
    }
    if (isExistential(sentence, parent, child)
        || relation.equals("amod")
        || isGoverningAdverb(at)) {
      return above;
    }
    return above.aside();
  }

  /** "stopped [short] of selling" */
  private boolean isGoverningAdverb(int at) {
    return sentence.is(path[at], "advmod")
        && at + 1 < path.length
        && predicates.governs(sentence, path[at], path[at + 1]);
  }

  /** Whether the verb says that there is such a thing, so that they stand and fall together. */
  private static boolean isExistential(Sentence sentence, int verb, int noun) {
    return sentence.is(noun, "nsubj") && sentence.clauses().isExistential(verb)
        || sentence.is(noun, "obj") && ClauseModalityReader.isOfExistence(sentence, verb);
  }

  private boolean isGerundPhrase(int child) {
    String relation = sentence.relation(child);
    return sentence.tag(child).equals("VBG")
        && (relation.startsWith("obl") || relation.startsWith("nmod"));
  }

  /**
   * Whether the parent is part of the action that is claimed, as in "refuse to provide", and does
   * not judge it, as in "it is important to provide".
   */
  private boolean isJoined(int parent, int child) {
    return proposition.named().contains(parent)
        && !sentence.relation(child).startsWith("csubj")
        && !sentence.is(child, "acl:relcl");
  }

  /** The parser could not name the relation: the clause's own form tells. */
  private Commitment undecided(Commitment above, int parent, int child) {
    if (SignatureFinder.complement(sentence, parent, child) != EmbeddedForm.SENTENCE
        || hasMark(child)) {
      return clauseMarkers.of(sentence, child) == ClauseMarkers.Effect.FACT
          ? complement(above, parent, child)
          : adverbial(above, parent, child);
    }
    return above.aside();
  }

  private Commitment complement(Commitment above, int parent, int child) {
    if (isPresupposed(parent, child)) {
      return above.aside();
    }
    if (sentence.clauses().isWhether(child) || clauseMarkers.isCondition(sentence, parent)) {
      return above.open();
    }
    return embedded(above, parent, child);
  }

  /**
   * An unmarked finite clause is an assertion of its own unless the table gives its parent a
   * sentence as complement; "how" and "why" presuppose what they ask about.
   */
  private boolean isPresupposed(int parent, int child) {
    if (SignatureFinder.complement(sentence, parent, child) != EmbeddedForm.SENTENCE) {
      return false;
    }
    if (asksHow(child)) {
      return true;
    }
    return !hasMark(child)
        && (sentence.isNoun(parent)
            || (sentence.isVerb(parent) && !predicates.governs(sentence, parent, child)));
  }

  private boolean asksHow(int clause) {
    String first = sentence.lower(sentence.left(clause));
    return first.equals("how") || first.equals("why");
  }

  private Commitment embedded(Commitment above, int parent, int child) {
    Signature signature = predicates.over(sentence, parent, child);
    markPredicate(signature, parent);
    return isDeniedByNobody(signature, parent) ? above.aside() : above.under(signature);
  }

  /** "nobody denies that they left", "few doubt that they left": they did. */
  private boolean isDeniedByNobody(Signature signature, int predicate) {
    return signature.sourcePositive().isNegative()
        && ownWords.read(text, sentence, predicate, framesPassed > 0).universal();
  }

  private void markPredicate(Signature signature, int predicate) {
    Span modal = SignatureFinder.modal(sentence, predicate);
    signature
        .force()
        .ifPresent(force -> markers.add(new Marker(modal.in(text.text()), modal, force)));
  }

  private Commitment adverbial(Commitment above, int parent, int child) {
    Optional<Conditions.Kind> condition = Conditions.kind(sentence, child, clauseMarkers);
    if (condition.isPresent()) {
      return condition.get() == Conditions.Kind.COUNTERFACTUAL
          ? above.aside().turned()
          : above.open();
    }
    EmbeddedForm form = SignatureFinder.complement(sentence, parent, child);
    boolean governed =
        form != EmbeddedForm.SENTENCE
            && form != EmbeddedForm.INFINITIVE
            && !sentence.isSetOff(child) // "opposed it, citing the costs"
            && predicates.governs(sentence, parent, child);
    if (governed || isDegree(parent)) {
      return embedded(above, parent, child);
    }
    return switch (clauseMarkers.of(sentence, child)) {
      case CONDITION, OPEN -> above.open();
      case NEGATIVE -> withoutIt(above);
      case FACT -> above.aside();
    };
  }

  /** "left without paying": did not pay; "could not leave without paying" does not tell. */
  private static Commitment withoutIt(Commitment above) {
    return above.speaker().isNegative() ? above.open() : above.aside().turned();
  }

  /** "too weak to defend", "unlikely to change": the adjective decides. */
  private boolean isDegree(int parent) {
    return sentence.tag(parent).startsWith("JJ") && !sentence.has(parent, "obj");
  }

  /** A clause that hangs on a noun: "the fact that", "no doubt that". */
  private Commitment ofNoun(int at) {
    int noun = path[at - 1];
    int clause = path[at];
    EmbeddedForm form = SignatureFinder.complement(sentence, noun, clause);
    boolean participle =
        form == EmbeddedForm.GERUND || (form == EmbeddedForm.SENTENCE && !hasMark(clause));
    if (participle) {
      return standing[at - 1].aside();
    }
    return embedded(standing[at - 1], noun, clause);
  }

  private boolean hasMark(int clause) {
    int first = sentence.left(clause);
    // a "that" with no part in its clause may be called a measure
    boolean conjunction = sentence.tag(first).equals("IN") || sentence.is(first, "obl:npmod");
    // "That they left is a lie": the conjunction may hang on the other verb
    boolean before =
        first > 0 && sentence.is(first - 1, "mark") && sentence.tag(first - 1).equals("IN");
    return sentence.has(clause, "mark")
        || before
        || (sentence.lower(first).equals("that") && conjunction)
        || sentence.isContentOfNoun(clause);
  }

  /** A coordinated clause stands as the first one does, but for the first one's own words. */
  private Commitment coordinated(int at) {
    int child = path[at];
    int first = path[at - 1];
    int conjunction = sentence.child(child, "cc");
    if (clauseMarkers.of(sentence, child) == ClauseMarkers.Effect.NEGATIVE) {
      return entered[at - 1].turned();
    }
    if (sentence.isWord(conjunction, "nor")) {
      // it is a word of the second clause, which it negates
      return entered[at - 1];
    }
    // "was not rejected but approved" denies the first alone; "might leave but stay" has one modal
    boolean opposed =
        sentence.isWord(conjunction, "but")
            && standing[at - 1].speaker().isNegative() != entered[at - 1].speaker().isNegative();
    boolean shares = Coordination.sharesAuxiliaries(sentence, first, child);
    return shares && !opposed ? standing[at - 1] : entered[at - 1];
  }

  /** Enters what is said wherever a frame's content begins. */
  private void passFrames(int at) {
    while (framesPassed < frames.size()) {
      Frame frame = frames.get(framesPassed);
      if (!frame.covers(sentence.index(), path[at]) || isAnchor(frame, path[at])) {
        return;
      }
      boolean first = framesPassed == 0 || at > 0;
      framesPassed++;
      markers.clear();
      entered[at] = said(frame, at, first);
    }
  }

  /** "Decides to renew the mandate": where the author is the one who decides, it is renewed. */
  private static boolean doneBySaying(Frame frame, EmbeddedForm complement) {
    return frame.stance() == Stance.DECIDE && complement == EmbeddedForm.INFINITIVE;
  }

  /** Whether the cue is a noun without a source of its own that heads what another says. */
  private boolean isUnnamedClaim(Frame frame, int at) {
    return framesPassed > 1
        && frame.source().isEmpty()
        && sentence.isNoun(frame.anchor())
        && at > 0
        && path[at - 1] == frame.anchor();
  }

  /** The standing of the predicate that judges what a noun names: "the claim … is false". */
  private Commitment judged(Sentence cueSentence, Frame frame, int at) {
    int predicate = cueSentence.head(frame.anchor());
    for (int above = at - 1; above >= 0; above--) {
      if (cueSentence.index() == sentence.index() && path[above] == predicate) {
        return standing[above];
      }
    }
    return Commitment.ASSERTED.with(ownWords.read(text, cueSentence, predicate, framesPassed > 1));
  }

  private boolean isAnchor(Frame frame, int token) {
    return frame.sentence() == sentence.index() && frame.anchor() == token;
  }

  private Commitment said(Frame frame, int at, boolean first) {
    Optional<Sentence> cueSentence =
        frame.anchor() == Sentence.NONE
            ? Optional.empty()
            : Optional.of(text.sentence(frame.sentence()));
    EmbeddedForm complement = EmbeddedForm.SENTENCE;
    Commitment saying = first && at > 0 ? standing[at - 1].aside() : entered[at];
    ClauseModality words = ClauseModality.NONE;
    boolean onPath = false;
    for (int above = at - 1; above >= 0 && !onPath; above--) {
      if (isAnchor(frame, path[above])) {
        onPath = true;
        saying = standing[above];
        complement = SignatureFinder.complement(sentence, path[above], path[at]);
      }
    }
    if (cueSentence.isPresent()) {
      words = ownWords.read(text, cueSentence.get(), frame.anchor(), framesPassed > 1);
      if (!onPath) {
        saying = saying.with(words);
      }
      int verb = cueSentence.get().head(frame.anchor());
      if (verb != Sentence.NONE && isExistential(cueSentence.get(), verb, frame.anchor())) {
        words = ownWords.read(text, cueSentence.get(), verb, framesPassed > 1);
      } else if (frame.negated() && !saying.speaker().isNegative() && !words.negated()) {
        saying = saying.turned();
      }
    }
    Signature signature = predicates.of(frame, cueSentence, complement);
    if (onPath && isUnnamedClaim(frame, at)) {
      // "rejected the claim that": what the one who rejects it makes of it
      signature = AS_IT_IS;
    }
    if (own.test(frame)) {
      signature = doneBySaying(frame, complement) ? AS_IT_IS : signature.ofAuthor();
    }
    Commitment result = saying.saidWith(signature, words);
    if (onPath && asksHow(path[at])) {
      return saying.aside();
    }
    Optional<Signature> judgement = cueSentence.flatMap(cue -> judgements.of(cue, frame.anchor()));
    if (judgement.isPresent()) {
      Commitment judged = judged(cueSentence.get(), frame, at).under(judgement.get());
      result = frame.source().isEmpty() ? judged : result.asJudged(judged);
    }
    boolean open =
        sentence.clauses().isWhether(path[at])
            || sentence.isSubjunctive(path[at])
            || Questions.isCommand(sentence, path[at]);
    return open ? result.open() : result;
  }
}
