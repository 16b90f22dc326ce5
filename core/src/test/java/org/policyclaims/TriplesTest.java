package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.format.Triples;

/** Sentences, one a line, and the triples of Open Information Extraction read from them. */
class TriplesTest {
  private static final ClaimExtractor EXTRACTOR =
      ClaimExtractor.builder().sentencePerLine(true).build(Reading.syntax());

  @Test
  void relationTakesThePrepositionOfItsFirstArgument() {
    assertThat(triples("The general lived in Vilnius in 1991 ."))
        .containsExactly("lived in | The general | Vilnius | in 1991");
  }

  @Test
  void passiveKeepsItsSubject() {
    assertThat(triples("The bridge was built by the army in 1944 ."))
        .containsExactly("was built by | The bridge | the army | in 1944");
  }

  @Test
  void sayingIsARelation() {
    assertThat(triples("The minister said that the talks failed in May ."))
        .containsExactly(
            "said that | The minister | the talks failed in May", "failed in | the talks | May");
  }

  @Test
  void coordinatedObjectsAreAsManyTriples() {
    assertThat(triples("The firm sells tanks , ships and planes ."))
        .containsExactly(
            "sells | The firm | tanks", "sells | The firm | ships", "sells | The firm | planes");
  }

  @Test
  void treebankBracketsAndQuotesAreReadAndKept() {
    assertThat(triples("The firm -LRB- founded in 1901 -RRB- sells `` green '' ships ."))
        .contains("sells | The firm | `` green '' ships");
  }

  @Test
  void lineIsOneSentenceWhateverItsPunctuation() {
    assertThat(
            EXTRACTOR.triples(PolicyText.of("Dr. No left Oslo .\n\nIt rained ! Minsk paid Riga .")))
        .extracting(Triple::sentence)
        .containsOnly("Dr. No left Oslo .", "It rained ! Minsk paid Riga .");
  }

  @Test
  void lineHoldsTabSeparatedCells() {
    Triple triple = new Triple("A paid\tB .", 0.5, "paid", List.of("A", "B", "in May"));
    assertThat(Triples.lines(List.of(triple)))
        .containsExactly("A paid B .\t0.500\tpaid\tA\tB\tin May");
  }

  private static List<String> triples(String line) {
    return EXTRACTOR.triples(PolicyText.of(line)).stream()
        .map(triple -> triple.relation() + " | " + String.join(" | ", triple.arguments()))
        .toList();
  }
}
