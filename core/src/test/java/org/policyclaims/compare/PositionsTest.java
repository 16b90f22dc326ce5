package org.policyclaims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;
import org.policyclaims.format.PositionLines;

/** Positions over several texts. */
class PositionsTest {
  private static ClaimDocument text(String day, String text) {
    return Reading.document(
        PolicyText.of(text).withId("note-" + day).withDate(LocalDate.parse(day)));
  }

  private static Stream<String> lines(Positions positions) {
    return positions.all().stream()
        .map(
            position ->
                String.join(
                    " | ",
                    position.speaker(),
                    position.concept().text(),
                    position.side().name(),
                    position.first().map(LocalDate::toString).orElse("-"),
                    position.last().map(LocalDate::toString).orElse("-"),
                    String.valueOf(position.count())));
  }

  private static final ClaimDocument JANUARY = text("2023-01-05", "Norway opposes the base.");
  private static final ClaimDocument MARCH =
      text("2023-03-05", "Oslo is against the base. Denmark supports the base.");
  private static final ClaimDocument JUNE = text("2023-06-05", "Norway backs the base.");

  @Test
  void aPositionLastsFromItsFirstToItsLastDayInWhateverOrderTextsCome() {
    assertThat(lines(Positions.of(Stream.of(MARCH, JUNE, JANUARY))))
        .containsExactlyInAnyOrder(
            "Norway | support base | FOR | 2023-06-05 | 2023-06-05 | 1",
            "Norway | support base | AGAINST | 2023-01-05 | 2023-03-05 | 2",
            "Denmark | support base | FOR | 2023-03-05 | 2023-03-05 | 1");
  }

  @Test
  void theClaimsBehindAPositionAreInTheOrderOfTheirDays() {
    assertThat(Positions.of(Stream.of(MARCH, JANUARY)).all().get(0).claims())
        .extracting(Claim::id)
        .containsExactly(JANUARY.claims().get(0).id(), MARCH.claims().get(0).id());
  }

  @Test
  void aChangeLiesBetweenTheLastDayOfTheOneSideAndTheFirstOfTheOther() {
    assertThat(Positions.of(Stream.of(JANUARY, MARCH, JUNE)).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.speaker()).isEqualTo("Norway");
              assertThat(change.after()).isEqualTo(Side.FOR);
              assertThat(change.lastDay()).isEqualTo("2023-03-05");
              assertThat(change.firstDay()).isEqualTo("2023-06-05");
            });
  }

  @Test
  void whoStandsOnOneSideOverTimeHasNotChanged() {
    assertThat(Positions.of(Stream.of(JANUARY, MARCH)).changes()).isEmpty();
  }

  @Test
  void speakersOnBothSidesConflictAndOnOneAgree() {
    assertThat(Positions.of(Stream.of(MARCH)).debates())
        .singleElement()
        .matches(Debate::isContested);
    assertThat(
            Positions.of(Stream.of(text("2023-01-05", "Norway and Denmark support the base.")))
                .debates())
        .noneMatch(Debate::isContested);
  }

  @Test
  void aTextThatSpeaksOfOneBaseMeansItByTheBase() {
    assertThat(
            lines(
                Positions.of(
                    Stream.of(
                        text(
                            "2023-01-05",
                            "Norway opposes the Russian base. Denmark supports the base.")))))
        .containsExactly(
            "Norway | support Russian base | AGAINST | 2023-01-05 | 2023-01-05 | 1",
            "Denmark | support Russian base | FOR | 2023-01-05 | 2023-01-05 | 1");
  }

  @Test
  void aTextThatSpeaksOfTwoBasesLeavesTheBaseOpen() {
    assertThat(
            lines(
                Positions.of(
                    Stream.of(
                        text(
                            "2023-01-05",
                            "Norway opposes the Russian base. Iceland opposes the Polish base."
                                + " Denmark supports the base.")))))
        .contains("Denmark | support base | FOR | 2023-01-05 | 2023-01-05 | 1");
  }

  @Test
  void aSaidDayGoesBeforeTheDayOfTheText() {
    assertThat(
            lines(
                Positions.of(
                    Stream.of(
                        text(
                            "2023-03-10",
                            "Anna Nowak said on 3 March 2023 that Norway had closed the port.")))))
        .containsExactly("Anna Nowak | Norway close port | FOR | 2023-03-03 | 2023-03-03 | 1");
  }

  @Test
  void aSurnameIsTheOnePersonOfThatNameInAllTexts() {
    assertThat(
            lines(
                Positions.of(
                    Stream.of(
                        text("2023-01-05", "Anna Nowak supports the base."),
                        text("2023-02-05", "Nowak supports the base.")))))
        .containsExactly("Anna Nowak | support base | FOR | 2023-01-05 | 2023-02-05 | 2");
  }

  @Test
  void questionsAndUnknownSpeakersHaveNoPosition() {
    assertThat(
            Positions.of(
                    Stream.of(text("2023-01-05", "Did Norway sign the treaty? It was signed.")))
                .all())
        .isEmpty();
  }

  @Test
  void claimsWithoutTheirTextsHaveNoDayButTheirOwn() {
    assertThat(lines(Positions.ofClaims(JANUARY.claims().stream())))
        .containsExactly("Norway | support base | AGAINST | - | - | 1");
  }

  @Test
  void linesHoldPositionsThenChangesThenDebates() {
    assertThat(PositionLines.of(Positions.of(Stream.of(JANUARY, JUNE))))
        .containsExactly(
            "{\"kind\":\"position\",\"speaker\":\"Norway\",\"concept\":\"support base\","
                + "\"subject\":null,\"action\":\"support\",\"object\":\"base\","
                + "\"position\":\"FOR\",\"certainty\":\"CT+\",\"first\":\"2023-06-05\","
                + "\"last\":\"2023-06-05\",\"count\":1,\"claims\":[\""
                + JUNE.claims().get(0).id()
                + "\"]}",
            "{\"kind\":\"position\",\"speaker\":\"Norway\",\"concept\":\"support base\","
                + "\"subject\":null,\"action\":\"support\",\"object\":\"base\","
                + "\"position\":\"AGAINST\",\"certainty\":\"CT+\",\"first\":\"2023-01-05\","
                + "\"last\":\"2023-01-05\",\"count\":1,\"claims\":[\""
                + JANUARY.claims().get(0).id()
                + "\"]}",
            "{\"kind\":\"change\",\"speaker\":\"Norway\",\"concept\":\"support base\","
                + "\"subject\":null,\"action\":\"support\",\"object\":\"base\","
                + "\"before\":\"AGAINST\",\"after\":\"FOR\",\"last\":\"2023-01-05\","
                + "\"first\":\"2023-06-05\",\"claims\":[\""
                + JANUARY.claims().get(0).id()
                + "\",\""
                + JUNE.claims().get(0).id()
                + "\"]}");
    assertThat(PositionLines.of(Positions.of(Stream.of(MARCH))))
        .last()
        .isEqualTo(
            "{\"kind\":\"debate\",\"concept\":\"support base\",\"subject\":null,"
                + "\"action\":\"support\",\"object\":\"base\",\"contested\":true,"
                + "\"for\":[\"Denmark\"],\"against\":[\"Norway\"]}");
  }
}
