package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Claim;
import org.policyclaims.Participant;
import org.policyclaims.Reading;

/** What is judged or meant comes with things that the author tells about it. */
class AsidesTest {

  private static Claim claim(String text, String action) {
    return Reading.document(text).claims().stream()
        .filter(claim -> claim.action().lemma().equals(action))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway backs a group that attacks ships.                       | attack",
        "Poland rejected a plan that Norway tabled in May.              | table",
        "Riga welcomed the vote, which ended the crisis.                | end",
        "The council decided to renew the mandate of the forces which support it. | support",
        "A system backed by the Red Cross was rejected by the premier.  | back",
        "The council announced a deal that ends the war.                | end",
        "Lind called the vote, which Oslo had demanded, a sham.         | demand",
      })
  void areTheAuthors(String text, String action) {
    assertThat(claim(text, action).speaker()).isEmpty();
    assertThat(claim(text, action).modality().factuality().label()).isEqualTo("CT+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy said that the port, which leaked, was closed.   | leak  | The envoy",
        "Minsk called for a law that would ban the ships.          | ban   | Minsk",
        "The union rejected \"a plan that hurts the poor.\"          | hurt  | The union",
      })
  void whatIsSaidIsTheSpeakers(String text, String action, String speaker) {
    assertThat(claim(text, action).speaker()).map(Participant::text).contains(speaker);
    assertThat(claim(text, action).modality().factuality().label()).isEqualTo("Uu");
  }
}
