package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Minsk paid.");
    }
  }

  private List<String> ids(List<String> globs, String... arguments) {
    return Inputs.find(
            Arrays.stream(arguments).map(name -> folder.resolve(name).toString()).toList(),
            globs,
            Optional.of(folder.resolve("corpus/out")),
            problem -> problems.add(problem.getMessage()))
        .stream()
        .map(TextInput::id)
        .toList();
  }

  @Test
  void aFolderIsReadWithAllBelowIt() throws IOException {
    files("corpus/b.txt", "corpus/2018/may/a.html", "corpus/a.pdf", "corpus/table.xlsx");
    assertThat(ids(List.of(), "corpus")).containsExactly("2018/may/a", "a", "b");
  }

  @Test
  void whatIsHiddenOrWrittenIsNotRead() throws IOException {
    files("corpus/a.txt", "corpus/.git/b.txt", "corpus/.c.txt", "corpus/out/d.txt");
    assertThat(ids(List.of(), "corpus")).containsExactly("a");
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    files("corpus/a.txt", "other/b.txt");
    Files.createSymbolicLink(folder.resolve("corpus/link"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("corpus/loop"), folder.resolve("corpus"));
    assertThat(ids(List.of(), "corpus")).containsExactly("a");
  }

  @Test
  void aGlobIsForNamesAndWithASlashForPaths() throws IOException {
    files("corpus/a.txt", "corpus/2018/b.txt", "corpus/2018/c.csv", "corpus/2019/d.txt");
    assertThat(ids(List.of("*.csv"), "corpus")).containsExactly("2018/c");
    assertThat(ids(List.of("2018/**"), "corpus")).containsExactly("2018/b", "2018/c");
    assertThat(ids(List.of("a.*", "*.csv"), "corpus")).containsExactly("2018/c", "a");
  }

  @Test
  void idsThatCollideAreToldApart() throws IOException {
    files("corpus/a.txt", "corpus/a.html", "one/b.txt", "two/b.txt", "one/c.txt");
    assertThat(ids(List.of(), "corpus")).containsExactly("a.html", "a.txt");
    List<String> ids = ids(List.of(), "one/b.txt", "two/b.txt", "one/c.txt");
    assertThat(ids.get(0)).endsWith("one/b.txt");
    assertThat(ids.get(1)).endsWith("two/b.txt");
    assertThat(ids.get(2)).isEqualTo("c");
    assertThat(ids(List.of(), "one/b.txt", "one/b.txt").get(1)).endsWith("one/b.txt-2");
  }

  @Test
  void idsThatDifferInCaseOnlyCollideAsFileNamesDo() throws IOException {
    files("one/B.txt", "two/b.txt");
    List<String> ids = ids(List.of(), "one/B.txt", "two/b.txt");
    assertThat(ids.get(0)).endsWith("one/B.txt");
  }

  @Test
  void aFolderWithoutTextsIsNamed() throws IOException {
    files("corpus/table.xlsx");
    assertThat(ids(List.of(), "corpus")).isEmpty();
    assertThat(problems).singleElement().asString().contains("corpus: no texts in this folder");
  }

  @Test
  void aDeviceInAFolderIsNamedAndNotWaitedFor() throws IOException {
    files("corpus/a.txt");
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    Files.createSymbolicLink(folder.resolve("corpus/pipe.txt"), device);
    assertThat(ids(List.of(), "corpus")).containsExactly("a");
    assertThat(problems).singleElement().asString().contains("pipe.txt: not a file");
  }
}
