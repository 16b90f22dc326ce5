package org.policyclaims.benchmarks.reliability;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.ExtractionResult;
import org.policyclaims.PolicyText;
import org.policyclaims.benchmarks.performance.LiveHeap;
import org.policyclaims.benchmarks.performance.Texts;
import org.policyclaims.format.JsonLines;

/**
 * Reads texts of mixed sizes for a long time on sixteen threads of one extractor, and compares what
 * comes out with what one thread gave, byte by byte. Tells how much is live after each tenth of the
 * time and which threads are left at the end.
 */
public final class Soak {
  private static final int THREADS = 16;
  private static final int ROUNDS = 10;

  /** How much more may be live in the last half than in the first: caches fill. */
  private static final double MOST_GROWTH = 1.10;

  private final List<PolicyText> texts;
  private final List<String> expected = new ArrayList<>();
  private final Random random = new Random(16);
  private long read;
  private long different;
  private long outOfOrder;

  private Soak(List<PolicyText> texts) {
    this.texts = texts;
  }

  /**
   * Runs.
   *
   * @param arguments minutes; a folder of texts, or none for those of this jar
   */
  public static void main(String[] arguments) {
    Duration time = Duration.ofSeconds((long) (60 * Double.parseDouble(arguments[0])));
    System.exit(new Soak(texts(arguments.length > 1 ? arguments[1] : "")).run(time) ? 0 : 1);
  }

  private boolean run(Duration time) {
    List<Double> live = new ArrayList<>();
    try (ClaimExtractor extractor = ClaimExtractor.builder().threads(THREADS).build()) {
      texts.forEach(text -> expected.add(written(extractor.extract(text))));
      System.out.printf(
          Locale.ROOT,
          "%d texts of %d to %d characters, read by one thread%n",
          texts.size(),
          shortest(),
          longest());
      long begun = System.nanoTime();
      for (int round = 1; round <= ROUNDS; round++) {
        readUntil(begun + time.toNanos() / ROUNDS * round, extractor);
        live.add(LiveHeap.megabytes());
        System.out.printf(
            Locale.ROOT,
            "%4d s: %,d texts, %d different, %d out of order, %.1f MB live, %d threads%n",
            (System.nanoTime() - begun) / 1_000_000_000L,
            read,
            different,
            outOfOrder,
            live.get(live.size() - 1),
            workers());
      }
    }
    long left = workers();
    double growth = mean(live.subList(ROUNDS / 2, ROUNDS)) / mean(live.subList(0, ROUNDS / 2));
    System.out.printf(
        Locale.ROOT,
        "%d threads after close; live heap of the last half to the first: %.3f%n",
        left,
        growth);
    return different == 0 && outOfOrder == 0 && left == 0 && growth < MOST_GROWTH;
  }

  private void readUntil(long end, ClaimExtractor extractor) {
    do {
      List<Integer> order =
          IntStream.range(0, 4 * THREADS).map(i -> random.nextInt(texts.size())).boxed().toList();
      int[] next = {0};
      try (Stream<ExtractionResult> results =
          extractor.extractAll(order.stream().map(texts::get))) {
        results.forEach(result -> compare(result, order.get(next[0]++)));
      }
      outOfOrder += Math.abs(order.size() - next[0]);
    } while (System.nanoTime() < end);
  }

  private void compare(ExtractionResult result, int index) {
    read++;
    if (!result.source().equals(texts.get(index))) {
      outOfOrder++;
    } else if (result.document().isEmpty()
        || !written(result.document().get()).equals(expected.get(index))) {
      different++;
    }
  }

  private static String written(ClaimDocument document) {
    return Stream.concat(JsonLines.claims(document), JsonLines.attributions(document))
        .collect(Collectors.joining("\n"));
  }

  private int shortest() {
    return texts.stream().mapToInt(text -> text.text().length()).min().orElse(0);
  }

  private int longest() {
    return texts.stream().mapToInt(text -> text.text().length()).max().orElse(0);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("policyclaims"))
        .count();
  }

  /** The texts, their first sentences, and some of them joined: from one line to a long report. */
  private static List<PolicyText> texts(String folder) {
    List<String> whole = Texts.all(folder);
    List<String> mixed = new ArrayList<>(whole);
    for (String text : whole) {
      mixed.add(text.substring(0, Math.min(text.length(), 200)));
    }
    mixed.add("");
    mixed.add(String.join("\n\n", whole.subList(0, Math.min(whole.size(), 10))));
    LocalDate date = LocalDate.of(2020, 3, 2);
    return IntStream.range(0, mixed.size())
        .mapToObj(i -> PolicyText.of(mixed.get(i)).withId("t" + i).withDate(date))
        .toList();
  }
}
