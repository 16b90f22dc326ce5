package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/scripts.md shows of one process that many texts are handed to, run as it stands. */
class ScriptsTest {
  private static final Pattern SECTION =
      Pattern.compile("(?s)\n## One process for many texts\n(.*?)(?=\n## |$)");

  @TempDir Path folder;

  private record Shown(String program, String output) {}

  private static Shown shown(String language) throws IOException {
    Matcher section = SECTION.matcher(Files.readString(Path.of("..", "docs", "scripts.md")));
    assertThat(section.find()).isTrue();
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```\n\n```text\n(.*?)```")
            .matcher(section.group(1));
    assertThat(block.find()).as("a block of %s and its output", language).isTrue();
    return new Shown(block.group(1), block.group(2));
  }

  private static boolean runs(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String printed(String interpreter, Shown shown) throws IOException, InterruptedException {
    ClaimsOnPath.write(folder, "--profile balanced");
    Path script = Files.writeString(folder.resolve("script"), shown.program());
    Process process =
        ClaimsOnPath.process(folder, interpreter, script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return printed;
  }

  @Test
  void python() throws IOException, InterruptedException {
    assumeTrue(
        runs("python3", "-c", "pass"), "skipped: there is no python3 on this machine; install it");
    Shown shown = shown("python");
    assertThat(printed("python3", shown)).isEqualTo(shown.output());
  }

  @Test
  void r() throws IOException, InterruptedException {
    Shown shown = shown("r");
    assumeTrue(
        runs("Rscript", "-e", "library(jsonlite)"),
        "skipped: there is no Rscript with the package jsonlite on this machine; install them");
    assertThat(printed("Rscript", shown)).isEqualTo(shown.output());
  }
}
