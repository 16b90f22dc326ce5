package org.policyclaims.internal.event;

import java.util.List;
import java.util.Optional;
import org.policyclaims.EventParty;
import org.policyclaims.EventType;

/**
 * An event while what stands over its act is still being read.
 *
 * @param act what it is so far; empty where it is no political act
 * @param base what it was before anybody took an attitude to it; empty where it was none
 * @param meant whether somebody means, threatens, demands or refuses it rather than does it
 * @param bySaying whether the innermost saying around the clause is the act itself: "banned them
 *     from leaving" is a ban, and nothing is told of their leaving
 * @param sources who does it
 * @param recipients to whom
 */
record Draft(
    Optional<Act> act,
    Optional<Act> base,
    boolean meant,
    boolean bySaying,
    List<EventParty> sources,
    List<EventParty> recipients) {

  /** The same under an attitude of who does it. */
  Draft under(Acts acts, Attitude attitude) {
    return new Draft(
        acts.under(attitude, act),
        base,
        meant || attitude != Attitude.NONE,
        bySaying,
        sources,
        recipients);
  }

  /**
   * The same by whose attitude it is: what was the source is then whom it is taken to.
   *
   * @param speakers whose attitude it is; empty where the words do not tell
   * @param named whether the text names anybody
   */
  Draft by(List<EventParty> speakers, boolean named, Attitude attitude) {
    if (speakers.isEmpty() && attitude.isToAnother()) {
      return new Draft(
          named ? Optional.empty() : act,
          base,
          meant,
          bySaying,
          List.of(),
          sources.isEmpty() ? recipients : sources);
    }
    if (speakers.isEmpty()) {
      return this;
    }
    List<EventParty> others =
        sources.stream()
            .filter(party -> speakers.stream().noneMatch(other -> PartyReader.isSame(party, other)))
            .toList();
    if (attitude.isToAnother() && others.isEmpty() && !sources.isEmpty()) {
      // "he said that he should stay": nobody is asked
      return new Draft(Optional.empty(), base, meant, bySaying, speakers, recipients);
    }
    if (attitude.isToAnother()) {
      return new Draft(
          act, base, meant, bySaying, speakers, others.isEmpty() ? recipients : others);
    }
    return others.isEmpty()
        ? new Draft(act, base, meant, bySaying, sources.isEmpty() ? speakers : sources, recipients)
        : new Draft(
            act, base, meant, bySaying, speakers, recipients.isEmpty() ? others : recipients);
  }

  /** The same with those whom an attitude is taken to, where its act is nobody's. */
  Draft addressed(Attitude attitude, List<EventParty> parties) {
    return attitude == Attitude.DEMAND && sources.isEmpty() && recipients.isEmpty()
        ? between(sources, parties)
        : this;
  }

  /** "called on Minsk to impose sanctions on them": asked of Minsk, not disapproved of in it. */
  Draft asRequest(Attitude attitude) {
    boolean sanction = act.filter(of -> of.type() == EventType.SANCTION).isPresent();
    return attitude == Attitude.DEMAND && sanction && !sources.isEmpty()
        ? new Draft(Optional.empty(), base, meant, bySaying, sources, recipients)
        : this;
  }

  /** What a saying does with its words: "banned them from leaving". */
  static Draft ofSaying(Act act, List<EventParty> speakers, List<EventParty> subjects) {
    return new Draft(Optional.of(act), Optional.of(act), false, true, speakers, subjects);
  }

  /** The same of others. */
  Draft between(List<EventParty> from, List<EventParty> to) {
    return new Draft(act, base, meant, bySaying, from, to);
  }

  /** Whether the clause names who does it, and the words do not tell whose that is. */
  boolean actorMissing(Clause clause) {
    return sources.isEmpty() && !meant && clause.proposition().actor().isPresent();
  }
}
