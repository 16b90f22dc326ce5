package org.policyclaims.internal.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/**
 * The rules of SUTime may make any Java object, so they come from the class path alone: what lies
 * under their name in the working directory is not read.
 */
class TimeRulesTest {
  /** Makes a file as soon as anybody reads it as rules. */
  private static final String HOSTILE =
      "FILE = { type: \"CLASS\", value: \"java.io.FileOutputStream\" }\nX = FILE(\"taken\")\n";

  /** Reads a date that only SUTime knows, in a Java of its own. */
  public static final class Reader {
    private Reader() {}

    /** Prints what SUTime finds. */
    public static void main(String[] arguments) {
      Sentence sentence = Reading.parsed("Oslo closed the port last summer .").sentence(0);
      System.out.println(new SuTime().read(sentence, 4, 5, "2018-05-07"));
    }
  }

  @Test
  void rulesInTheWorkingDirectoryAreNotRead(@TempDir Path folder)
      throws IOException, InterruptedException {
    writeRules(folder);
    assertThat(read(folder, classPath())).contains("2017-SU");
    assertThat(folder.resolve("taken")).doesNotExist();
  }

  /** What makes the test above mean something: these rules bite where they are read. */
  @Test
  void rulesOnTheClassPathRun(@TempDir Path folder) throws IOException, InterruptedException {
    writeRules(folder);
    read(folder, folder + File.pathSeparator + classPath());
    assertThat(folder.resolve("taken")).exists();
  }

  private static void writeRules(Path folder) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("edu/stanford/nlp/models/sutime"));
    Files.writeString(rules.resolve("defs.sutime.txt"), HOSTILE);
    Files.writeString(rules.resolve("english.sutime.txt"), "\n");
  }

  private static String read(Path folder, String classPath)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Reader.class.getName())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** The class path with no path that depends on the working directory. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
