package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.Reading;
import org.policyclaims.Triple;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;

/** Every construction of {@code constructions.tsv} is read as stands beside it. */
class ConstructionsTest {
  private static final TripleReader TRIPLES = new TripleReader(Knowledge.none());

  static Stream<Arguments> constructions() {
    return Table.load(ConstructionsTest.class, "constructions.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("construction"), row.get("sentence"), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("constructions")
  void isReadAsPropositionsAndTriples(String construction, String sentence, Table.Row row) {
    assertThat(Propositions.inFull(sentence)).isEqualTo(parts(row.get("propositions")));
    assertThat(triples(sentence)).isEqualTo(parts(row.get("triples")));
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ "));
  }

  private static List<String> triples(String sentence) {
    return TRIPLES.read(Reading.parsed(sentence)).stream().map(ConstructionsTest::line).toList();
  }

  private static String line(Triple triple) {
    return triple.relation() + " (" + String.join("; ", triple.arguments()) + ")";
  }
}
