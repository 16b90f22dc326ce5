package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Profile;

/**
 * Tokens a second on one thread: the default extractor and CoreNLP's pipelines. An operation is one
 * pass over all texts, the same for each of them.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class ThroughputBenchmark {

  /** The default extractor. */
  @State(Scope.Benchmark)
  public static class Extractor {
    private ClaimExtractor extractor;

    /** Loads the models. */
    @Setup
    public void load() {
      extractor = ClaimExtractor.builder().build();
    }

    /** Ends its threads. */
    @TearDown
    public void close() {
      extractor.close();
    }
  }

  /** The extractor without names. */
  @State(Scope.Benchmark)
  public static class FastExtractor {
    private ClaimExtractor extractor;

    /** Loads the models. */
    @Setup
    public void load() {
      extractor = ClaimExtractor.builder().profile(Profile.FAST).build();
    }

    /** Ends its threads. */
    @TearDown
    public void close() {
      extractor.close();
    }
  }

  /** The extractor with the larger parser. */
  @State(Scope.Benchmark)
  public static class AccurateExtractor {
    private ClaimExtractor extractor;

    /** Loads the models. */
    @Setup
    public void load() {
      extractor = ClaimExtractor.builder().profile(Profile.ACCURATE).build();
    }

    /** Ends its threads. */
    @TearDown
    public void close() {
      extractor.close();
    }
  }

  /** The annotators that all work on dependencies needs. */
  @State(Scope.Benchmark)
  public static class Floor {
    private StanfordCoreNLP pipeline;

    /** Loads the models. */
    @Setup
    public void load() {
      pipeline = Peers.load(Peers.FLOOR);
    }
  }

  /** CoreNLP's open information extraction. */
  @State(Scope.Benchmark)
  public static class OpenIe {
    private StanfordCoreNLP pipeline;

    /** Loads the models. */
    @Setup
    public void load() {
      pipeline = Peers.load(Peers.OPENIE);
    }
  }

  /** The same with coreference. */
  @State(Scope.Benchmark)
  public static class OpenIeWithCoref {
    private StanfordCoreNLP pipeline;

    /** Loads the models. */
    @Setup
    public void load() {
      pipeline = Peers.load(Peers.OPENIE_WITH_COREF);
    }
  }

  /** CoreNLP's quotes with their speakers. */
  @State(Scope.Benchmark)
  public static class Quotes {
    private StanfordCoreNLP pipeline;

    /** Loads the models. */
    @Setup
    public void load() {
      pipeline = Peers.load(Peers.QUOTES);
    }
  }

  /** The library. */
  @Benchmark
  public void policyclaims(Extractor state, TextSource source, TokenCount count, Blackhole hole) {
    extract(state.extractor, source.texts(), count, hole);
  }

  /** The library without names. */
  @Benchmark
  public void fast(FastExtractor state, TextSource source, TokenCount count, Blackhole hole) {
    extract(state.extractor, source.texts(), count, hole);
  }

  /** The library with the larger parser. */
  @Benchmark
  public void accurate(
      AccurateExtractor state, TextSource source, TokenCount count, Blackhole hole) {
    extract(state.extractor, source.texts(), count, hole);
  }

  /** Tokens, tags, lemmas and dependencies, and no claims. */
  @Benchmark
  public void floor(Floor state, TextSource source, TokenCount count, Blackhole hole) {
    annotate(state.pipeline, source.texts(), count, hole);
  }

  /** Triples, without coreference. */
  @Benchmark
  public void openie(OpenIe state, TextSource source, TokenCount count, Blackhole hole) {
    annotate(state.pipeline, source.texts(), count, hole);
  }

  /** Triples, with coreference. */
  @Benchmark
  public void openieWithCoref(
      OpenIeWithCoref state, TextSource source, TokenCount count, Blackhole hole) {
    annotate(state.pipeline, source.texts(), count, hole);
  }

  /** Quotes and their speakers. */
  @Benchmark
  public void quotes(Quotes state, TextSource source, TokenCount count, Blackhole hole) {
    annotate(state.pipeline, source.texts(), count, hole);
  }

  private static void extract(
      ClaimExtractor extractor, Texts texts, TokenCount count, Blackhole hole) {
    for (int i = 0; i < texts.size(); i++) {
      hole.consume(extractor.extract(texts.dated(i)));
    }
    count.tokens += texts.tokens();
  }

  private static void annotate(
      StanfordCoreNLP pipeline, Texts texts, TokenCount count, Blackhole hole) {
    for (int i = 0; i < texts.size(); i++) {
      hole.consume(Peers.annotate(pipeline, texts.get(i)));
    }
    count.tokens += texts.tokens();
  }
}
