package org.policyclaims.internal.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.policyclaims.ClaimDate;
import org.policyclaims.DateType;
import org.policyclaims.TemporalRelation;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** The time expressions of one text and what each of them dates. Immutable and thread-safe. */
public final class Times {
  private final ParsedText text;
  private final Optional<LocalDate> documentDate;
  private final List<AttachedTimex> dated;
  private final BiFunction<Sentence, LocalDate, List<AttachedTimex>> countedFrom;

  /** Where the expressions of each sentence begin in the list; one more entry than sentences. */
  private final int[] starts;

  /**
   * Keeps what was read.
   *
   * @param countedFrom reads the expressions of a sentence again, counted from another day
   */
  Times(
      ParsedText text,
      Optional<LocalDate> documentDate,
      List<AttachedTimex> dated,
      BiFunction<Sentence, LocalDate, List<AttachedTimex>> countedFrom) {
    this.countedFrom = countedFrom;
    this.text = text;
    this.documentDate = documentDate;
    this.dated = List.copyOf(dated);
    this.starts = new int[text.sentences().size() + 1];
    for (AttachedTimex each : dated) {
      starts[each.sentence() + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
  }

  /** All expressions, in text order. */
  public List<TimeExpression> expressions() {
    return dated.stream().map(AttachedTimex::expression).toList();
  }

  /** When what the proposition claims happens. */
  public Optional<ClaimDate> eventDate(Proposition proposition, List<Frame> around) {
    List<AttachedTimex> here = in(proposition.sentence());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = text.sentence(proposition.sentence());
    int top = top(proposition);
    Optional<AttachedTimex> own =
        best(
            here,
            each -> isWithin(each, around) && isOn(each, sentence, proposition, around),
            proposition.predicate());
    if (own.isPresent()) {
      return own.map(each -> counted(each, around));
    }
    Optional<AttachedTimex> antecedent = antecedent(here, sentence, top);
    if (antecedent.isPresent()) {
      return antecedent.map(each -> counted(each, around));
    }
    int first = top;
    while (sentence.is(first, "conj") && !sentence.has(first, "nsubj", "nsubj:pass")) {
      first = sentence.head(first);
    }
    if (first == top) {
      return Optional.empty();
    }
    int shared = first;
    return best(
            here,
            each ->
                isWithin(each, around)
                    && each.site().token() == shared
                    && isFronted(sentence, each, shared),
            proposition.predicate())
        .map(each -> counted(each, around));
  }

  /** "in 2014, [when Russia took the port]": the time that the clause tells of. */
  private static Optional<AttachedTimex> antecedent(
      List<AttachedTimex> here, Sentence sentence, int clause) {
    int when = sentence.left(clause);
    if (when < 1 || !sentence.is(clause, "advcl", "acl:relcl")) {
      return Optional.empty();
    }
    int first = sentence.word(when).equals(",") ? when + 1 : when;
    int last = sentence.word(first - 1).equals(",") ? first - 2 : first - 1;
    return !sentence.lower(first).equals("when")
        ? Optional.empty()
        : here.stream()
            .filter(each -> each.expression().phrase().to() == last)
            .filter(each -> each.expression().date().from().isPresent())
            .findFirst();
  }

  /**
   * What an expression in what somebody says means, counted from the day of the saying: "said on
   * Friday that it would leave tomorrow". It has no value where the days that the saying may have
   * been on give it several.
   */
  private ClaimDate counted(AttachedTimex each, List<Frame> around) {
    ClaimDate date = each.expression().date();
    Optional<ClaimDate> said =
        around.isEmpty() ? Optional.empty() : saidOn(around.get(around.size() - 1));
    Optional<LocalDate> from = said.flatMap(ClaimDate::from);
    Optional<LocalDate> to = said.flatMap(ClaimDate::to);
    if (from.isEmpty() || to.isEmpty() || said.get().span().equals(date.span())) {
      return date;
    }
    ClaimDate first = countedFrom(each, from.get());
    return first.equals(countedFrom(each, to.get()))
        ? first
        : new ClaimDate(
            date.text(), date.span(), "", date.type(), Optional.empty(), Optional.empty());
  }

  private ClaimDate countedFrom(AttachedTimex each, LocalDate day) {
    return countedFrom.apply(text.sentence(each.sentence()), day).stream()
        .map(again -> again.expression())
        .filter(again -> again.phrase().equals(each.expression().phrase()))
        .findFirst()
        .orElse(each.expression())
        .date();
  }

  /**
   * Where what the proposition claims lies to the document's date: by its own date where that has a
   * place on the calendar, else by its tense.
   *
   * @param eventDate what {@link #eventDate} gave for it
   */
  public Optional<TemporalRelation> relation(
      Proposition proposition, List<Frame> around, Optional<ClaimDate> eventDate) {
    return eventDate
        .flatMap(date -> DocumentRelation.ofDate(date, documentDate))
        .or(() -> tenseRelation(proposition, around));
  }

  private Optional<TemporalRelation> tenseRelation(Proposition proposition, List<Frame> around) {
    Optional<TemporalRelation> relation =
        DocumentRelation.ofTense(text.sentence(proposition.sentence()), proposition);
    for (Frame frame : around) {
      Optional<ClaimDate> saidOn = saidOn(frame);
      if (saidOn.isPresent()) {
        relation =
            relation.flatMap(found -> DocumentRelation.within(saidOn.get(), documentDate, found));
      }
    }
    return relation;
  }

  private static int top(Proposition proposition) {
    return proposition.chain().isEmpty() ? proposition.predicate() : proposition.chain().get(0);
  }

  /**
   * Whether the expression is part of what all of them say, as far as they speak in its sentence.
   */
  private static boolean isWithin(AttachedTimex each, List<Frame> around) {
    for (Frame frame : around) {
      if (!frame.covers(each.sentence(), each.head())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOn(
      AttachedTimex each, Sentence sentence, Proposition proposition, List<Frame> around) {
    int site = each.site().token();
    if (each.site().nominal()) {
      return site == proposition.predicate();
    }
    int from = each.expression().phrase().from();
    // "extended the deadline to May 1": what happens does so on another day
    boolean goal = TimexAnchoring.preposition(sentence, from).equals("to");
    if (goal || isMeasure(each, sentence)) {
      return false;
    }
    if (site == proposition.predicate() || proposition.chain().contains(site)) {
      return true;
    }
    if (proposition.action().contains(site) && sentence.isVerb(site)) {
      return true;
    }
    // the parser hung it on the cue, though it stands among what is said
    if (around.isEmpty()) {
      return false;
    }
    Frame innermost = around.get(around.size() - 1);
    return innermost.sentence() == sentence.index()
        && (site == innermost.anchor() || innermost.cue().contains(site))
        && (innermost.contentHead() == proposition.predicate()
            || proposition.chain().contains(innermost.contentHead()));
  }

  /** "released five years of returns" tells how much, not when. */
  private static boolean isMeasure(AttachedTimex each, Sentence sentence) {
    int of = sentence.child(each.head(), "nmod");
    return each.expression().date().type() == DateType.DURATION
        && of > each.expression().phrase().to()
        && sentence.is(each.head(), "obj", "nsubj", "nsubj:pass");
  }

  /** Whether it stands before the verb and its subject, so that coordinated verbs share it. */
  private static boolean isFronted(Sentence sentence, AttachedTimex each, int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass", "expl");
    int limit = subject == Sentence.NONE ? verb : Math.min(subject, verb);
    return each.expression().phrase().to() < limit;
  }

  /** When the saying took place. */
  public Optional<ClaimDate> saidOn(Frame frame) {
    Sentence sentence = text.sentence(frame.sentence());
    List<AttachedTimex> here = in(frame.sentence());
    int deed = deed(sentence, frame.anchor());
    return best(here, each -> isOnCue(each, sentence, frame), frame.anchor())
        .or(() -> best(here, each -> isOnDeed(each, frame, deed), frame.anchor()))
        .map(each -> each.expression().date());
  }

  /** "closed the port in May, [saying] that …": the verb that a participle of saying goes with. */
  private static int deed(Sentence sentence, int cue) {
    if (cue < 1
        || !sentence.tag(cue).equals("VBG")
        || !sentence.is(cue, "advcl", "acl")
        || !sentence.word(cue - 1).equals(",")) {
      return Sentence.NONE;
    }
    int verb = sentence.nearest(sentence.head(cue), sentence::isVerb);
    return verb < cue ? verb : Sentence.NONE;
  }

  private static boolean isOnDeed(AttachedTimex each, Frame frame, int deed) {
    return deed != Sentence.NONE
        && each.site().token() == deed
        && !each.site().nominal()
        && each.head() < frame.anchor()
        && !isOpen(each.expression().date())
        && !frame.covers(each.sentence(), each.head());
  }

  private static boolean isOnCue(AttachedTimex each, Sentence sentence, Frame frame) {
    if (frame.covers(each.sentence(), each.head())) {
      return false;
    }
    int site = each.site().token();
    int through = each.site().through();
    if (site == frame.anchor() || frame.cue().contains(site)) {
      return !each.site().nominal() || sentence.isNoun(site);
    }
    if (through != Sentence.NONE && (through == frame.anchor() || frame.cue().contains(through))) {
      return true;
    }
    // the parser hung it on what is said, though it stands outside
    return !each.site().nominal()
        && frame.anchor() != Sentence.NONE
        && site == frame.contentHead()
        && frame.covers(each.sentence(), site);
  }

  /** "since 1990": no time at which anything is said. */
  private static boolean isOpen(ClaimDate date) {
    return date.from().isPresent() != date.to().isPresent() || date.type() == DateType.DURATION;
  }

  private Optional<AttachedTimex> best(
      List<AttachedTimex> from, Predicate<AttachedTimex> fits, int near) {
    return from.stream()
        .filter(fits)
        .min(
            Comparator.comparing((AttachedTimex each) -> each.site().through() != Sentence.NONE)
                .thenComparingInt(Times::vagueness)
                .thenComparingInt(each -> Math.abs(each.head() - near)));
  }

  private static int vagueness(AttachedTimex each) {
    ClaimDate date = each.expression().date();
    if (date.from().isPresent() || date.to().isPresent()) {
      return 0;
    }
    if (date.value().isEmpty()) {
      return 3;
    }
    return date.type() == DateType.DURATION ? 1 : 2;
  }

  private List<AttachedTimex> in(int sentence) {
    return dated.subList(starts[sentence], starts[sentence + 1]);
  }
}
