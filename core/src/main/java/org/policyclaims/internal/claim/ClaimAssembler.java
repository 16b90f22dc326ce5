package org.policyclaims.internal.claim;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Cue;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.actor.Identity;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Content;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.event.EventReader;
import org.policyclaims.internal.modality.ModalityReader;
import org.policyclaims.internal.modality.PropositionModality;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.proposition.PropositionKind;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.time.Times;
import org.policyclaims.internal.zones.Locations;
import org.policyclaims.internal.zones.Turn;
import org.policyclaims.internal.zones.Writer;

/** Puts together what the rooms before it found in one text. Used by one thread. */
public final class ClaimAssembler {
  private static final Confidence CONFIDENCE = new Confidence();

  private final String id;
  private final ParsedText text;
  private final Attributions attributions;
  private final ModalityReader modality;
  private final Times times;
  private final Actors actors;
  private final EventReader.Of events;
  private final List<Location> locations;
  private final List<Participant> authors;
  private final Optional<Participant> author;
  private final Mentions mentions = new Mentions();
  private final Map<Frame, Attribution> built = new HashMap<>();
  private final Map<Span, Integer> ids = new HashMap<>();

  /** Takes what is known about one text. */
  public ClaimAssembler(
      String id,
      ParsedText text,
      Attributions attributions,
      ModalityReader modality,
      Times times,
      Actors actors,
      EventReader events) {
    this.id = id;
    this.text = text;
    this.attributions = attributions;
    this.modality = modality;
    this.times = times;
    this.actors = actors;
    this.events = events.of(text, actors);
    this.locations = Locations.of(text.zoned());
    this.authors = authors(text.zoned().authors(), actors.authors());
    this.author = actors.author().map(this::together);
  }

  /** Those who wrote, spoke or issued the text. */
  public List<Participant> authors() {
    return authors;
  }

  /** All attributions, in text order. */
  public List<Attribution> attributions() {
    return attributions.frames().stream().map(this::attribution).toList();
  }

  /** What is known of the reading of a saying. */
  public Evidence evidence(Frame frame) {
    return Evidence.of(text, frame, attribution(frame).speaker());
  }

  /** The claims that the propositions make, in text order. */
  public List<Claim> claims(List<Proposition> propositions) {
    return weighed(propositions).stream().map(Weighed::claim).toList();
  }

  /** The claims that the propositions make with what is known of their reading, in text order. */
  public List<Weighed> weighed(List<Proposition> propositions) {
    Map<Integer, List<Proposition>> bySentence =
        propositions.stream().collect(Collectors.groupingBy(Proposition::sentence));
    List<Weighed> claims = new ArrayList<>();
    for (Proposition proposition : propositions) {
      claim(proposition, bySentence).ifPresent(claims::add);
    }
    claims.sort(Comparator.comparing(weighed -> weighed.claim().action().span()));
    return claims;
  }

  private Optional<Weighed> claim(
      Proposition proposition, Map<Integer, List<Proposition>> bySentence) {
    List<Frame> around = new ArrayList<>();
    for (Frame frame : attributions.around(proposition.sentence(), proposition.predicate())) {
      if (!frame.joins() && !isOwnCue(frame, proposition)) {
        around.add(frame);
      }
    }
    Optional<Frame> own =
        attributions.in(proposition.sentence()).stream()
            .filter(frame -> !frame.joins() && isOwnCue(frame, proposition))
            .findFirst();
    List<Frame> chain = new ArrayList<>(around);
    if (own.isPresent()) {
      if (own.get().judging()
          && !isVoicing(own.get(), proposition, bySentence)
          && !isOfAClause(own.get(), proposition, bySentence)) {
        chain.add(own.get());
      } else if (isExclamation(own.get())
          || !isOfAThing(own.get()) && holdsProposition(own.get(), proposition, bySentence)) {
        return Optional.empty();
      }
    }
    Sentence sentence = text.sentence(proposition.sentence());
    List<Proposition> beside = bySentence.getOrDefault(proposition.sentence(), List.of());
    boolean dated = times.eventDate(proposition, around).isPresent();
    return mentions.isOne(sentence, proposition, dated, beside) && !isPromised(proposition, around)
            || isNobodysWord(sentence, proposition, around)
        ? Optional.empty()
        : Optional.of(assemble(proposition, around, chain));
  }

  /** "elected him leader", unlike "called him a leader": that he is one is what the verb tells. */
  private static boolean isNobodysWord(
      Sentence sentence, Proposition proposition, List<Frame> around) {
    int verb = sentence.head(proposition.predicate());
    return proposition.kind() == PropositionKind.SMALL_CLAUSE
        && around.stream().noneMatch(frame -> frame.cue().contains(verb));
  }

  /** "a commitment to reducing waste": what somebody commits to is no mere sort of commitment. */
  private static boolean isPromised(Proposition proposition, List<Frame> around) {
    return around.stream()
        .anyMatch(
            frame ->
                frame.construction() == ReportingConstruction.NOUN_COMPLEMENT
                    && frame.contentHead() == proposition.predicate()
                    && (frame.stance() == Stance.PROMISE || frame.stance() == Stance.INTEND));
  }

  /** Whether it tells of the saying itself; "found evidence that" tells of a find as well. */
  private static boolean isOwnCue(Frame frame, Proposition proposition) {
    return frame.sentence() == proposition.sentence()
        && frame.anchor() != Sentence.NONE
        && !frame.covers(proposition.sentence(), proposition.predicate())
        && (proposition.chain().contains(frame.anchor())
            || proposition.action().contains(frame.anchor())
            || frame.stance() != Stance.REPORT && frame.cue().contains(proposition.predicate()));
  }

  /**
   * "Congratulations to the winners," Lind said: what is said claims nothing, nor does saying it.
   */
  private boolean isExclamation(Frame frame) {
    return frame.quotation() == Quotation.DIRECT
        && frame.stance() == Stance.SAY
        && frame.content().stream().allMatch(this::isInMarks);
  }

  /** Whether it begins with a quotation mark, unlike what is said within a quotation. */
  private boolean isInMarks(Content content) {
    return text.sentence(content.sentence()).opensQuotation(content.from());
  }

  private boolean holdsProposition(
      Frame frame, Proposition cueClause, Map<Integer, List<Proposition>> bySentence) {
    return frame.content().stream()
        .map(Content::sentence)
        .distinct()
        .flatMap(sentence -> bySentence.getOrDefault(sentence, List.of()).stream())
        .anyMatch(
            other ->
                !other.equals(cueClause)
                    && !isOwnCue(frame, other)
                    && (!isAside(other) && !isWithinAside(frame, other)
                        || other.predicate() == frame.contentHead())
                    && !isOfNoun(frame, other)
                    && other.kind() != PropositionKind.NOMINAL
                    && frame.covers(other.sentence(), other.predicate()));
  }

  /** "complains that they left": that they left is all that is said. */
  private boolean isOfAClause(
      Frame frame, Proposition cueClause, Map<Integer, List<Proposition>> bySentence) {
    return frame.construction() == ReportingConstruction.COMPLEMENT_CLAUSE
        && holdsProposition(frame, cueClause, bySentence);
  }

  /** "reaffirmed their commitment to work": that they will work is all that is said. */
  private boolean isVoicing(
      Frame frame, Proposition cueClause, Map<Integer, List<Proposition>> bySentence) {
    Sentence sentence = text.sentence(frame.sentence());
    return frame.construction() == ReportingConstruction.NOUN_COMPLEMENT
        && frame.contentHead() != Sentence.NONE
        && sentence.isVerb(frame.contentHead())
        && bySentence.getOrDefault(frame.sentence(), List.of()).stream()
            .anyMatch(
                other -> !other.equals(cueClause) && other.predicate() == frame.contentHead());
  }

  /**
   * "adopted a plan, ending the war": what is told of a thing, or beside it, is not its content.
   */
  private boolean isOfAThing(Frame frame) {
    int head = frame.contentHead();
    return frame.construction() == ReportingConstruction.OBJECT
        && head != Sentence.NONE
        && text.sentence(frame.sentence()).isNoun(head)
        && frame.quotation() != Quotation.DIRECT;
  }

  /** "rejected the claim that they left": the claim, not the rejecting, holds that they left. */
  private boolean isOfNoun(Frame frame, Proposition held) {
    int noun = frame.contentHead();
    return noun != Sentence.NONE
        && text.sentence(frame.sentence()).isNoun(noun)
        && attributions.around(held.sentence(), held.predicate()).stream()
            .anyMatch(inner -> inner.sentence() == frame.sentence() && inner.anchor() == noun);
  }

  /** "supports every sanction that they adopted" does not say that they adopted it. */
  private static boolean isAside(Proposition proposition) {
    return switch (proposition.construction()) {
      case RELATIVE, REDUCED_RELATIVE, APPOSITION -> true;
      default -> false;
    };
  }

  /** "supports a pact that aims to end the war": what the pact aims to do is not said either. */
  private boolean isWithinAside(Frame frame, Proposition held) {
    Sentence sentence = text.sentence(held.sentence());
    int noun = frame.contentHead();
    if (held.sentence() != frame.sentence() || noun == Sentence.NONE || !sentence.isNoun(noun)) {
      return false;
    }
    int at = sentence.nearest(held.predicate(), up -> sentence.head(up) == noun);
    return at != Sentence.NONE && sentence.is(at, "acl:relcl");
  }

  private Weighed assemble(Proposition proposition, List<Frame> around, List<Frame> chain) {
    Sentence sentence = text.sentence(proposition.sentence());
    Optional<ClaimDate> date = times.eventDate(proposition, around);
    Optional<Participant> actor =
        proposition.actor().map(phrase -> behind(date, phrase)).map(this::participant);
    Optional<Participant> object =
        proposition.object().map(phrase -> before(date, phrase)).map(this::participant);
    List<Attribution> sayings = chain.stream().map(this::attribution).toList();
    Optional<Participant> source = last(sayings).flatMap(Attribution::speaker);
    boolean nobodys =
        chain.isEmpty() && attributions.isNobodys(proposition.sentence(), proposition.predicate());
    PropositionModality read = modality.read(text, proposition, around, this::isOwn);
    PropositionModality degree = nobodys ? read.open() : read;
    Action action = action(sentence, proposition);
    Span span = extent(sentence, proposition, action.span());
    Evidence evidence = Evidence.of(text, proposition, chain, actor, object, source, date);
    Claim claim =
        new Claim(
            idOf(action.span()),
            proposition.sentence(),
            span.in(text.text()),
            span,
            chain.isEmpty() && !nobodys ? speaker(sentence) : source,
            actor,
            action,
            object,
            arguments(proposition, date),
            date,
            times.relation(proposition, around, date),
            sayings,
            new Modality(
                last(chain).map(Frame::stance).orElse(stance(sentence, nobodys, degree)),
                last(chain).map(frame -> cue(frame, Frame::word)),
                degree.factuality(),
                degree.speakerFactuality(),
                degree.polarity(),
                degree.markers()),
            proposition.construction(),
            CONFIDENCE.of(evidence),
            text.zoned().blocks().isEmpty() ? Location.FIRST : locations.get(sentence.block()),
            events.event(proposition, around, degree));
    return new Weighed(claim, evidence);
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  /** Those that are no part of the date. */
  private List<Argument> arguments(Proposition proposition, Optional<ClaimDate> date) {
    return proposition.arguments().stream()
        .filter(argument -> !argument.role().equals(Optional.of(ArgumentRole.TIME)))
        .filter(argument -> !isWithin(text.span(argument.phrase()), date))
        .map(
            argument ->
                new Argument(
                    argument.preposition(),
                    argument.role(),
                    participant(before(date, argument.phrase()))))
        .toList();
  }

  /** The kind of saying where no cue names one. */
  private Stance stance(Sentence sentence, boolean nobodys, PropositionModality degree) {
    if (nobodys) {
      return Stance.SAY;
    }
    // "Why did Oslo leave?" takes for granted that it left
    return degree.factuality() == Factuality.UNKNOWN && modality.asks(sentence)
        ? Stance.ASK
        : Stance.AUTHOR;
  }

  /** Whether it is the author who says, thinks or decides it. */
  private boolean isOwn(Frame frame) {
    return frame.source().filter(actors::isOwn).isPresent();
  }

  /** The phrase without the words at its beginning that are the end of the date. */
  private Phrase behind(Optional<ClaimDate> date, Phrase phrase) {
    int from = phrase.from();
    Sentence sentence = text.sentence(phrase.sentence());
    if (isWithin(sentence.span(phrase.head()), date)) {
      return phrase;
    }
    while (from < phrase.head() && isWithin(sentence.span(from), date)) {
      from++;
    }
    return new Phrase(phrase.sentence(), from, phrase.to(), phrase.head());
  }

  /**
   * The phrase without the date at its end, which is the claim's and not the phrase's: "sent the
   * letter [on Monday]", unlike "praised the treaty of 1998".
   */
  private Phrase before(Optional<ClaimDate> date, Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    int to = phrase.to();
    while (to > phrase.head() && isWithin(sentence.span(to), date)) {
      to--;
    }
    if (to == phrase.to() || to == phrase.head() && isWithin(sentence.span(to), date)) {
      return phrase;
    }
    boolean preposition = to > phrase.head() && sentence.is(to, "case");
    if (preposition && isOfNoun(sentence.lower(to))) {
      return phrase;
    }
    int last = preposition ? to - 1 : to;
    while (last > phrase.head() && sentence.isPunctuation(last)) {
      last--;
    }
    return new Phrase(phrase.sentence(), phrase.from(), last, phrase.head());
  }

  private static boolean isOfNoun(String preposition) {
    return preposition.equals("of") || preposition.equals("for");
  }

  private static boolean isWithin(Span span, Optional<ClaimDate> date) {
    return date.filter(when -> when.span().contains(span)).isPresent();
  }

  private Action action(Sentence sentence, Proposition proposition) {
    ImmutableIntArray tokens = proposition.action();
    Span span = sentence.span(tokens.get(0), tokens.get(tokens.length() - 1));
    return new Action(span.in(text.text()), span, proposition.lemma(), proposition.voice());
  }

  private Span extent(Sentence sentence, Proposition proposition, Span action) {
    int last = proposition.action().get(proposition.action().length() - 1);
    Span extent = action;
    List<Phrase> phrases = new ArrayList<>();
    proposition.actor().ifPresent(phrases::add);
    proposition.object().ifPresent(phrases::add);
    proposition.arguments().forEach(argument -> phrases.add(argument.phrase()));
    for (Phrase phrase : phrases) {
      // an item's actor may stand in the line above the list
      if (phrase.sentence() == sentence.index()
          && sentence.partOf(phrase.to()) == sentence.partOf(last)) {
        extent = extent.cover(text.span(phrase));
      }
    }
    return extent;
  }

  private String idOf(Span action) {
    int before = ids.merge(action, 1, Integer::sum);
    String place = id + ":" + action.start() + "-" + action.end();
    return before == 1 ? place : place + "." + before;
  }

  private Attribution attribution(Frame frame) {
    return built.computeIfAbsent(frame, this::build);
  }

  private Attribution build(Frame frame) {
    return new Attribution(
        frame.source().map(this::source),
        Optional.of(cue(frame, Frame::cue)),
        frame.stance(),
        frame.quotation(),
        frame.negated(),
        times.saidOn(frame),
        frame.content().stream().map(this::span).toList(),
        frame.construction());
  }

  private Span span(Content content) {
    return text.sentence(content.sentence()).span(content.from(), content.to());
  }

  private Cue cue(Frame frame, Function<Frame, ImmutableIntArray> words) {
    Sentence sentence = text.sentence(frame.sentence());
    List<Span> parts = new ArrayList<>();
    int from = words.apply(frame).get(0);
    int to = from;
    for (int token : words.apply(frame).asList()) {
      if (token > to + 1 || sentence.partOf(token) > to) {
        parts.add(sentence.span(from, to));
        from = token;
      }
      to = token;
    }
    parts.add(sentence.span(from, to));
    Span span = parts.get(0).cover(parts.get(parts.size() - 1));
    return new Cue(span.in(text.text()), span, parts, frame.cueLemma());
  }

  private Participant source(Phrase phrase) {
    Identity identity = actors.speaking(phrase);
    return participant(phrase, identity, members(identity));
  }

  private Participant participant(Phrase phrase) {
    Identity identity = actors.of(phrase);
    return participant(phrase, identity, members(identity));
  }

  private Participant participant(Phrase phrase, Identity identity, List<Participant> members) {
    return new Participant(
        text.span(phrase).in(text.text()),
        text.span(phrase),
        text.sentence(phrase.sentence()).word(phrase.head()),
        identity.canonical().or(identity::antecedent),
        identity.type(),
        identity.code(),
        identity.affiliation(),
        members);
  }

  /** Those whom a list stands for; of a list within the list no more than its words. */
  private List<Participant> members(Identity identity) {
    if (authors.size() > 1 && actors.author().equals(Optional.of(identity))) {
      return authors;
    }
    return identity.members().stream()
        .map(member -> participant(member, actors.of(member), List.of()))
        .toList();
  }

  /** Who speaks where nobody is cited: whoever's turn it is, or the author. */
  private Optional<Participant> speaker(Sentence sentence) {
    return text.turn(sentence).map(turn -> inTurn(turn, sentence)).or(() -> author);
  }

  private Participant inTurn(Turn turn, Sentence sentence) {
    Identity identity = actors.speaker(sentence).orElse(Identity.UNKNOWN);
    return named(turn.label().in(text.text()), turn.label(), identity, members(identity));
  }

  private List<Participant> authors(List<Writer> writers, List<Identity> identities) {
    List<Participant> found = new ArrayList<>();
    for (int i = 0; i < writers.size(); i++) {
      found.add(author(writers.get(i).span(), identities.get(i), List.of()));
    }
    return found;
  }

  /** All authors as one, at the words that name them. */
  private Participant together(Identity identity) {
    List<Optional<Span>> spans = text.zoned().authors().stream().map(Writer::span).toList();
    boolean named = spans.stream().allMatch(Optional::isPresent);
    return author(
        named ? spans.stream().flatMap(Optional::stream).reduce(Span::cover) : Optional.empty(),
        identity,
        authors.size() > 1 ? authors : List.of());
  }

  /** An author whom the text does not name stands at its beginning, without a character. */
  private Participant author(Optional<Span> named, Identity identity, List<Participant> members) {
    String name = named.map(span -> span.in(text.text())).or(identity::canonical).orElseThrow();
    return named(name, named.orElse(new Span(0, 0)), identity, members);
  }

  /** One of whom a name is told and no phrase: its last word is the head. */
  private Participant named(String name, Span span, Identity identity, List<Participant> members) {
    return new Participant(
        span.in(text.text()),
        span,
        name.substring(name.lastIndexOf(' ') + 1),
        identity.canonical(),
        identity.type(),
        identity.code(),
        identity.affiliation(),
        members);
  }
}
