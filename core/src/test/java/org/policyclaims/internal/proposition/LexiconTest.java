package org.policyclaims.internal.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Construction;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.lexicon.WordClass;

/** The tables hold what they say. */
class LexiconTest {

  @Test
  void wordsAreOfKnownClassesAndListedOnce() {
    List<String> entries =
        Table.load(WordClass.class, "words.tsv").rows().stream()
            .map(row -> row.get("class", WordClass.class) + " " + row.get("word"))
            .toList();
    assertThat(entries).doesNotHaveDuplicates();
  }

  @Test
  void phrasalVerbsAreOfKnownKindsAndListedOnce() {
    List<String> entries =
        Table.load(Lexicon.class, "phrasal.tsv").rows().stream()
            .map(
                row ->
                    row.get("verb")
                        + " "
                        + row.get("word")
                        + " "
                        + row.get("preposition")
                        + " "
                        + row.get("kind", Lexicon.PhrasalKind.class))
            .toList();
    assertThat(entries).doesNotHaveDuplicates();
  }

  @Test
  void nounsNameOneVerbEach() {
    assertThat(
            Table.load(Lexicon.class, "nominalizations.tsv").rows().stream()
                .map(row -> row.get("noun"))
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyConstructionHasItsRates() {
    assertThat(
            Table.load(Reliability.class, "confidence.tsv").rows().stream()
                .map(row -> row.get("construction", Construction.class))
                .toList())
        .containsExactlyInAnyOrder(Construction.values());
    for (Table.Row row : Table.load(Reliability.class, "confidence.tsv").rows()) {
      for (String column : List.of("short", "medium", "long")) {
        assertThat(Double.parseDouble(row.get(column))).isBetween(0.0, 1.0);
      }
    }
  }
}
