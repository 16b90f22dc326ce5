package org.policyclaims.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.policyclaims.Stance;

class TableTest {
  private static Table read(String text) throws IOException {
    return Table.read("cues.tsv", new StringReader(text));
  }

  @Test
  void commentsAndBlankLinesAreNoRows() throws IOException {
    Table table = read("# Source: own\nlemma\tstance\n\nsay\tSAY\n# more\nargue\tARGUE\n");
    assertThat(table.rows()).extracting(row -> row.get("lemma")).containsExactly("say", "argue");
  }

  @Test
  void aMissingCellAtTheEndIsEmpty() throws IOException {
    assertThat(read("lemma\tstance\nsay\n").rows().get(0).get("stance")).isEmpty();
  }

  @Test
  void tooManyCellsAreNamedWithTheirLine() {
    assertThatThrownBy(() -> read("lemma\nsay\tSAY\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cues.tsv line 2");
  }

  @Test
  void anUnknownConstantIsNamedWithItsLine() throws IOException {
    Table.Row row = read("lemma\tstance\nsay\tSPEAK\n").rows().get(0);
    assertThatThrownBy(() -> row.get("stance", Stance.class))
        .hasMessageContaining("cues.tsv line 2")
        .hasMessageContaining("SPEAK");
  }

  @Test
  void anUnknownColumnIsAnError() throws IOException {
    Table.Row row = read("lemma\nsay\n").rows().get(0);
    assertThatThrownBy(() -> row.get("stance")).hasMessageContaining("no column 'stance'");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> Table.load(TableTest.class, "nothing.tsv"))
        .hasMessageContaining("nothing.tsv");
  }
}
