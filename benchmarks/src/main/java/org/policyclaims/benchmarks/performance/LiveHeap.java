package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.Optional;
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
  private LiveHeap() {}

  /**
   * Loads and measures.
   *
   * @param arguments what to load; a number of texts; a folder of texts
   */
  public static void main(String[] arguments) {
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

  private static void readMany(ClaimExtractor extractor, int count, Texts texts) {
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

  private static void print() {
    System.out.println(String.format(Locale.ROOT, "live heap %.1f MB", megabytes()));
  }
}
