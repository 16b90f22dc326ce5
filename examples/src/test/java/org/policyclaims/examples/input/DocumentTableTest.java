package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.Author;
import org.policyclaims.PolicyText;

class DocumentTableTest {
  @TempDir Path folder;

  private PolicyText told(String table, String file, PolicyText text)
      throws IOException, InputException {
    Path path = Files.writeString(folder.resolve("documents"), table);
    return DocumentTable.read(path)
        .told(new TextInput(file, text.id(), Optional.of(Path.of(file))), text);
  }

  private static final PolicyText TEXT =
      PolicyText.of("The port closed.").withId("a").withDate(LocalDate.of(2001, 1, 1));

  @Test
  void aTableIsCsvUnderAHeader() throws Exception {
    PolicyText text =
        told(
            "document,title,date,author\na,Ports,2018-05-07,\"Anna Kowal; Jan Berg\"\n",
            "corpus/a.txt",
            TEXT);
    assertThat(text.date()).contains(LocalDate.of(2018, 5, 7));
    assertThat(text.authors()).extracting(Author::name).containsExactly("Anna Kowal", "Jan Berg");
  }

  @Test
  void aTableIsJsonLines() throws Exception {
    PolicyText text =
        told(
            "{\"document\": \"a.txt\", \"author\": [\"Anna \\\"A\\\" Kowal\", \"Jan Berg\"], \"date\": null}\n",
            "corpus/a.txt",
            TEXT);
    assertThat(text.date()).contains(LocalDate.of(2001, 1, 1));
    assertThat(text.authors())
        .extracting(Author::name)
        .containsExactly("Anna \"A\" Kowal", "Jan Berg");
  }

  @Test
  void aDocumentThatIsNotThereStaysAsItIs() throws Exception {
    assertThat(told("document,date\nb,2018-05-07\n", "corpus/a.txt", TEXT)).isEqualTo(TEXT);
  }

  @Test
  void aBadLineIsNamed() {
    assertThatThrownBy(() -> told("document,date\na,yesterday\n", "a.txt", TEXT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("record 1: 'yesterday' is no day");
    assertThatThrownBy(() -> told("name,date\na,2018-05-07\n", "a.txt", TEXT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("document is missing");
    assertThatThrownBy(() -> told("{\"document\": {}}\n", "a.txt", TEXT))
        .isInstanceOf(InputException.class);
  }
}
