package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.examples.command.Terminal;

/**
 * A batch that is killed at random moments and begun again gives the files of one that was left
 * alone. {@code -Dbatch.kills=50 -Dbatch.seed=N} kills it more often.
 */
class KilledBatchTest {
  private static final int KILLS = Integer.getInteger("batch.kills", 2);
  private static final long SEED = Long.getLong("batch.seed", 8);

  /** More than are read between one kill and the next. */
  private static final int TEXTS = 40 + 12 * KILLS;

  @TempDir Path folder;

  private final Random random = new Random(SEED);

  @Test
  void whatWasKilledAndBegunAgainIsAsIfNothingHadHappened() throws Exception {
    Path corpus = corpus();
    Path undisturbed = folder.resolve("undisturbed");
    StringWriter err = new StringWriter();
    ClaimsCommand.run(
        Terminal.NONE,
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        arguments(corpus, undisturbed).toArray(String[]::new));
    assertThat(err.toString()).isEmpty();

    Path killed = Files.createDirectory(folder.resolve("killed"));
    int beforeTheFirst = 0;
    int withParts = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = files(killed).size();
      killAtRandom(start(corpus, killed), killed, before);
      beforeTheFirst += files(killed).size() == before ? 1 : 0;
      withParts += files(killed).keySet().stream().anyMatch(name -> name.endsWith(".part")) ? 1 : 0;
    }
    System.out.printf(
        "KilledBatchTest: seed %d, %d kills, %d of them before a text was done, %d amid a file,"
            + " %d of %d texts done%n",
        SEED, KILLS, beforeTheFirst, withParts, files(killed).size(), TEXTS);
    Process last = start(corpus, killed);
    assertThat(last.waitFor()).isZero();
    assertThat(files(killed)).isEqualTo(files(undisturbed)).hasSize(TEXTS);
  }

  private Path corpus() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < TEXTS; i++) {
      Path year = Files.createDirectories(corpus.resolve(Integer.toString(2000 + i % 7)));
      Files.writeString(
          year.resolve("text-" + i + ".txt"),
          ("Minsk said that Moscow had paid " + i + " dollars. ").repeat(1 + random.nextInt(60)));
    }
    return corpus;
  }

  private static List<String> arguments(Path corpus, Path output) {
    return List.of(corpus.toString(), "--format", "jsonl", "--output", output + "/");
  }

  private static Process start(Path corpus, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", absoluteClassPath()));
    command.add(ClaimsCommand.class.getName());
    command.addAll(arguments(corpus, output));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String absoluteClassPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  /** Now and then while the models load, mostly some texts later, in the midst of writing. */
  private void killAtRandom(Process process, Path output, int before) throws Exception {
    if (random.nextInt(8) == 0) {
      process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
    } else {
      int wanted = before + 1 + random.nextInt(8);
      while (process.isAlive() && countWhileWriting(output) < wanted) {
        process.waitFor(2, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
    }
    // SIGKILL where there are signals
    process.destroyForcibly().waitFor();
  }

  /** How many files there are; none where one was moved to its place while they were counted. */
  private static int countWhileWriting(Path folder) throws IOException {
    try {
      return files(folder).size();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), content(file));
      }
    }
    return contents;
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      // moved to its place just now
      return "";
    }
  }
}
