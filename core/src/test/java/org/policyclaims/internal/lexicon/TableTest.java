package org.policyclaims.internal.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void aTableOfTheUserIsReadFromItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), "lemma\tsense\nsay\tspeak out\n");
    Table table = Table.load(file);
    assertThat(table.name()).isEqualTo(file.toString());
    assertThat(table.rows()).extracting(row -> row.get("lemma")).containsExactly("say");
    assertThat(table.rows().get(0).where()).isEqualTo(file + " line 2");
  }

  @Test
  void aFileThatIsMissingIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> Table.load(folder.resolve("nothing.tsv")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing.tsv: no such file");
  }

  @Test
  void aFileInAnotherEncodingIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("old.tsv"), "lemma\ndéclare\n", ISO_8859_1);
    assertThatThrownBy(() -> Table.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("old.tsv: not UTF-8");
  }

  @Test
  void theWordsOfACellAreSplitAtSpaces() throws IOException {
    Table.Row row = read("lemma\tsense\tnote\nsay\tspeak  out\t\n").rows().get(0);
    assertThat(row.words("sense")).containsExactly("speak", "out");
    assertThat(row.words("note")).isEmpty();
  }

  @Test
  void aConstantIsReadByItsName() throws IOException {
    Table.Row row = read("lemma\tstance\nsay\tSAY\n").rows().get(0);
    assertThat(row.get("stance", Word.class)).isEqualTo(Word.SAY);
  }

  private enum Word {
    SAY
  }
}
