package org.policyclaims.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  @TempDir Path folder;

  private void write(String name, boolean finished) throws IOException {
    try (OutputFiles files = new OutputFiles();
        OutputFiles.OutputFile file = files.open(folder.resolve(name))) {
      file.writer().write("claims");
      assertThat(file.part()).isNotEqualTo(folder.resolve(name)).exists();
      if (finished) {
        file.finish();
      }
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void aFinishedFileIsInItsPlace() throws IOException {
    write("a.jsonl", true);
    assertThat(folder.resolve("a.jsonl")).hasContent("claims");
    assertThat(names()).containsExactly("a.jsonl");
  }

  @Test
  void ofAnUnfinishedFileNothingIsLeftAndWhatWasThereStays() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "older");
    write("a.jsonl", false);
    assertThat(folder.resolve("a.jsonl")).hasContent("older");
    assertThat(names()).containsExactly("a.jsonl");
  }

  @Test
  void whatAKilledRunLeftIsRemovedByTheNextForTheSameFile() throws IOException {
    try (OutputFiles files = new OutputFiles();
        OutputFiles.OutputFile file = files.open(folder.resolve("a.jsonl"))) {
      String part = file.part().getFileName().toString();
      String prefix = part.substring(0, part.lastIndexOf('-') + 1);
      Files.writeString(folder.resolve(prefix + Integer.MAX_VALUE + ".part"), "half a cla");
      Files.writeString(folder.resolve(".claims-other-1.part"), "of another file");
    }
    write("a.jsonl", true);
    assertThat(names()).containsExactly(".claims-other-1.part", "a.jsonl");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Files.writeString(folder.resolve("real.jsonl"), "older");
    Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("real.jsonl"));
    write("link.jsonl", true);
    assertThat(folder.resolve("link.jsonl")).isSymbolicLink();
    assertThat(folder.resolve("real.jsonl")).hasContent("claims");
  }
}
