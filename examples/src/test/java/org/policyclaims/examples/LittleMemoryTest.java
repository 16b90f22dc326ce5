package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own that has not the memory for the models. */
class LittleMemoryTest {
  @TempDir Path folder;

  @Test
  void oneLineSaysThatMemoryDoesNotSuffice() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Minsk paid.");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ClaimsCommand.class.getName(),
                    text.toString()))
            .redirectError(err.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readString(err, StandardCharsets.UTF_8).lines())
        .filteredOn(line -> !line.startsWith("SLF4J"))
        .singleElement()
        .asString()
        .startsWith("claims: memory does not suffice");
  }
}
