package org.policyclaims.benchmarks.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Profile;

/**
 * Prints which stages of an extractor the time goes to, as the profiler in Java finds it. Run in a
 * Java of its own; arguments: a folder of texts or an empty one, tokens at most, seconds, profile.
 */
public final class StageShares {
  /** In Java, and in native code, where the parser of one profile runs. */
  private static final Set<String> SAMPLES =
      Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");

  private StageShares() {}

  /**
   * Reads the texts again and again and prints a line for each stage, its name and its share.
   *
   * @param arguments the folder, the tokens, the seconds, the profile
   * @throws IOException if the recording cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Texts texts = Texts.read(arguments[0], Integer.parseInt(arguments[1]));
    Duration time = Duration.ofSeconds(Integer.parseInt(arguments[2]));
    Profile profile = Profile.valueOf(arguments[3]);
    Path file = Files.createTempFile("policyclaims", ".jfr");
    try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile).build();
        Recording recording = new Recording()) {
      read(extractor, texts, time.dividedBy(2));
      SAMPLES.forEach(name -> recording.enable(name).withPeriod(Duration.ofMillis(10)));
      recording.start();
      read(extractor, texts, time);
      recording.stop();
      recording.dump(file);
      shares(file)
          .forEach(
              (stage, share) ->
                  System.out.println(String.format(Locale.ROOT, "%s %.4f", stage, share)));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void read(ClaimExtractor extractor, Texts texts, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      for (int i = 0; i < texts.size(); i++) {
        extractor.extract(texts.dated(i));
      }
    }
  }

  private static Map<Stage, Double> shares(Path file) throws IOException {
    Map<Stage, Integer> samples = new EnumMap<>(Stage.class);
    int all = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      RecordedStackTrace stack = event.getStackTrace();
      if (!SAMPLES.contains(event.getEventType().getName()) || stack == null) {
        continue;
      }
      Optional<Stage> stage = stage(stack);
      if (stage.isPresent()) {
        samples.merge(stage.get(), 1, Integer::sum);
        all++;
      }
    }
    Map<Stage, Double> shares = new EnumMap<>(Stage.class);
    for (Map.Entry<Stage, Integer> entry : samples.entrySet()) {
      shares.put(entry.getKey(), entry.getValue() / (double) all);
    }
    return shares;
  }

  /** The stage of the innermost frame that belongs to one. */
  private static Optional<Stage> stage(RecordedStackTrace stack) {
    for (RecordedFrame frame : stack.getFrames()) {
      String name = frame.getMethod().getType().getName();
      for (Stage stage : Stage.values()) {
        if (stage.has(name) && !name.startsWith("org.policyclaims.benchmarks.")) {
          return Optional.of(stage);
        }
      }
    }
    return Optional.empty();
  }
}
