package org.policyclaims.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.lexicon.Table;

/** The words that repairs ask for: each once in its class, and each class in use. */
class SyntaxWordsTest {

  private static List<Table.Row> rows(String file) {
    return Table.load(SyntaxWords.class, file).rows();
  }

  @Test
  void noWordStandsTwiceInAClass() {
    assertThat(rows("words.tsv"))
        .extracting(row -> row.get("class") + " " + row.get("word"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyClassHasWords() {
    assertThat(rows("words.tsv"))
        .extracting(row -> row.get("class", WordUse.class))
        .containsAll(Arrays.asList(WordUse.values()));
  }

  @ParameterizedTest
  @CsvSource({"cue-verbs.tsv,verb word", "participles.tsv,participle", "postposed-verbs.tsv,verb"})
  void noEntryStandsTwice(String file, String columns) {
    assertThat(rows(file))
        .extracting(row -> Arrays.stream(columns.split(" ")).map(row::get).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void aParticipleIsAnAdjectiveBeforeItsNounsAlone() {
    assertThat(SyntaxWords.isAdjective("banking", "sector")).isTrue();
    assertThat(SyntaxWords.isAdjective("banking", "money")).isFalse();
    assertThat(SyntaxWords.isAdjective("existing", "treaties")).isTrue();
    assertThat(SyntaxWords.isAdjective("paying", "sector")).isFalse();
  }

  @Test
  void aNounThatNamesAnActionHasTheFormOfOne() {
    assertThat(List.of("annexation", "expulsion", "deployment", "closure", "removal", "bombing"))
        .allMatch(SyntaxWords::namesAnAction);
    assertThat(List.of("base", "treaty", "debt")).noneMatch(SyntaxWords::namesAnAction);
  }
}
