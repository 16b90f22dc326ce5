package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;

/**
 * Prints how many megabytes are live after a collection: after loading and a first sentence and,
 * where a number of texts is given, after each tenth of them. Run in a Java of its own, with {@code
 * policyclaims}, {@code fast} for its profile, or a list of CoreNLP's annotators as the first
 * argument.
 */
public final class LiveHeap {
  /** What is printed: the heap, and what is resident beside it. */
  static final Pattern LINE =
      Pattern.compile("live heap ([0-9.]+) MB, resident beside the heap (-?[0-9.]+) MB");

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*([0-9]+) kB");

  private LiveHeap() {}

  /**
   * Loads and measures.
   *
   * @param arguments what to load; a number of texts; a folder of texts
   * @throws IOException if the system's figures cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Optional<Profile> profile = profile(arguments[0]);
    if (profile.isPresent()) {
      try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile.get()).build()) {
        extractor.extract(PolicyText.of(StartupBenchmark.SENTENCE));
        print();
        if (arguments.length > 1) {
          String folder = arguments.length > 2 ? arguments[2] : "";
          readMany(extractor, Integer.parseInt(arguments[1]), Texts.read(folder, 0));
        }
      }
    } else {
      StanfordCoreNLP pipeline = Peers.load(arguments[0]);
      try {
        Peers.annotate(pipeline, StartupBenchmark.SENTENCE);
        print();
      } finally {
        Reference.reachabilityFence(pipeline);
      }
    }
  }

  private static Optional<Profile> profile(String name) {
    return switch (name) {
      case "policyclaims" -> Optional.of(Profile.BALANCED);
      case "fast" -> Optional.of(Profile.FAST);
      case "accurate" -> Optional.of(Profile.ACCURATE);
      default -> Optional.empty();
    };
  }

  private static void readMany(ClaimExtractor extractor, int count, Texts texts)
      throws IOException {
    int step = Math.max(count / 10, 1);
    for (int from = 0; from < count; from += step) {
      int first = from;
      Stream<PolicyText> many =
          IntStream.range(0, Math.min(step, count - from))
              .mapToObj(i -> texts.dated((first + i) % texts.size()));
      try (Stream<?> results = extractor.extractAll(many)) {
        results.forEach(result -> {});
      }
      print();
    }
  }

  /**
   * Collects what is not live, and measures the rest.
   *
   * @return megabytes of heap
   */
  public static double megabytes() {
    long used = 0;
    // a second collection takes what the first one made reachable for finalization only
    for (int i = 0; i < 3; i++) {
      System.gc();
      used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
    return used / 1e6;
  }

  /**
   * What the process holds in memory beside its heap: code, threads, what native code takes. The
   * heap counts as far as it is committed, since the JVM is asked to touch all of that.
   *
   * @return megabytes; 0 where the system does not tell
   */
  private static double besideHeap() throws IOException {
    Path status = Path.of("/proc/self/status");
    Matcher resident = RESIDENT.matcher(Files.isReadable(status) ? Files.readString(status) : "");
    double committed = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    return resident.find() ? Double.parseDouble(resident.group(1)) / 1e3 - committed / 1e6 : 0;
  }

  private static void print() throws IOException {
    System.out.println(
        String.format(
            Locale.ROOT,
            "live heap %.1f MB, resident beside the heap %.1f MB",
            megabytes(),
            besideHeap()));
  }
}
