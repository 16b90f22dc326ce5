package org.policyclaims.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The scoring of Open IE extractions, on examples small enough to count by hand. */
class CarbMatcherTest {
  private static final String SENTENCE = "Minsk paid Moscow in May .";

  @Test
  void equalExtractionsScoreFully() {
    CarbScore score = full(CarbMatcher.ofPlaces(), tuple("paid", "Minsk", "Moscow"));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void wordsAreCounted() {
    CarbScore score = full(CarbMatcher.ofPlaces(), tuple("paid", "Minsk", "Moscow in May"));
    assertThat(score.precision()).isEqualTo(3.0 / 5, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void nothingMatchesWithoutAWordOfTheRelation() {
    assertThat(full(CarbMatcher.ofPlaces(), tuple("owed", "Minsk", "Moscow")).f1()).isEqualTo(0);
  }

  @Test
  void strictMatchingAsksForAWordOfEachPart() {
    assertThat(full(CarbMatcher.ofPlaces(), tuple("paid", "Minsk", "Riga")).f1()).isPositive();
    assertThat(full(CarbMatcher.strict(), tuple("paid", "Minsk", "Riga")).f1()).isEqualTo(0);
  }

  @Test
  void restOfTheArgumentsMayStandInAnyPlace() {
    List<OpenTuple> gold = List.of(tuple("paid", "Minsk", "Moscow", "in May"));
    List<OpenTuple> system = List.of(tuple("paid", "Minsk", "in May", "Moscow"));
    assertThat(CarbMatcher.full(CarbMatcher.ofSubjectAndRest().scores(gold, system)).f1())
        .isEqualTo(1);
    assertThat(CarbMatcher.full(CarbMatcher.ofPlaces().scores(gold, system)).f1()).isLessThan(1);
  }

  @Test
  void secondExtractionOfTheSameFactCostsPrecision() {
    CarbScore score =
        full(
            CarbMatcher.ofPlaces(),
            tuple("paid", "Minsk", "Moscow"),
            tuple("paid", "Minsk", "Moscow"));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void thresholdDropsExtractions() {
    List<OpenTuple> system =
        List.of(
            new OpenTuple(SENTENCE, "paid", List.of("Minsk", "Moscow"), 0.9),
            new OpenTuple(SENTENCE, "is", List.of("Minsk", "Moscow"), 0.1));
    List<CarbScore> scores =
        CarbMatcher.ofPlaces().scores(List.of(tuple("paid", "Minsk", "Moscow")), system);
    assertThat(CarbMatcher.full(scores).precision()).isEqualTo(0.5);
    assertThat(CarbMatcher.best(scores).threshold()).isEqualTo(0.9);
    assertThat(CarbMatcher.best(scores).precision()).isEqualTo(1);
  }

  private static CarbScore full(CarbMatcher matcher, OpenTuple... system) {
    return CarbMatcher.full(
        matcher.scores(List.of(tuple("paid", "Minsk", "Moscow")), List.of(system)));
  }

  private static OpenTuple tuple(String relation, String... arguments) {
    return new OpenTuple(SENTENCE, relation, List.of(arguments), 1);
  }
}
