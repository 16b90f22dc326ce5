package org.policyclaims.benchmarks.performance;

import java.util.concurrent.TimeUnit;
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
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;

/** How long one sentence takes, by its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class LatencyBenchmark {
  private static final String CLAUSE = "the minister told reporters on Monday that Russia agrees";

  /** About how many tokens the sentence has. */
  @Param({"9", "27", "54", "108", "189"})
  public int tokens;

  private ClaimExtractor extractor;
  private PolicyText text;

  /** Loads the models. */
  @Setup
  public void load() {
    extractor = ClaimExtractor.builder().build();
    text = PolicyText.of((CLAUSE + " and ").repeat(Math.max(tokens / 10, 1)) + CLAUSE + ".");
  }

  /** Ends its threads. */
  @TearDown
  public void close() {
    extractor.close();
  }

  /** Reads the sentence. */
  @Benchmark
  public ClaimDocument policyclaims() {
    return extractor.extract(text);
  }
}
