package org.policyclaims.event;

import java.util.List;
import java.util.Optional;
import org.policyclaims.EventParty;

/**
 * An event while what stands over its act is still being read.
 *
 * @param act what it is so far; empty where it is no political act
 * @param meant whether somebody means, threatens, demands or refuses it rather than does it
 * @param sources who does it
 * @param recipients to whom
 */
record Draft(
    Optional<Act> act, boolean meant, List<EventParty> sources, List<EventParty> recipients) {

  /** The same under an attitude of who does it. */
  Draft under(Acts acts, Attitude attitude) {
    return new Draft(
        acts.under(attitude, act), meant || attitude != Attitude.NONE, sources, recipients);
  }

  /** The same by whose attitude it is: what was the source is then whom it is taken to. */
  Draft by(List<EventParty> speakers, Attitude attitude) {
    if (speakers.isEmpty()) {
      return this;
    }
    List<EventParty> others =
        sources.stream()
            .filter(
                party -> speakers.stream().noneMatch(other -> PartyReader.isSame(party, other)))
            .toList();
    if (attitude.isToAnother()) {
      return new Draft(act, meant, speakers, others.isEmpty() ? recipients : others);
    }
    return others.isEmpty()
        ? new Draft(act, meant, sources.isEmpty() ? speakers : sources, recipients)
        : new Draft(act, meant, speakers, recipients.isEmpty() ? others : recipients);
  }

  /** Whether the clause names who does it, and the words do not tell whose that is. */
  boolean actorMissing(Clause clause) {
    return sources.isEmpty() && clause.proposition().actor().isPresent();
  }
}
