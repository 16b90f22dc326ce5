package org.policyclaims.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policyclaims.Claim;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/** What makes a claim surer than its sibling. */
class ConfidenceTest {
  private static final Confidence CONFIDENCE = new Confidence();

  private static double of(String text, String lemma) {
    return Reading.document(text).claims().stream()
        .filter(claim -> claim.action().lemma().equals(lemma))
        .mapToDouble(Claim::confidence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNameIsSurerThanAPronounThatStandsForNobodyKnown() {
    assertThat(of("Norway closed the port.", "close"))
        .isGreaterThan(of("They closed the port.", "close"));
    assertThat(of("Poland rejected the treaty.", "reject"))
        .isGreaterThan(of("She rejected the treaty.", "reject"));
  }

  @Test
  void aPronounThatStandsForSomebodyIsSurerThanOneThatDoesNot() {
    String pronoun = "She closed the port.";
    assertThat(of("Anna Lind is the minister. " + pronoun, "close"))
        .isGreaterThan(of(pronoun, "close"));
  }

  @Test
  void aMainClauseIsSurerThanAParticipleBehindANoun() {
    assertThat(of("Norway built the base.", "build"))
        .isGreaterThan(of("The base built by Norway closed the strait.", "build"));
  }

  @Test
  void aNamedSourceIsSurerThanNone() {
    assertThat(of("Norway said that Sweden closed the port.", "close"))
        .isGreaterThan(of("It was said that Sweden closed the port.", "close"));
  }

  @Test
  void aClauseThatIsSaidIsSurerThanOneWithinOthers() {
    assertThat(of("Norway closed the port.", "close"))
        .isGreaterThan(
            of("The ships that left because Norway closed the port have returned.", "close"));
  }

  @ParameterizedTest
  @EnumSource(Feature.class)
  void noEvidenceLeadsOutOfTheRange(Feature feature) {
    for (double value : List.of(-1000.0, 0.0, 1000.0)) {
      assertThat(CONFIDENCE.of(new Evidence(Map.of(feature, value)))).isBetween(0.0, 1.0);
    }
  }

  @Test
  void withoutATensedClauseAndAnActorThereIsLessConfidence() {
    double plain = CONFIDENCE.of(new Evidence(Map.of()));
    for (Feature against :
        List.of(
            Feature.NO_TENSE,
            Feature.EMBEDDING,
            Feature.DOUBT,
            Feature.DOUBT_OF_PREDICATE,
            Feature.ACTOR_MISSING,
            Feature.ACTOR_UNKNOWN,
            Feature.OBJECT_UNCLEAR,
            Feature.SOURCE_UNKNOWN)) {
      assertThat(CONFIDENCE.of(new Evidence(Map.of(against, 1.0))))
          .as(against.name())
          .isLessThan(plain);
    }
  }

  @Test
  void itIsGivenInHundredths() {
    double confidence = CONFIDENCE.of(new Evidence(Map.of(Feature.DOUBT, 0.123)));
    assertThat(confidence).isEqualTo(Math.round(confidence * 100) / 100.0);
  }

  @Test
  void everyFeatureHasItsWeight() {
    List<String> features =
        Table.load(Confidence.class, "confidence.tsv").rows().stream()
            .map(row -> row.get("feature"))
            .toList();
    assertThat(features).first().isEqualTo("BASE");
    assertThat(features.subList(1, features.size()))
        .containsExactlyInAnyOrderElementsOf(
            List.of(Feature.values()).stream().map(Feature::name).toList());
  }
}
