package org.policyclaims.benchmarks.performance;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Profile;

/** Tokens a second where several threads share one extractor. An operation is one text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class ScalingBenchmark {
  private static final long ALONE = TimeUnit.SECONDS.toNanos(30);

  /** How it reads. */
  @Param("BALANCED")
  public Profile profile;

  private final AtomicInteger next = new AtomicInteger();
  private ClaimExtractor extractor;

  /**
   * Loads the models and reads with one thread for a while: Java's compiler then has a processor
   * for itself. Where every processor reads from the beginning it takes three times as long.
   */
  @Setup
  public void load(TextSource source) {
    extractor = ClaimExtractor.builder().profile(profile).build();
    Texts texts = source.texts();
    long end = System.nanoTime() + ALONE;
    for (int text = 0; System.nanoTime() < end; text = (text + 1) % texts.size()) {
      extractor.extract(texts.dated(text));
    }
  }

  /** Ends its threads. */
  @TearDown
  public void close() {
    extractor.close();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public ClaimDocument one(TextSource source, TokenCount count) {
    return extract(source, count);
  }

  /** Two threads. */
  @Benchmark
  @Threads(2)
  public ClaimDocument two(TextSource source, TokenCount count) {
    return extract(source, count);
  }

  /** More threads than most machines have processors. */
  @Benchmark
  @Threads(16)
  public ClaimDocument sixteen(TextSource source, TokenCount count) {
    return extract(source, count);
  }

  private ClaimDocument extract(TextSource source, TokenCount count) {
    Texts texts = source.texts();
    int text = Math.floorMod(next.getAndIncrement(), texts.size());
    ClaimDocument document = extractor.extract(texts.dated(text));
    count.tokens += texts.tokens(text);
    return document;
  }
}
