package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;

/** How long a fresh Java takes until the first sentence is read, models included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 5, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartupBenchmark {
  static final String SENTENCE =
      "On 3 May the minister told reporters in Geneva that Norway would pay its share.";

  /** The library. */
  @Benchmark
  public ClaimDocument policyclaims() {
    try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
      return extractor.extract(PolicyText.of(SENTENCE));
    }
  }

  /** The library without names. */
  @Benchmark
  public ClaimDocument fast() {
    try (ClaimExtractor extractor = ClaimExtractor.builder().profile(Profile.FAST).build()) {
      return extractor.extract(PolicyText.of(SENTENCE));
    }
  }

  /** The library with the larger parser. */
  @Benchmark
  public ClaimDocument accurate() {
    try (ClaimExtractor extractor = ClaimExtractor.builder().profile(Profile.ACCURATE).build()) {
      return extractor.extract(PolicyText.of(SENTENCE));
    }
  }

  /** Tokens, tags, lemmas and dependencies. */
  @Benchmark
  public Annotation floor() {
    return Peers.annotate(Peers.load(Peers.FLOOR), SENTENCE);
  }

  /** Triples, without coreference. */
  @Benchmark
  public Annotation openie() {
    return Peers.annotate(Peers.load(Peers.OPENIE), SENTENCE);
  }

  /** Triples, with coreference. */
  @Benchmark
  public Annotation openieWithCoref() {
    return Peers.annotate(Peers.load(Peers.OPENIE_WITH_COREF), SENTENCE);
  }
}
