package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.EventType;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;

/** Events read from the texts of PLOVER's records, beside a rule of thumb. */
final class EventEvaluation {
  /** What is compared of an event. */
  private record Coded(EventType type, Set<String> sources, Set<String> recipients) {}

  private final List<GoldEvent> records;

  EventEvaluation(Path file) throws IOException {
    this.records = GoldEvent.read(file);
  }

  /** The library's own events. */
  EventScore of(ClaimExtractor extractor) {
    EventScore total = EventScore.NONE;
    for (GoldEvent record : records) {
      List<Claim> claims =
          extractor.extract(PolicyText.of(record.text())).claims().stream()
              .filter(claim -> claim.event().isPresent())
              .toList();
      List<Coded> events = claims.stream().map(EventEvaluation::coded).toList();
      total = total.plus(score(record, events, surest(claims).map(EventEvaluation::coded)));
    }
    return total;
  }

  /**
   * The first state named acts on the second, by the commonest type of these records: what is had
   * without reading what is done.
   */
  EventScore ofFirstOnSecond(ClaimExtractor extractor) {
    EventType commonest = commonest();
    EventScore total = EventScore.NONE;
    for (GoldEvent record : records) {
      List<String> named = named(extractor.extract(PolicyText.of(record.text())));
      Coded guess =
          new Coded(
              commonest,
              Set.copyOf(named.subList(0, Math.min(1, named.size()))),
              Set.copyOf(named.subList(Math.min(1, named.size()), Math.min(2, named.size()))));
      total = total.plus(score(record, List.of(guess), Optional.of(guess)));
    }
    return total;
  }

  private EventType commonest() {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    for (GoldEvent record : records) {
      record.types().forEach(type -> counts.merge(type, 1, Integer::sum));
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** The countries that take part in anything, in the order of the text. */
  private static List<String> named(ClaimDocument document) {
    List<Participant> participants = new ArrayList<>();
    for (Claim claim : document.claims()) {
      claim.speaker().ifPresent(participants::add);
      claim.actor().ifPresent(participants::add);
      claim.object().ifPresent(participants::add);
      claim.arguments().forEach(argument -> participants.add(argument.participant()));
    }
    return participants.stream()
        .filter(participant -> participant.code().isPresent())
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .map(participant -> participant.code().orElseThrow())
        .distinct()
        .toList();
  }

  /** The first of those with the highest confidence. */
  private static Optional<Claim> surest(List<Claim> claims) {
    double highest = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
    return claims.stream().filter(claim -> claim.confidence() == highest).findFirst();
  }

  private static Coded coded(Claim claim) {
    Event event = claim.event().orElseThrow();
    return new Coded(event.type(), codes(event.sources()), codes(event.recipients()));
  }

  private static Set<String> codes(List<EventParty> parties) {
    return parties.stream()
        .flatMap(party -> party.code().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static EventScore score(GoldEvent record, List<Coded> events, Optional<Coded> counted) {
    boolean type = false;
    boolean source = false;
    boolean recipient = false;
    boolean all = false;
    for (Coded event : events) {
      type |= record.types().contains(event.type());
      source |= event.sources().containsAll(record.sources());
      recipient |= event.recipients().containsAll(record.recipients());
      all |= isRight(record, event);
    }
    boolean strict = counted.filter(event -> isRight(record, event)).isPresent();
    return new EventScore(
        1, events.size(), one(type), one(source), one(recipient), one(all), one(strict));
  }

  private static boolean isRight(GoldEvent record, Coded event) {
    return record.types().contains(event.type())
        && event.sources().containsAll(record.sources())
        && event.recipients().containsAll(record.recipients());
  }

  private static int one(boolean right) {
    return right ? 1 : 0;
  }
}
