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
  void timeStandsBehindTheOtherArguments() {
    assertThat(triples("In 1944 the army moved in May from Riga to Vilnius ."))
        .containsExactly("moved to | the army | Vilnius | from Riga | in 1944 | in May");
  }

  @Test
  void clauseThatIsSetOffIsATripleOfItsOwn() {
    assertThat(triples("Although the army attacked Riga , the general left Vilnius ."))
        .containsExactly("attacked | the army | Riga", "left | the general | Vilnius");
    assertThat(triples("The general left Vilnius before the army attacked Riga ."))
        .containsExactly(
            "left | The general | Vilnius | before the army attacked Riga",
            "attacked | the army | Riga");
  }

  @Test
  void dateKeepsTheYearBehindItsComma() {
    assertThat(triples("The army left Riga on May 26 , 1994 ."))
        .containsExactly("left | The army | Riga | on May 26 , 1994");
  }

  @Test
  void clauseIsTheSecondArgumentWhereThereIsNoOther() {
    assertThat(triples("The general resigned because the army attacked Riga ."))
        .containsExactly(
            "resigned because | The general | the army attacked Riga",
            "attacked | the army | Riga");
  }

  @Test
  void adverbIsTheSecondArgumentWhereThereIsNoOther() {
    assertThat(triples("The talks failed quickly ."))
        .containsExactly("failed | The talks | quickly");
    assertThat(triples("The plan was well received ."))
        .containsExactly("was | The plan | well received");
    assertThat(triples("The plan was not received .")).isEmpty();
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
