package org.policyclaims.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Action;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.DateType;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

class SelectionTest {
  private static final String TEXT = "Minsk denied that Russia paid in May 2009.";
  private static final Span ANY = new Span(0, 5);

  private final SelectionOptions options = new SelectionOptions();

  private static Participant participant(String text, String name, String code) {
    return new Participant(
        text,
        ANY,
        text,
        Optional.of(name),
        Optional.empty(),
        Optional.of(code),
        Optional.empty(),
        List.of());
  }

  private static ClaimDocument document(Optional<ClaimDate> date) {
    return document(date, participant("its neighbour", "Russian Federation", "RUS"));
  }

  private static ClaimDocument document(Optional<ClaimDate> date, Participant actor) {
    Claim claim =
        new Claim(
            "t:1",
            0,
            TEXT,
            ANY,
            Optional.of(participant("the authorities in Minsk", "Belarus", "BLR")),
            Optional.of(actor),
            new Action("paid", ANY, "pay", Voice.ACTIVE),
            Optional.empty(),
            List.of(),
            date,
            Optional.empty(),
            List.of(),
            new Modality(
                Stance.DENY,
                Optional.empty(),
                Factuality.UNKNOWN,
                Factuality.CERTAIN_NEGATIVE,
                Polarity.POSITIVE,
                List.of()),
            Construction.MAIN,
            1,
            Location.FIRST,
            Optional.empty());
    return new ClaimDocument(
        PolicyText.of(TEXT),
        List.of(),
        Optional.of(LocalDate.of(2018, 5, 7)),
        List.of(),
        List.of(claim),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static final Optional<ClaimDate> MAY_2009 =
      Optional.of(
          new ClaimDate(
              "May 2009",
              ANY,
              "2009-05",
              DateType.DATE,
              Optional.of(LocalDate.of(2009, 5, 1)),
              Optional.of(LocalDate.of(2009, 5, 31))));

  private boolean isKept(Optional<ClaimDate> date) {
    return !new Selection(options).of(document(date)).claims().isEmpty();
  }

  private boolean isSpoken(String... names) {
    options.speakers = List.of(names);
    return isKept(MAY_2009);
  }

  @Test
  void aSpeakerIsFoundByWholeWordsOfTextOrNameInAnyCase() {
    assertThat(isSpoken("belarus")).isTrue();
    assertThat(isSpoken("MINSK")).isTrue();
    assertThat(isSpoken("authorities in minsk")).isTrue();
    assertThat(isSpoken("Mins")).isFalse();
    assertThat(isSpoken("bel")).isFalse();
    assertThat(isSpoken("Moscow", "Belarus")).isTrue();
  }

  @Test
  void anActorIsFoundByItsCodeToo() {
    options.actors = List.of("rus");
    assertThat(isKept(MAY_2009)).isTrue();
    options.actors = List.of("us");
    assertThat(isKept(MAY_2009)).isFalse();
  }

  @Test
  void anActorIsFoundAmongTheMembersOfAList() {
    Participant list =
        new Participant(
            "they",
            ANY,
            "they",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                participant("France", "France", "FRA"), participant("Warsaw", "Poland", "POL")));
    options.actors = List.of("POL");
    assertThat(new Selection(options).of(document(MAY_2009, list)).claims()).hasSize(1);
    options.actors = List.of("warsaw");
    assertThat(new Selection(options).of(document(MAY_2009, list)).claims()).hasSize(1);
    options.actors = List.of("IRL");
    assertThat(new Selection(options).of(document(MAY_2009, list)).claims()).isEmpty();
  }

  @Test
  void aStanceIsOneOfThoseGiven() {
    options.stances = List.of(Stance.DOUBT, Stance.DENY);
    assertThat(isKept(MAY_2009)).isTrue();
    options.stances = List.of(Stance.DOUBT);
    assertThat(isKept(MAY_2009)).isFalse();
  }

  private boolean isBetween(String since, String until, Optional<ClaimDate> date) {
    options.since = Optional.of(new DayConverter.First().convert(since));
    options.until = Optional.of(new DayConverter.Last().convert(until));
    return isKept(date);
  }

  @Test
  void aDateIsInTimeWhereItOverlaps() {
    assertThat(isBetween("2009", "2009", MAY_2009)).isTrue();
    assertThat(isBetween("2009-05-31", "2012", MAY_2009)).isTrue();
    assertThat(isBetween("2008", "2009-05", MAY_2009)).isTrue();
    assertThat(isBetween("2009-06", "2012", MAY_2009)).isFalse();
    assertThat(isBetween("2008", "2009-04-30", MAY_2009)).isFalse();
  }

  @Test
  void aClaimWithoutDateHasThatOfItsText() {
    assertThat(isBetween("2018-05", "2018-05", Optional.empty())).isTrue();
    assertThat(isBetween("2009", "2009", Optional.empty())).isFalse();
  }
}
