package org.policyclaims.benchmarks.performance;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;

/**
 * Tokens a second on short and on very long texts. An operation is 2 MB of text, once in pieces of
 * 10 KB and once as it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 3, time = 10)
public class TextSizeBenchmark {
  private static final int ALL = 2_000_000;

  /** An operation is too long to warm up by. */
  private static final int WARM_UP = 200_000;

  /** The length of a text in characters. */
  @Param({"10000", "2000000"})
  public int characters;

  /** How it reads. */
  @Param("BALANCED")
  public Profile profile;

  private ClaimExtractor extractor;
  private Texts text;

  /** Loads the models and joins the texts. */
  @Setup
  public void load(TextSource source) {
    extractor = ClaimExtractor.builder().profile(profile).build();
    text = source.texts().joined(ALL);
    read(text.get(0).substring(0, Math.min(WARM_UP, text.get(0).length())), document -> {});
  }

  /** Ends its threads. */
  @TearDown
  public void close() {
    extractor.close();
  }

  /** Reads the text, in pieces where it is longer. */
  @Benchmark
  public void policyclaims(TokenCount count, Blackhole hole) {
    read(text.get(0), hole::consume);
    count.tokens += text.tokens();
  }

  private void read(String all, Consumer<ClaimDocument> results) {
    int from = 0;
    while (from < all.length()) {
      int to = all.length();
      if (from + characters < to) {
        // between words; a piece has at least one character
        to = Math.max(all.lastIndexOf(' ', from + characters), from + 1);
      }
      results.accept(extractor.extract(PolicyText.of(all.substring(from, to))));
      from = to;
    }
  }
}
