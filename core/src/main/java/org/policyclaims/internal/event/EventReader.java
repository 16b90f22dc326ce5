package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policyclaims.Construction;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.EventStatus;
import org.policyclaims.EventType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Marker;
import org.policyclaims.Polarity;
import org.policyclaims.QuadClass;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Sector;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.modality.PropositionModality;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.proposition.PropositionArgument;
import org.policyclaims.internal.proposition.PropositionKind;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Reads from a proposition, from who says it and from how certain it is, which political event it
 * tells of. An act ("cut gas to Poland") comes from its verb and objects; what stands over it
 * ("threatened to", "refused to", "demanded that") makes another type of it, with the status that
 * tells that it was not done. Immutable and thread-safe.
 */
public final class EventReader {
  /** What is done to people where they are, rather than where one meets them. */
  private static final ImmutableSet<EventType> HERE =
      Sets.immutableEnumSet(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.AID,
          EventType.RETREAT,
          EventType.SANCTION);

  private final Acts acts = Acts.load();
  private final AttitudeWords words;
  private final ActFinder finder;
  private final Polities polities = Polities.load();
  private final Contexts contexts = Contexts.load();

  /**
   * Makes a reader.
   *
   * @param knowledge the user's words
   * @throws IllegalArgumentException if a row of the user's is wrong; the message names file, line
   *     and what would be right
   */
  public EventReader(Knowledge knowledge) {
    OwnEvents own = OwnEvents.of(knowledge, acts);
    words = AttitudeWords.load(acts, own);
    finder = new ActFinder(acts, Nouns.load(acts, own), Verbs.load(acts, own), words);
  }

  /** Prepares to read the propositions of one text. The result is used by one thread. */
  public Of of(ParsedText text, Actors actors) {
    return new Of(text, actors);
  }

  /** Reads the events of one text. */
  public final class Of {
    private final ParsedText text;
    private final PartyReader parties;
    private final HomeCountry home;
    private final Set<Told> told = new HashSet<>();

    private Of(ParsedText text, Actors actors) {
      this.text = text;
      this.parties = new PartyReader(polities, text, actors, finder::isDeed);
      this.home = new HomeCountry(text, parties);
    }

    /**
     * The event that a proposition tells of.
     *
     * @param proposition what is done
     * @param around the sayings that it is part of, outermost first, without a judging verb that is
     *     the action itself
     * @param degree how certain it is
     */
    public Optional<Event> event(
        Proposition proposition, List<Frame> around, PropositionModality degree) {
      if (proposition.kind() != PropositionKind.VERBAL
          && proposition.kind() != PropositionKind.COPULAR) {
        return Optional.empty();
      }
      Clause clause = new Clause(text.sentence(proposition.sentence()), proposition);
      Found found = finder.find(clause, parties);
      List<EventParty> actors = located(actors(proposition, around), clause);
      if (actors.isEmpty()) {
        actors = byPlace(clause, found);
      }
      found = ofState(found, actors);
      Draft draft =
          new Draft(
              found.act(),
              found.base(),
              false,
              false,
              actors,
              new Recipients(parties, clause, actors)
                  .of(found, found.act().map(Act::type).orElse(EventType.THREATEN)));
      draft = within(clause, draft, degree);
      draft = future(draft, clause, around, degree);
      draft = sayings(draft, clause, around, degree);
      return finished(draft, clause, degree, around)
          .filter(event -> told.add(Told.of(proposition.sentence(), event)));
    }

    /** A state's strikes are no workers'. */
    private Found ofState(Found found, List<EventParty> actors) {
      boolean armed =
          found.noun().isPresent()
              && !actors.isEmpty()
              && actors.stream()
                  .allMatch(
                      party -> party.sector().isEmpty() || Sectors.is(party, Trait.OFF_STREET));
      return armed
          ? new Found(
              found.act().map(acts::ofState),
              found.base().map(acts::ofState),
              found.recipients(),
              found.noun(),
              found.judged())
          : found;
    }

    private List<EventParty> actors(Proposition proposition, List<Frame> around) {
      if (proposition.actor().isEmpty()) {
        return List.of();
      }
      Phrase actor = proposition.actor().get();
      List<EventParty> found = parties.acting(actor);
      boolean pronoun = text.sentence(actor.sentence()).tag(actor.head()).startsWith("PRP");
      boolean coded = found.stream().anyMatch(party -> party.code().isPresent());
      for (int i = around.size() - 1; i >= 0 && !coded; i--) {
        List<EventParty> speaker = around.get(i).source().map(parties::of).orElse(List.of());
        coded = speaker.stream().anyMatch(party -> party.code().isPresent());
        if (coded && pronoun) {
          // "Syria says it is willing": nobody else that could be told
          return speaker;
        }
        if (coded && parties.isPossessed(actor)) {
          Optional<String> code = speaker.get(0).code();
          return found.stream().map(party -> PartyReader.withCode(party, code)).toList();
        }
      }
      return found;
    }

    /** "refused to meet", "agreed to stop sending". */
    private Draft within(Clause clause, Draft draft, PropositionModality degree) {
      Draft changed = draft;
      for (int governor : clause.governors()) {
        Sentence sentence = clause.sentence();
        // "is prepared to" is not "prepares to"
        boolean participle = sentence.has(governor, "cop", "aux:pass");
        String lemma = participle ? sentence.lower(governor) : Words.lemma(sentence, governor);
        Optional<AttitudeWords.Word> word =
            words
                .overClause(lemma)
                .or(() -> words.overClause(lemma + " " + next(sentence, governor)));
        // "is interested in protecting": nobody knows what becomes of it; "has no plans to":
        // nothing
        boolean none = sentence.clauses().isOfNone(governor);
        changed =
            taken(
                changed,
                word.map(AttitudeWords.Word::attitude)
                    .filter(attitude -> !none)
                    .orElse(Attitude.NEGLECT),
                degree.polarity() == Polarity.NEGATIVE,
                Attitude.NEGLECT);
      }
      return changed;
    }

    /**
     * The act under an attitude: not to help is to refuse, and not to harm is what {@code harmless}
     * says.
     */
    private Draft taken(Draft draft, Attitude attitude, boolean negative, Attitude harmless) {
      boolean ownDeed =
          switch (attitude) {
            case COMMIT, AGREE, PREPARE -> draft.act().isPresent();
            default -> false;
          };
      if (attitude == Attitude.REFUSE && draft.act().filter(EventReader::isHarm).isPresent()) {
        // "declined to threaten them": what is not done to them is no conflict
        return draft.under(acts, Attitude.NEGLECT);
      }
      if (!negative || !ownDeed) {
        return draft.under(acts, attitude);
      }
      if (!isHarm(draft.act().get())) {
        return draft.under(acts, Attitude.REFUSE);
      }
      Draft stopped = draft.under(acts, harmless);
      return stopped.act().isPresent() ? stopped.under(acts, attitude) : stopped;
    }

    private String next(Sentence sentence, int token) {
      return token + 1 < sentence.size() ? sentence.lower(token + 1) : "";
    }

    private Draft future(
        Draft draft, Clause clause, List<Frame> around, PropositionModality degree) {
      boolean told = degree.markers().stream().anyMatch(marker -> isFuture(marker, clause, around));
      if (!told || draft.act().isEmpty()) {
        return draft;
      }
      boolean foretold = draft.act().get().type() == EventType.THREATEN && !draft.meant();
      if (foretold || isUnreal(clause)) {
        // "will threaten us one day", "would have killed us"
        return draft.under(acts, Attitude.NEGLECT);
      }
      if (around.isEmpty() && draft.act().get().type() == EventType.CONCEDE) {
        // "will hold elections": nobody said that they would
        return draft.under(acts, Attitude.NEGLECT);
      }
      return taken(
          draft, Attitude.COMMIT, degree.polarity() == Polarity.NEGATIVE, Attitude.NEGLECT);
    }

    private static boolean isUnreal(Clause clause) {
      Sentence sentence = clause.sentence();
      return sentence.hasChild(
          clause.proposition().predicate(), auxiliary -> sentence.isWord(auxiliary, "have"), "aux");
    }

    private boolean isFuture(Marker marker, Clause clause, List<Frame> around) {
      String word = marker.text().toLowerCase(Locale.ROOT);
      boolean past = clause.sentence().tag(clause.proposition().predicate()).equals("VBD");
      return isOf(WordClass.FUTURE_AUXILIARY, word)
          && !past
          && isOfClause(marker, clause)
          && !(word.equals("would") && around.isEmpty());
    }

    private boolean isOfClause(Marker marker, Clause clause) {
      int first = clause.proposition().action().get(0);
      return switch (clause.proposition().construction()) {
        case SHARED_SUBJECT, CONJUNCT -> true;
        default -> marker.span().start() >= clause.sentence().span(first).start();
      };
    }

    private Draft sayings(
        Draft draft, Clause clause, List<Frame> around, PropositionModality degree) {
      Draft changed = draft;
      for (int i = around.size() - 1; i >= 0; i--) {
        Frame frame = around.get(i);
        boolean first = i == around.size() - 1;
        Optional<Act> deed = first ? finder.deed(frame.cueLemma()) : Optional.empty();
        if (deed.isPresent() && clause.proposition().chain().contains(frame.contentHead())) {
          changed =
              Draft.ofSaying(
                  deed.get(),
                  frame.source().filter(this::isInOffice).map(parties::acting).orElse(List.of()),
                  changed.sources());
          continue;
        }
        Optional<Attitude> attitude =
            attitude(frame, clause)
                .or(() -> first ? obligation(clause, degree, frame) : Optional.empty());
        if (attitude.isEmpty()) {
          changed = announced(changed, clause, frame);
          continue;
        }
        if (frame.negated() || isNone(frame) || isOpen(frame)) {
          changed = changed.under(acts, Attitude.NEGLECT);
          continue;
        }
        List<EventParty> speakers =
            frame.source().filter(this::isInOffice).map(parties::acting).orElse(List.of());
        boolean head = clause.proposition().chain().contains(frame.contentHead());
        if (!head && (changed.act().isEmpty() || !isContent(clause.proposition()))) {
          continue;
        }
        if (attitude.get().isToAnother()) {
          changed = withoutPatient(changed, clause, attitude.get());
        }
        Draft asked =
            changed
                .addressed(attitude.get(), head ? asked(clause, speakers) : List.of())
                .asRequest(attitude.get());
        changed =
            taken(
                    asked,
                    attitude.get(),
                    first && head && degree.polarity() == Polarity.NEGATIVE,
                    Attitude.STOP)
                .by(speakers, frame.source().isPresent(), attitude.get());
      }
      return changed;
    }

    /** "the junta announced that they had been pardoned": by the junta. */
    private Draft announced(Draft draft, Clause clause, Frame frame) {
      boolean open =
          draft.sources().isEmpty()
              && clause.proposition().voice() == Voice.PASSIVE
              && clause.proposition().actor().isEmpty()
              && words.isOfDoer(frame.cueLemma());
      return open
          ? frame
              .source()
              .map(parties::acting)
              .filter(speakers -> Sectors.isOneOf(speakers, Trait.RULING))
              .map(speakers -> draft.between(speakers, draft.recipients()))
              .orElse(draft)
          : draft;
    }

    /**
     * "should be freed": who is to be freed is not asked to do it; nor is whom somebody not known
     * is to do it to.
     */
    private Draft withoutPatient(Draft draft, Clause clause, Attitude attitude) {
      if (!draft.sources().isEmpty()) {
        return draft;
      }
      if (clause.proposition().voice() == Voice.ACTIVE) {
        return clause.proposition().actor().isEmpty() ? draft : draft.between(List.of(), List.of());
      }
      if (attitude != Attitude.DEMAND) {
        return draft;
      }
      Optional<Span> patient = clause.object().map(text::span);
      return draft.between(
          draft.sources(),
          draft.recipients().stream()
              .filter(party -> patient.filter(span -> span.contains(party.span())).isEmpty())
              .toList());
    }

    private boolean isRelative(Phrase phrase) {
      return text.sentence(phrase.sentence()).tag(phrase.head()).startsWith("W");
    }

    /** "has no plans to meet them". */
    private boolean isNone(Frame frame) {
      return frame.anchor() != Sentence.NONE
          && text.sentence(frame.sentence()).clauses().isOfNone(frame.anchor());
    }

    /** "would pledge", "if Minsk pledged": nobody has. */
    private boolean isOpen(Frame frame) {
      Sentence sentence = text.sentence(frame.sentence());
      boolean modal =
          frame.cue().stream()
              .anyMatch(token -> isOf(WordClass.OPEN_AUXILIARY, sentence.lower(token)));
      int at = frame.anchor();
      while (at != Sentence.NONE) {
        int mark = sentence.child(at, "mark");
        if (mark != Sentence.NONE && isOf(WordClass.CONDITION_MARK, sentence.lower(mark))) {
          return true;
        }
        at = sentence.head(at);
      }
      return modal;
    }

    /** "demanded a meeting of the Council to discuss it": whom the clause's actor names. */
    private List<EventParty> asked(Clause clause, List<EventParty> speakers) {
      return clause
          .proposition()
          .actor()
          .map(actor -> parties.within(actor, speakers))
          .orElse(List.of());
    }

    /** What people say who are known for nothing else is no political event. */
    private boolean isInOffice(Phrase source) {
      return !parties.isPerson(source)
          || parties.acting(source).stream().allMatch(party -> party.sector().isPresent());
    }

    private Optional<Attitude> attitude(Frame frame, Clause clause) {
      boolean another =
          frame.construction() == ReportingConstruction.NONFINITE_COMPLEMENT
              && clause.proposition().actor().isPresent()
              && frame.source().filter(source -> !isRelative(source)).isPresent()
              && !clause.proposition().actor().equals(frame.source());
      Optional<AttitudeWords.Word> asking =
          another ? words.overAnother(frame.cueLemma()) : Optional.empty();
      if (asking.isPresent()) {
        return asking.map(AttitudeWords.Word::attitude);
      }
      Optional<AttitudeWords.Word> word = words.overClause(frame.cueLemma());
      boolean opinion =
          frame.stance() == Stance.BELIEVE
              && frame.construction() == ReportingConstruction.COMPLEMENT_CLAUSE
              && clause.proposition().actor().filter(parties::isPerson).isPresent();
      if (opinion) {
        return Optional.empty();
      }
      return word.isPresent()
          ? word.map(AttitudeWords.Word::attitude).filter(found -> found != Attitude.NONE)
          : Attitude.of(frame.stance());
    }

    private Optional<Attitude> obligation(Clause clause, PropositionModality degree, Frame frame) {
      List<EventParty> speakers = frame.source().map(parties::of).orElse(List.of());
      List<EventParty> obliged = clause.proposition().actor().map(parties::of).orElse(List.of());
      boolean official =
          speakers.stream().anyMatch(party -> !party.sector().equals(Optional.of(Sector.CVL)));
      boolean others =
          clause.proposition().voice() == Voice.PASSIVE
              || !obliged.isEmpty()
                  && obliged.stream().noneMatch(party -> isOfState(party, speakers));
      return official && others && isObliged(degree, clause)
          ? Optional.of(Attitude.DEMAND)
          : Optional.empty();
    }

    /** "the government should help families", as one of its senators says, is asked of nobody. */
    private static boolean isOfState(EventParty party, List<EventParty> others) {
      return party.code().isPresent()
          ? others.stream().anyMatch(other -> other.code().equals(party.code()))
          : Sectors.is(party, Trait.RULING);
    }

    private boolean isObliged(PropositionModality degree, Clause clause) {
      Span predicate = clause.sentence().span(clause.proposition().predicate());
      return degree.markers().stream()
          .anyMatch(
              marker ->
                  marker.force() == Force.DEONTIC
                      && marker.span().end() <= predicate.start()
                      && isOfClause(marker, clause));
    }

    private static boolean isContent(Proposition proposition) {
      return switch (proposition.construction()) {
        case MAIN, CONTENT, CONTROLLED, CONJUNCT, SHARED_SUBJECT, OTHER -> true;
        default -> false;
      };
    }

    private Optional<Event> finished(
        Draft draft, Clause clause, PropositionModality degree, List<Frame> around) {
      if (draft.act().isEmpty()) {
        return Optional.empty();
      }
      Act act = draft.act().get();
      Draft told = alone(draft, clause);
      boolean one = clause.object().map(parties::named).filter(named -> named.size() > 1).isEmpty();
      List<EventParty> sources = one ? opposed(told.sources(), told.recipients()) : told.sources();
      List<EventParty> recipients =
          domestic(
              act.type(),
              ofAnother(
                  HERE.contains(act.type())
                      ? located(told.recipients(), clause)
                      : told.recipients(),
                  sources),
              sources);
      Draft parted = home.at(told.between(sources, recipients), clause);
      sources = parted.sources();
      recipients = parted.recipients();
      boolean known =
          sources.stream().anyMatch(party -> party.code().isPresent())
              || !isWordsOfAnybody(act, sources)
                  && Sectors.are(sources, Trait.STATELESS)
                  && recipients.stream().anyMatch(party -> party.code().isPresent());
      if (!known
          || isHabit(clause)
          || draft.actorMissing(clause) && !happens(clause)
          || isCondition(clause.proposition())
          || parted.meant() && isAsked(clause)
          || (!parted.meant() || act.type() == EventType.REJECT) && isObliged(degree, clause)
          || isIdle(parted, clause)
          || recipients.isEmpty()
              && Plausibility.isOfWords(act.type())
              && clause.proposition().construction() == Construction.PARTICIPIAL
          || !Plausibility.of(
              parted,
              clause,
              isPerson(told, clause, around),
              isTitled(clause, around),
              clause.object().filter(parties::isPerson).isPresent(),
              happens(clause))) {
        return Optional.empty();
      }
      EventStatus status =
          draft.bySaying() && !draft.meant()
              ? around.size() == 1 ? EventStatus.DONE : EventStatus.REPORTED
              : status(draft.meant(), act, degree, around);
      boolean idle =
          status == EventStatus.HYPOTHETICAL
                  && (sources.isEmpty()
                      || act.type() == EventType.CONSULT
                      || Plausibility.isOfWords(act.type()))
              || status == EventStatus.DENIED && sources.isEmpty();
      if (status == EventStatus.HYPOTHETICAL
          && isAble(degree)
          && Sectors.isOneOf(sources, Trait.RULING)) {
        // "police can ban rallies": what the law allows
        return Optional.empty();
      }
      boolean left = status == EventStatus.DENIED || status == EventStatus.HYPOTHETICAL;
      // what is not done is an event between those who might do it and have it done to them
      boolean single = recipients.isEmpty() && !Plausibility.isOfSeveral(sources);
      if (idle || left && (act.type() == EventType.CONCEDE || single)) {
        return Optional.empty();
      }
      List<Phrase> about = new ArrayList<>();
      clause.object().ifPresent(about::add);
      clause.proposition().arguments().stream()
          .map(PropositionArgument::phrase)
          .forEach(about::add);
      return Optional.of(
          new Event(
              act.type(),
              act.mode(),
              contexts.of(act, text, about),
              act.root(),
              status,
              sources,
              recipients));
    }

    /** What people say who are known for nothing else, of no state that could be told. */
    private static boolean isWordsOfAnybody(Act act, List<EventParty> sources) {
      return Plausibility.isOfWords(act.type())
          && sources.stream().allMatch(EventReader::isAnybody);
    }

    /** "has always supported talks": no event of any day. */
    private static boolean isHabit(Clause clause) {
      Sentence sentence = clause.sentence();
      return clause.proposition().chain().asList().stream()
          .anyMatch(
              predicate ->
                  sentence.hasChild(
                      predicate,
                      adverb -> isOf(WordClass.HABIT_ADVERB, sentence.lower(adverb)),
                      "advmod"));
    }

    private boolean happens(Clause clause) {
      return clause
          .proposition()
          .actor()
          .filter(actor -> finder.isHappening(clause, actor))
          .isPresent();
    }

    /** Whether who does it is one human being, named by the clause or by who speaks. */
    private boolean isPerson(Draft draft, Clause clause, List<Frame> around) {
      return Stream.concat(
              clause.proposition().actor().stream(),
              around.stream().flatMap(frame -> frame.source().stream()))
          .filter(parties::isPerson)
          .flatMap(phrase -> parties.acting(phrase).stream())
          .anyMatch(
              person ->
                  draft.sources().stream().anyMatch(source -> source.span().equals(person.span())));
    }

    /**
     * Whether the text tells of an office that who does it holds, where that is one human being.
     */
    private boolean isTitled(Clause clause, List<Frame> around) {
      return Stream.concat(
              clause.proposition().actor().stream(),
              around.stream().flatMap(frame -> frame.source().stream()))
          .filter(parties::isPerson)
          .allMatch(parties::isTitled);
    }

    /** "it was a bomb" tells of what something is; "was jailed", of somebody without an office. */
    private boolean isIdle(Draft draft, Clause clause) {
      if (clause.proposition().kind() == PropositionKind.COPULAR && !draft.meant()) {
        return !Plausibility.isOfWords(draft.act().orElseThrow().type()) && !happens(clause);
      }
      if (clause.proposition().kind() == PropositionKind.COPULAR && draft.base().isEmpty()) {
        return draft.act().orElseThrow().type() == EventType.REQUEST;
      }
      return draft.sources().isEmpty()
          && draft.act().orElseThrow().type() != EventType.ASSAULT
          && clause.object().filter(parties::isPerson).isPresent()
          && draft.recipients().stream()
              .allMatch(party -> party.sector().filter(sector -> sector != Sector.CVL).isEmpty());
    }

    /**
     * Who acts where only the place is told: whoever set off "a bomb near Samarra", the authorities
     * where somebody "was arrested in Turkey".
     */
    private List<EventParty> byPlace(Clause clause, Found found) {
      List<EventParty> owners = byDeed(clause, found);
      return owners.isEmpty() ? byCountry(clause, found) : owners;
    }

    /** "was killed in a US strike", "are held in Israeli jails". */
    private List<EventParty> byDeed(Clause clause, Found found) {
      boolean done =
          clause.proposition().voice() == Voice.PASSIVE
              && found.act().filter(Act::isForce).isPresent();
      return done
          ? clause.behind("in").stream()
              .filter(deed -> finder.isAttack(clause, deed))
              .flatMap(deed -> parties.owning(deed).stream())
              .toList()
          : List.of();
    }

    private List<EventParty> byCountry(Clause clause, Found found) {
      Optional<Act> act = found.act();
      if (act.isPresent() && act.get().type() == EventType.ASSAULT && happens(clause)) {
        Phrase cause = clause.proposition().actor().orElseThrow();
        List<EventParty> owners = parties.owning(cause);
        if (!owners.isEmpty()) {
          // "Israel's bombardment"
          return owners;
        }
        return parties
            .place(cause)
            .map(code -> parties.as(cause, code, Optional.of(Sector.UAF)))
            .stream()
            .toList();
      }
      boolean official =
          act.isPresent()
              && (act.get().mode().equals(Optional.of("investigate"))
                  || act.get().contexts().contains("legal")
                      && act.get().type() != EventType.RETREAT);
      if (!official || clause.proposition().voice() != Voice.PASSIVE) {
        return List.of();
      }
      return clause.behind("in").stream()
          .filter(parties::isPlace)
          .flatMap(
              place ->
                  parties
                      .place(place)
                      .map(code -> parties.as(place, code, Optional.empty()))
                      .stream())
          .limit(1)
          .toList();
    }

    /** Those without a country are of the place where they act: "protesters in Baghdad". */
    private List<EventParty> located(List<EventParty> sources, Clause clause) {
      return sources.stream()
          .map(
              party -> {
                if (party.code().isPresent()) {
                  return party;
                }
                for (String preposition : List.of("in", "at", "near", "outside")) {
                  for (Phrase place : clause.behind(preposition)) {
                    Optional<String> code = where(clause, place).flatMap(parties::place);
                    if (code.isPresent()) {
                      return PartyReader.withCode(party, code);
                    }
                  }
                }
                return party;
              })
          .toList();
    }

    /** The place of a place, which "in a Turkish air strike in Syria" is not as a whole. */
    private Optional<Phrase> where(Clause clause, Phrase place) {
      if (!finder.isAttack(clause, place) || parties.owning(place).isEmpty()) {
        return Optional.of(place);
      }
      int in = Words.complement(clause.sentence(), place.head(), "in");
      return in == Sentence.NONE
          ? Optional.empty()
          : Optional.of(new Phrase(place.sentence(), in, in, in));
    }

    /** Where the clause names one country, those of it have no need to say so. */
    private Draft alone(Draft draft, Clause clause) {
      boolean coded =
          Stream.concat(draft.sources().stream(), draft.recipients().stream())
              .anyMatch(party -> party.code().isPresent());
      Set<String> named = new HashSet<>();
      clause.object().ifPresent(phrase -> named.addAll(parties.named(phrase)));
      clause
          .proposition()
          .arguments()
          .forEach(argument -> named.addAll(parties.named(argument.phrase())));
      return coded || named.size() != 1
          ? draft
          : draft.between(
              of(named.iterator().next(), draft.sources()),
              of(named.iterator().next(), draft.recipients()));
    }

    private static List<EventParty> of(String code, List<EventParty> parties) {
      return parties.stream()
          .map(
              party ->
                  Sectors.is(party, Trait.RULED)
                      ? PartyReader.withCode(party, Optional.of(code))
                      : party)
          .toList();
    }

    /** A government and who opposes it are of one country, where only one of them tells which. */
    private static List<EventParty> opposed(List<EventParty> sources, List<EventParty> recipients) {
      Optional<EventParty> other =
          recipients.stream().findFirst().filter(party -> party.code().isPresent());
      return sources.stream()
          .map(
              party ->
                  party.code().isEmpty() && other.filter(two -> oppose(party, two)).isPresent()
                      ? PartyReader.withCode(party, other.get().code())
                      : party)
          .toList();
    }

    private static boolean oppose(EventParty one, EventParty other) {
      return Sectors.is(one, Trait.RULED) && Sectors.is(other, Trait.RULING)
          || Sectors.is(one, Trait.RULING) && Sectors.is(other, Trait.RULED)
          || Sectors.is(one, Trait.CONTENDING) && other.sector().isEmpty();
    }

    /** "unless Minsk pays": nobody did or wants it yet. */
    private static boolean isCondition(Proposition proposition) {
      return proposition
          .connective()
          .filter(mark -> isOf(WordClass.CONDITION_MARK, mark))
          .isPresent();
    }

    /**
     * "China and Russia support the government": whose it is is not told, but not Russia's; "India
     * called off a meeting of the ministers of India and Pakistan".
     */
    private static List<EventParty> ofAnother(
        List<EventParty> recipients, List<EventParty> sources) {
      List<EventParty> others =
          recipients.stream().filter(party -> !isRulingIn(party, sources)).toList();
      return !others.isEmpty()
          ? others
          : recipients.stream()
              .map(party -> PartyReader.withCode(party, Optional.empty()))
              .toList();
    }

    /** A part of a state of which the state as a whole is one that acts. */
    private static boolean isRulingIn(EventParty party, List<EventParty> sources) {
      return Sectors.is(party, Trait.RULING)
          && sources.stream()
              .anyMatch(source -> source.sector().isEmpty() && source.code().equals(party.code()));
    }

    /** "Will you promise to go?", "asked whether they would refuse": nobody has. */
    private static boolean isAsked(Clause clause) {
      Sentence sentence = clause.sentence();
      if (sentence.clauses().isWhether(clause.proposition().chain().get(0))) {
        return true;
      }
      int last = sentence.size() - 1;
      while (last > 0 && sentence.isPunctuation(last) && !sentence.word(last).equals("?")) {
        last--;
      }
      return sentence.word(last).equals("?");
    }

    /** A part of society without a country is of the source's: "police dispersed protesters". */
    private static List<EventParty> domestic(
        EventType type, List<EventParty> recipients, List<EventParty> sources) {
      List<Optional<String>> codes = sources.stream().map(EventParty::code).distinct().toList();
      boolean one =
          codes.size() == 1
              && codes.get(0).isPresent()
              && !PartyReader.isInternational(codes.get(0).get());
      // a state as a whole may well act on another's party
      boolean state = sources.stream().allMatch(party -> party.sector().isEmpty());
      boolean help = type == EventType.AID || type == EventType.COOPERATE;
      Predicate<Sector> own =
          sector ->
              !(state && (sector == Sector.PTY || sector == Sector.GOV))
                  && !(help && Sectors.is(sector, Trait.BACKED));
      return recipients.stream()
          .map(
              party ->
                  one
                          && party.code().isEmpty()
                          && !PartyReader.isNamedBody(party)
                          && party.sector().filter(own).isPresent()
                      ? PartyReader.withCode(party, codes.get(0))
                      : party)
          .toList();
    }
  }

  private static boolean isOf(WordClass wordClass, String word) {
    return WordClasses.standard().is(wordClass, word);
  }

  private static boolean isHarm(Act act) {
    return act.type().quadClass() == QuadClass.MATERIAL_CONFLICT
        || act.type() == EventType.THREATEN
        || act.type() == EventType.ACCUSE;
  }

  private static boolean isAble(PropositionModality degree) {
    return degree.markers().stream().anyMatch(marker -> marker.force() == Force.ABILITY);
  }

  private static boolean isAnybody(EventParty party) {
    return party.sector().filter(Sector.CVL::equals).isPresent();
  }

  private static EventStatus status(
      boolean meant, Act act, PropositionModality degree, List<Frame> around) {
    EventStatus done =
        switch (act.type()) {
          case AGREE -> EventStatus.ANNOUNCED;
          case THREATEN -> EventStatus.THREATENED;
          case REQUEST -> EventStatus.DEMANDED;
          case REJECT -> EventStatus.REFUSED;
          default ->
              degree.factuality() == Factuality.CERTAIN_POSITIVE
                  ? EventStatus.DONE
                  : EventStatus.REPORTED;
        };
    Factuality said = degree.speakerFactuality();
    if (meant) {
      // "accused them of it": the author tells of the accusing, whatever becomes of what they did
      boolean told = act.type() == EventType.ACCUSE || act.type() == EventType.SUPPORT;
      return told && around.size() <= 1 ? EventStatus.DONE : done;
    }
    if (isAble(degree)) {
      return said.isNegative() ? EventStatus.DENIED : EventStatus.HYPOTHETICAL;
    }
    if (said.isNegative()
        || !around.isEmpty() && around.get(around.size() - 1).stance() == Stance.DENY) {
      return EventStatus.DENIED;
    }
    return said == Factuality.CERTAIN_POSITIVE || said == Factuality.PROBABLE_POSITIVE
        ? done
        : EventStatus.HYPOTHETICAL;
  }
}
