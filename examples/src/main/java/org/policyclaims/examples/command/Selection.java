package org.policyclaims.examples.command;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Event;
import org.policyclaims.EventType;
import org.policyclaims.Stance;

/** Leaves out of a document what was not asked for. */
final class Selection {
  private final Names speakers;
  private final Names actors;
  private final Set<Stance> stances;
  private final List<EventType> events;
  private final Optional<LocalDate> since;
  private final Optional<LocalDate> until;

  Selection(SelectionOptions options) {
    this.speakers = new Names(options.speakers);
    this.actors = new Names(options.actors);
    this.stances =
        options.stances.isEmpty() ? EnumSet.allOf(Stance.class) : EnumSet.copyOf(options.stances);
    this.events = List.copyOf(options.events);
    this.since = options.since;
    this.until = options.until;
  }

  ClaimDocument of(ClaimDocument document) {
    return new ClaimDocument(
        document.source(),
        document.authors(),
        document.date(),
        document.sentences(),
        document.claims().stream().filter(claim -> isWanted(claim, document)).toList(),
        document.attributions().stream().filter(saying -> isWanted(saying, document)).toList(),
        document.diagnostics(),
        document.title());
  }

  private boolean isWanted(Claim claim, ClaimDocument document) {
    return stances.contains(claim.modality().stance())
        && speakers.match(claim.speaker())
        && actors.match(claim.actor())
        && (events.isEmpty() || claim.event().map(Event::type).filter(events::contains).isPresent())
        && isInTime(claim.date(), document);
  }

  private boolean isWanted(Attribution attribution, ClaimDocument document) {
    return stances.contains(attribution.stance())
        && speakers.match(attribution.speaker())
        && isInTime(attribution.saidOn(), document);
  }

  /** By the date that the text tells, else by the text's own; what has neither is not in time. */
  private boolean isInTime(Optional<ClaimDate> date, ClaimDocument document) {
    if (since.isEmpty() && until.isEmpty()) {
      return true;
    }
    Optional<LocalDate> from = date.flatMap(ClaimDate::from);
    Optional<LocalDate> to = date.flatMap(ClaimDate::to);
    if (from.isEmpty() && to.isEmpty()) {
      from = document.date();
      to = document.date();
    }
    if (from.isEmpty() && to.isEmpty()) {
      return false;
    }
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate last = to.orElse(LocalDate.MAX);
    return !last.isBefore(since.orElse(LocalDate.MIN))
        && !first.isAfter(until.orElse(LocalDate.MAX));
  }
}
