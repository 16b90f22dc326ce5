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

  /** Who does not protest in the streets, but campaigns there. */
  private static final ImmutableSet<Sector> CAMPAIGNING =
      Sets.immutableEnumSet(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.LEG,
          Sector.PTY,
          Sector.ELI,
          Sector.JUD,
          Sector.REB,
          Sector.UAF,
          Sector.IMG);

  /** Who goes somewhere for another reason than to meet a government. */
  private static final ImmutableSet<Sector> NO_VISITORS =
      Sets.immutableEnumSet(
          Sector.CVL,
          Sector.REF,
          Sector.MIL,
          Sector.COP,
          Sector.REB,
          Sector.UAF,
          Sector.CRM,
          Sector.BUS,
          Sector.LAB,
          Sector.EDU,
          Sector.JRN,
          Sector.MED);

  private static final ImmutableSet<Sector> POLITICIANS =
      Sets.immutableEnumSet(Sector.GOV, Sector.PTY, Sector.LEG, Sector.ELI, Sector.JUD);

  private static final ImmutableSet<Sector> AT_HOME =
      Sets.immutableEnumSet(
          Sector.GOV,
          Sector.CVL,
          Sector.OPP,
          Sector.PTY,
          Sector.JRN,
          Sector.SOC,
          Sector.LEG,
          Sector.ELI,
          Sector.BUS,
          Sector.JUD,
          Sector.COP,
          Sector.MIL);

  /** Whom a politician supports at home without any politics between states or foes. */
  private static final ImmutableSet<Sector> CLIENTS =
      Sets.immutableEnumSet(
          Sector.GOV,
          Sector.LEG,
          Sector.PTY,
          Sector.ELI,
          Sector.EDU,
          Sector.SOC,
          Sector.BUS,
          Sector.JRN,
          Sector.MED);

  /** Who in a country stands over against its government. */
  private static final ImmutableSet<Sector> FACING =
      Sets.immutableEnumSet(
          Sector.OPP,
          Sector.REB,
          Sector.LAB,
          Sector.LEG,
          Sector.JUD,
          Sector.MIL,
          Sector.REL,
          Sector.REF,
          Sector.CVL,
          Sector.UAF,
          Sector.CRM);

  private static final ImmutableSet<Sector> ATTACKING_WITH_WORDS =
      Sets.immutableEnumSet(
          Sector.PTY, Sector.LEG, Sector.ELI, Sector.JUD, Sector.JRN, Sector.BUS, Sector.SOC);

  /** What is no deed of state where one politician asks another or voters for it. */
  private static final ImmutableSet<EventType> ONLY_WORDS_AT_HOME =
      Sets.immutableEnumSet(EventType.ASSAULT, EventType.CONSULT);

  /** Whom politics at home is made for. */
  private static final ImmutableSet<Sector> VOTERS =
      Sets.immutableEnumSet(Sector.CVL, Sector.PTY, Sector.BUS);

  /** Whose many members say what one of them would say. */
  private static final ImmutableSet<Sector> CAMPAIGNING_TOGETHER =
      Sets.immutableEnumSet(Sector.PTY, Sector.LEG, Sector.JRN, Sector.BUS, Sector.SOC);

  private static final ImmutableSet<Sector> WITHOUT_ARMS =
      Sets.immutableEnumSet(
          Sector.GOV,
          Sector.PTY,
          Sector.LEG,
          Sector.ELI,
          Sector.JUD,
          Sector.JRN,
          Sector.BUS,
          Sector.SOC,
          Sector.OPP,
          Sector.CVL,
          Sector.LAB);

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
    if (act.mode().equals(Optional.of("visit")) && isOf(sources, NO_VISITORS)) {
      return false;
    }
    if (isOf(sources, Set.of(Sector.CVL)) && !OF_PEOPLE.contains(type)) {
      return false;
    }
    boolean two =
        draft.recipients().stream().anyMatch(party -> isPolitical(party, sources))
            || isOfSeveral(sources);
    boolean atHome = draft.recipients().stream().noneMatch(party -> isAbroad(party, sources));
    if (person && !titled && atHome && isOf(sources, POLITICIANS)) {
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
            || draft.recipients().stream()
                .anyMatch(party -> party.sector().filter(CLIENTS::contains).isEmpty());
    if (relation && !(two && partner)) {
      return false;
    }
    return switch (type) {
      case ACCUSE -> two || act.mode().equals(Optional.of("investigate"));
      case SANCTION -> !act.name().equals("DISCONTINUE") || two;
      case REQUEST, AGREE, THREATEN -> two || base.isPresent() && base.get() != type;
      case REJECT -> two || act.mode().isPresent() || base.isPresent() && base.get() != type;
      case PROTEST ->
          !act.name().equals("DEMONSTRATE") || !isOf(sources, CAMPAIGNING) && !isState(sources);
      // to attack with words
      case ASSAULT -> !isOf(sources, ATTACKING_WITH_WORDS);
      case COOPERATE ->
          draft.recipients().stream().anyMatch(party -> isAbroad(party, sources))
              || isOfSeveral(sources);
      default -> true;
    };
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
        && isOf(sources, POLITICIANS)
        && recipients.stream()
            .noneMatch(party -> party.sector().filter(FACING::contains).isPresent())) {
      // "the ministry refused to punish schools"
      return true;
    }
    boolean politician =
        person && isOf(sources, WITHOUT_ARMS) || isOf(sources, CAMPAIGNING_TOGETHER);
    if (act.type() == EventType.CONSULT && recipients.stream().noneMatch(Plausibility::opposes)) {
      return true;
    }
    boolean blows = act.type() == EventType.ASSAULT && (act.mode().isEmpty() || onPerson);
    boolean quarrel =
        person && act.name().equals("RIOT")
            || isOf(sources, CAMPAIGNING_TOGETHER) && act.name().equals("YIELD");
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
    return party.sector().map(AT_HOME::contains).orElse(true);
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
    boolean voters = party.sector().filter(VOTERS::contains).isPresent();
    return isAbroad(party, sources)
        || party.code().isPresent() && !voters
        || domestic && party.sector().filter(sector -> !VOTERS.contains(sector)).isPresent();
  }

  private static boolean isOf(List<EventParty> parties, Set<Sector> sectors) {
    return parties.stream().allMatch(party -> party.sector().filter(sectors::contains).isPresent());
  }

  private static boolean isState(List<EventParty> parties) {
    return parties.stream().allMatch(party -> party.sector().isEmpty());
  }
}
