package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;

/** The tables load, name their classes and list nothing twice. */
class LexiconTest {

  @Test
  void everyTableLoads() {
    assertThat(Signatures.load(Knowledge.none()).size()).isGreaterThanOrEqualTo(400);
    assertThat(Hedges.load()).isNotNull();
    assertThat(Modals.load()).isNotNull();
    assertThat(ClauseMarkers.load()).isNotNull();
  }

  @Test
  void nothingIsListedTwice() {
    assertUnique("signatures.tsv", List.of("lemma", "part", "complement"));
    assertUnique("hedges.tsv", List.of("words", "part"));
    assertUnique("modals.tsv", List.of("lemma", "condition"));
    assertUnique("markers.tsv", List.of("words"));
  }

  private static void assertUnique(String name, List<String> key) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.load(LexiconTest.class, name).rows()) {
      String cells = String.join("|", key.stream().map(row::get).toList());
      assertThat(seen.add(cells)).as(row.where() + ": " + cells).isTrue();
    }
  }
}
