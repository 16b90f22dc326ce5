package org.policyclaims.internal.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.EventStatus;
import org.policyclaims.EventType;

/**
 * What one sentence has told of, so that nobody counts it twice: "denounces and condemns the
 * arrests".
 */
record Told(
    int sentence,
    EventType type,
    Optional<String> mode,
    EventStatus status,
    Set<String> sources,
    Set<String> recipients) {

  static Told of(int sentence, Event event) {
    return new Told(
        sentence,
        event.type(),
        event.mode(),
        event.status(),
        names(event.sources()),
        names(event.recipients()));
  }

  private static Set<String> names(List<EventParty> parties) {
    return parties.stream()
        .map(party -> party.code().orElse(party.text()) + party.sector())
        .collect(Collectors.toSet());
  }
}
