package org.policyclaims.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Claim;
import org.policyclaims.Event;
import org.policyclaims.EventParty;
import org.policyclaims.Reading;

/** The sentences of docs/events.md. */
class EventsTest {
  @ParameterizedTest
  @CsvSource({
    "Russia threatened to cut gas to Poland.,THREATEN,THREATENED,RUS,POL",
    "Israel vowed to attack Iran.,THREATEN,THREATENED,ISR,IRN",
    "The European Union imposed sanctions on Belarus and Russia.,SANCTION,DONE,IGO,BLR RUS",
    "Russia denied that it attacked Ukraine.,ASSAULT,DENIED,RUS,UKR"
  })
  void aDocumentedSentenceGivesItsEvent(
      String sentence, String type, String status, String source, String recipient) {
    List<Event> events =
        Reading.document(sentence).claims().stream()
            .map(Claim::event)
            .flatMap(java.util.Optional::stream)
            .toList();
    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.type().name()).isEqualTo(type);
    assertThat(event.status().name()).isEqualTo(status);
    assertThat(codes(event.sources())).isEqualTo(source);
    assertThat(codes(event.recipients())).isEqualTo(recipient);
  }

  private static String codes(List<EventParty> parties) {
    return String.join(" ", parties.stream().flatMap(party -> party.code().stream()).toList());
  }
}
