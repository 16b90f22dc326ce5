package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EventParty;
import org.policyclaims.EventType;
import org.policyclaims.Sector;
import org.policyclaims.Voice;

/** Tells political events from what has only their words: where it is doubtful, it is none. */
final class Plausibility {
  /** What takes two: without the other one it is no event. */
  private static final ImmutableSet<EventType> RELATIONS =
      Sets.immutableEnumSet(
          EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  /** What may be told without saying who did it. */
  private static final ImmutableSet<EventType> DONE_BY_ANYBODY =
      Sets.immutableEnumSet(
          EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.SANCTION);

  /** What people do who hold no office. */
  private static final ImmutableSet<EventType> OF_PEOPLE =
      Sets.immutableEnumSet(
          EventType.PROTEST,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.THREATEN,
          EventType.RETREAT);

  /** What is no deed of state where one politician asks another or voters for it. */
  private static final ImmutableSet<EventType> ONLY_WORDS_AT_HOME =
      Sets.immutableEnumSet(EventType.ASSAULT, EventType.CONSULT);

  private Plausibility() {}

  /** Whether it is done by saying it. */
  static boolean isOfWords(EventType type) {
    return switch (type) {
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
      default -> false;
    };
  }

  /**
   * Whether the event is one.
   *
   * @param draft act and parties as the words have them
   * @param clause where they stand
   * @param person whether the clause's actor is one human being
   * @param titled whether the text tells of an office that the person holds
   * @param onPerson whether its object is one
   * @param happens whether its actor is something that happens
   */
  static boolean of(
      Draft draft,
      Clause clause,
      boolean person,
      boolean titled,
      boolean onPerson,
      boolean happens) {
    Act act = draft.act().orElseThrow();
    EventType type = act.type();
    Optional<EventType> base = draft.base().map(Act::type);
    List<EventParty> sources = draft.sources();
    if (sources.isEmpty()) {
      return happens
          ? type == EventType.ASSAULT
          : (DONE_BY_ANYBODY.contains(type) || isOffice(act))
              && clause.proposition().voice() == Voice.PASSIVE;
    }
    if (person && sources.stream().anyMatch(party -> party.sector().isEmpty())) {
      return false;
    }
    if (act.mode().equals(Optional.of("visit")) && Sectors.are(sources, Trait.NO_VISITOR)) {
      return false;
    }
    if (isOf(sources, Set.of(Sector.CVL)) && !OF_PEOPLE.contains(type)) {
      return false;
    }
    boolean two =
        draft.recipients().stream().anyMatch(party -> isPolitical(party, sources))
            || isOfSeveral(sources);
    boolean atHome = draft.recipients().stream().noneMatch(party -> isAbroad(party, sources));
    if (person && !titled && atHome && Sectors.are(sources, Trait.POLITICIAN)) {
      // "Clinton conceded": with nobody abroad, only who is told to be in office acts for a state
      return false;
    }
    if (isCampaign(draft, act, person, onPerson)) {
      return false;
    }
    boolean relation =
        RELATIONS.contains(type)
            || type == EventType.AGREE && base.filter(RELATIONS::contains).isPresent();
    boolean partner =
        !atHome
            || isOfSeveral(sources)
            || draft.recipients().stream().anyMatch(party -> !Sectors.is(party, Trait.CLIENT));
    if (relation && !(two && partner)) {
      return false;
    }
    if (act.root().equals("08")
        && isOfCourt(sources)
        && atHome
        && Sectors.isOneOf(draft.recipients(), Trait.RULING)) {
      // "judges halted the administration's ban"
      return false;
    }
    return switch (type) {
      case ACCUSE -> two || act.mode().equals(Optional.of("investigate"));
      case SANCTION -> !act.name().equals("DISCONTINUE") || two;
      // "ordered his military to hold drills": what a state's own organs are told to do
      case REQUEST ->
          !(atHome
                  && !draft.recipients().isEmpty()
                  && areOrgans(draft.recipients())
                  && areOrgans(sources))
              && (two || base.isPresent() && base.get() != type);
      case AGREE, THREATEN -> two || base.isPresent() && base.get() != type;
      case REJECT -> two || act.mode().isPresent() || base.isPresent() && base.get() != type;
      case PROTEST ->
          !act.name().equals("DEMONSTRATE")
              || !Sectors.are(sources, Trait.OFF_STREET) && !isState(sources);
      // to attack with words
      case ASSAULT -> !Sectors.are(sources, Trait.SPEAKING);
      case COOPERATE ->
          draft.recipients().stream().anyMatch(party -> isAbroad(party, sources))
              || isOfSeveral(sources);
      default -> true;
    };
  }

  /** Whether all of them are a government, its forces or its police. */
  private static boolean areOrgans(List<EventParty> parties) {
    return parties.stream()
        .allMatch(
            party ->
                party
                    .sector()
                    .filter(
                        sector ->
                            sector == Sector.GOV || sector == Sector.MIL || sector == Sector.COP)
                    .isPresent());
  }

  private static boolean isOfCourt(List<EventParty> sources) {
    return sources.stream().allMatch(party -> party.sector().equals(Optional.of(Sector.JUD)));
  }

  /** Whom nobody need name: who investigates, sues and convicts holds an office. */
  private static boolean isOffice(Act act) {
    return act.mode().equals(Optional.of("investigate")) || act.contexts().contains("legal");
  }

  /**
   * What one politician or party says and does to another, or asks of voters, at home. What a state
   * does to its own people ("threatened to ban the party") is none.
   */
  private static boolean isCampaign(Draft draft, Act act, boolean person, boolean onPerson) {
    Optional<EventType> base = draft.base().map(Act::type);
    List<EventParty> sources = draft.sources();
    List<EventParty> recipients = draft.recipients();
    boolean abroad = recipients.stream().anyMatch(party -> isAbroad(party, sources));
    if (abroad
        || isOfSeveral(sources)
        || sources.stream().anyMatch(Plausibility::isInternational)) {
      return false;
    }
    boolean rally = base.isPresent() && draft.base().get().name().equals("DEMONSTRATE");
    boolean deed =
        act.type() != EventType.ACCUSE
            && base.filter(type -> !isOfWords(type) && !ONLY_WORDS_AT_HOME.contains(type))
                .isPresent();
    boolean words = isOfWords(act.type()) && !deed && !isOffice(act);
    if (act.type() == EventType.SUPPORT) {
      return true;
    }
    if (words
        && base.isEmpty()
        && Sectors.are(sources, Trait.POLITICIAN)
        && !Sectors.isOneOf(recipients, Trait.FACING)) {
      // "the ministry refused to punish schools"
      return true;
    }
    boolean politician =
        person && Sectors.are(sources, Trait.UNARMED) || Sectors.are(sources, Trait.CAMPAIGNING);
    if (act.type() == EventType.CONSULT && recipients.stream().noneMatch(Plausibility::opposes)) {
      return true;
    }
    boolean blows = act.type() == EventType.ASSAULT && (act.mode().isEmpty() || onPerson);
    boolean quarrel =
        person && act.name().equals("RIOT")
            || Sectors.are(sources, Trait.CAMPAIGNING) && act.name().equals("YIELD");
    if (quarrel) {
      return true;
    }
    boolean onNobody =
        !recipients.isEmpty()
            && recipients.stream()
                .allMatch(party -> party.code().isEmpty() && party.sector().isEmpty());
    return politician
        && (words || blows || rally || onNobody)
        && recipients.stream().allMatch(Plausibility::isAtHome);
  }

  /** "Turkey and Greece agreed": each of them is the other's partner. */
  static boolean isOfSeveral(List<EventParty> sources) {
    return sources.stream().flatMap(party -> party.code().stream()).distinct().count() > 1;
  }

  private static boolean isInternational(EventParty party) {
    return party.sector().filter(Sector::isInternational).isPresent();
  }

  /** Whom a government talks to because they are against it. */
  private static boolean opposes(EventParty party) {
    return party
        .sector()
        .filter(sector -> sector == Sector.OPP || sector == Sector.REB)
        .isPresent();
  }

  private static boolean isAtHome(EventParty party) {
    return party.sector().map(sector -> Sectors.is(sector, Trait.PARTY_POLITICS)).orElse(true);
  }

  private static boolean isAbroad(EventParty party, List<EventParty> sources) {
    return party.code().isPresent()
        && sources.stream().anyMatch(source -> source.code().isPresent())
        && sources.stream().noneMatch(source -> source.code().equals(party.code()));
  }

  /** With a country of its own, or a part of society that acts in politics. */
  private static boolean isPolitical(EventParty party, List<EventParty> sources) {
    boolean domestic =
        sources.stream()
            .allMatch(source -> source.sector().filter(Sector::isInternational).isEmpty());
    boolean voters = Sectors.is(party, Trait.VOTER);
    return isAbroad(party, sources)
        || party.code().isPresent() && !voters
        || domestic
            && party.sector().filter(sector -> !Sectors.is(sector, Trait.VOTER)).isPresent();
  }

  private static boolean isOf(List<EventParty> parties, Set<Sector> sectors) {
    return parties.stream().allMatch(party -> party.sector().filter(sectors::contains).isPresent());
  }

  private static boolean isState(List<EventParty> parties) {
    return parties.stream().allMatch(party -> party.sector().isEmpty());
  }
}
