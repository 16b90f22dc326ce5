package org.policyclaims.benchmarks.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.policyclaims.Profile;
import org.policyclaims.benchmarks.figures.FigureKeys;

/**
 * Runs a quick set of the benchmarks and writes {@code performance.json}, {@code performance.md}
 * and a picture of where the time goes. Each measurement runs in a Java of its own, and what is
 * compared runs in one go, since a machine may be slower an hour later.
 */
public final class PerformanceCommand {
  private static final String POLICYCLAIMS = "policyclaims";

  private static final List<Profile> PROFILES =
      List.of(Profile.BALANCED, Profile.ACCURATE, Profile.FAST);

  /** The tokens of a pass where coreference takes part, which needs half a minute for them. */
  private static final int TOKENS = 3_000;

  /**
   * The tokens of a pass elsewhere: nobody reads the same few sentences over and over, and models
   * that look words up in large tables are faster where those stay near the processor.
   */
  private static final int MORE_TOKENS = 30_000;

  private final String folder;
  private final Path bundle;
  private final PerformanceReport report = new PerformanceReport();
  private final Surroundings surroundings = new Surroundings();
  private Map<Stage, Double> shares = Map.of();

  private PerformanceCommand(String folder, Path bundle) {
    this.folder = folder;
    this.bundle = bundle;
  }

  /**
   * Measures and writes.
   *
   * @param arguments a folder of texts or an empty one for the texts in the jar; the jar of the
   *     models; the folder to write to
   * @throws IOException if a report cannot be written
   * @throws RunnerException if a benchmark fails
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    if (arguments.length != 3) {
      System.err.println("usage: performance TEXTS MODELS_JAR OUTPUT");
      System.exit(2);
    }
    PerformanceCommand command = new PerformanceCommand(arguments[0], Path.of(arguments[1]));
    command.run();
    Path output = Files.createDirectories(Path.of(arguments[2]));
    Files.writeString(output.resolve("performance.json"), command.report.json());
    Files.writeString(output.resolve("performance.md"), command.report.markdown());
    Files.writeString(output.resolve("performance.svg"), Chart.of(command.shares));
    System.out.print(command.report.markdown());
  }

  private void run() throws IOException, RunnerException, InterruptedException {
    List<Part> parts =
        List.of(
            this::throughput,
            this::scaling,
            this::stages,
            this::startup,
            this::size,
            this::textSize);
    for (Part part : parts) {
      surroundings.look();
      part.measure();
    }
    surroundings.look();
    tellSurroundings();
  }

  /** A part of the measurement. */
  private interface Part {
    void measure() throws IOException, RunnerException, InterruptedException;
  }

  private void tellSurroundings() throws IOException {
    report.figure(
        "others_share",
        surroundings.othersShare(),
        "share of the processors that other work had, at the most, between the parts",
        "at most 0.05");
    report.word("quiet", surroundings.isQuiet() ? "yes" : "no");
    report.heading("Where", "what", "");
    for (Map.Entry<String, String> word :
        surroundings.describe(bundle.toAbsolutePath().getParent()).entrySet()) {
      report.word(word.getKey(), word.getValue());
      report.row(word.getKey(), word.getValue());
    }
    if (!surroundings.isQuiet()) {
      System.err.printf(
          Locale.ROOT,
          "performance: other work had up to %.0f %% of the processors meanwhile;"
              + " measure again on a quiet machine before you rely on a figure.%n",
          100 * surroundings.othersShare());
    }
  }

  private void throughput() throws RunnerException {
    Map<String, Measured> fast =
        tokensPerSecond(
            benchmarks(
                ThroughputBenchmark.class, "policyclaims|fast|accurate|floor", MORE_TOKENS, 2, 4));
    Map<String, Measured> slow =
        tokensPerSecond(
            benchmarks(
                ThroughputBenchmark.class,
                "policyclaims|accurate|fast|openie|openieWithCoref",
                TOKENS,
                1,
                2));
    for (Profile profile : PROFILES) {
      String name = pipeline(profile);
      report.ratio(
          "throughput_vs_openie_coref" + FigureKeys.suffix(profile),
          slow.get(name),
          slow.get("openieWithCoref"),
          meaning("tokens/s, to CoreNLP's OpenIE with coreference", profile),
          "at least 10");
      report.ratio(
          "throughput_vs_openie" + FigureKeys.suffix(profile),
          slow.get(name),
          slow.get("openie"),
          meaning("tokens/s, to CoreNLP's OpenIE without", profile),
          "at least 6");
      report.ratio(
          "throughput_vs_floor" + FigureKeys.suffix(profile),
          fast.get(name),
          fast.get("floor"),
          meaning("tokens/s, to CoreNLP's tokenize, pos, lemma, depparse", profile),
          leastToFloor(profile));
    }
    throughputs("One thread", fast);
    throughputs("One thread, few texts over and over", slow);
  }

  private void throughputs(String heading, Map<String, Measured> all) {
    Measured ours = all.get(POLICYCLAIMS);
    report.heading(heading, "pipeline", "tokens/s", "± (99.9 %)", "ours to it");
    all.forEach(
        (name, measured) ->
            report.row(
                name,
                PerformanceReport.number(measured.value()),
                measured.errorInWords(),
                PerformanceReport.number(ours.value() / measured.value())));
  }

  private static String leastToFloor(Profile profile) {
    return switch (profile) {
      case BALANCED -> "at least 2";
      case ACCURATE -> "at least 1.5";
      case FAST -> "at least 0.85";
    };
  }

  /** What a figure says, of a profile that is not the default. */
  private static String meaning(String what, Profile profile) {
    return profile == Profile.BALANCED ? what : what + ", of " + profile;
  }

  private static String pipeline(Profile profile) {
    return profile == Profile.BALANCED ? POLICYCLAIMS : profile.name().toLowerCase(Locale.ROOT);
  }

  /** In texts a second: of texts that are under way when time is up no tokens can be told. */
  private void scaling() throws RunnerException {
    report.heading("Threads", "profile, threads", "texts/s", "± (99.9 %)", "to one");
    for (Profile profile : PROFILES) {
      List<String> threads =
          profile == Profile.BALANCED ? List.of("one", "two", "sixteen") : List.of("one", "two");
      Map<String, Measured> all =
          primary(
              benchmarks(ScalingBenchmark.class, String.join("|", threads), MORE_TOKENS, 2, 5)
                  .param("profile", profile.name()));
      Measured one = all.get("one");
      report.ratio(
          "two_threads_vs_one" + FigureKeys.suffix(profile),
          all.get("two"),
          one,
          meaning("texts/s of two threads, to one", profile),
          "at least 1.85");
      for (String each : threads) {
        Measured measured = all.get(each);
        report.row(
            profile + ", " + each,
            PerformanceReport.number(measured.value()),
            measured.errorInWords(),
            PerformanceReport.number(measured.value() / one.value()));
      }
    }
  }

  private void stages() throws IOException, InterruptedException {
    Map<Profile, Map<Stage, Double>> all = new EnumMap<>(Profile.class);
    for (Profile profile : PROFILES) {
      all.put(profile, sharesOf(profile));
      report.figure(
          "own_stages_share" + FigureKeys.suffix(profile),
          all.get(profile).entrySet().stream()
              .filter(entry -> entry.getKey().isOwn())
              .mapToDouble(Map.Entry::getValue)
              .sum(),
          meaning("share of the library's own stages", profile),
          "at most 0.08");
    }
    shares = all.get(Profile.BALANCED);
    report.heading("Where the time goes", "stage", "share", "whose");
    shares.forEach(
        (stage, share) ->
            report.row(
                stage.label(),
                String.format(Locale.ROOT, "%.1f %%", 100 * share),
                stage.isOwn() ? "the library's own" : "as CoreNLP's annotators"));
  }

  private Map<Stage, Double> sharesOf(Profile profile) throws IOException, InterruptedException {
    Map<Stage, Double> found = new EnumMap<>(Stage.class);
    for (String line :
        java(
            StageShares.class,
            List.of("-Xmx2g"),
            folder,
            String.valueOf(MORE_TOKENS),
            "20",
            profile.name())) {
      String[] cells = line.split(" ", 2);
      found.put(Stage.valueOf(cells[0]), Double.parseDouble(cells[1]));
    }
    return found;
  }

  private void startup() throws RunnerException {
    Map<String, Measured> ours =
        primary(
            new OptionsBuilder()
                .include(named(StartupBenchmark.class, "(policyclaims|accurate|fast)"))
                .forks(2));
    Map<String, Measured> peer =
        primary(
            new OptionsBuilder()
                .include(named(StartupBenchmark.class, "openieWithCoref"))
                .forks(1));
    report.ratio(
        "load_vs_openie_coref",
        ours.get(POLICYCLAIMS),
        peer.get("openieWithCoref"),
        "time until the first claim, to CoreNLP's OpenIE with coreference",
        "at most 0.15");
    report.ratio(
        "load_vs_openie_coref_accurate",
        ours.get("accurate"),
        peer.get("openieWithCoref"),
        "the same for the profile ACCURATE",
        "at most 0.2");
    report.ratio(
        "load_vs_openie_coref_fast",
        ours.get("fast"),
        peer.get("openieWithCoref"),
        "the same for the profile FAST",
        "at most 0.15");
    report.heading("From start to the first sentence", "pipeline", "seconds");
    report.row(POLICYCLAIMS, PerformanceReport.number(ours.get(POLICYCLAIMS).value()));
    report.row("policyclaims, ACCURATE", PerformanceReport.number(ours.get("accurate").value()));
    report.row("openieWithCoref", PerformanceReport.number(peer.get("openieWithCoref").value()));
  }

  private void size() throws IOException, InterruptedException {
    Memory balanced = memory("-Xmx640m", POLICYCLAIMS);
    Memory fast = memory("-Xmx640m", "fast");
    Memory accurate = memory("-Xmx640m", "accurate");
    report.figure(
        "live_heap_mb", balanced.live, "MB of heap live after loading, at -Xmx640m", "at most 380");
    report.figure(
        "live_heap_mb_accurate", accurate.live, "the same for the profile ACCURATE", "at most 380");
    report.figure("live_heap_mb_fast", fast.live, "the same for the profile FAST", "at most 380");
    report.figure(
        "live_mb_accurate",
        accurate.live + accurate.beside - balanced.beside,
        "the same and what its native code holds: what is resident beside the heap, less that of"
            + " BALANCED, which has none",
        "at most 500");
    report.figure("bundle_mb", Files.size(bundle) / 1e6, "MB of models to download", "at most 45");
    report.heading("Memory after loading", "pipeline", "MB live", "MB resident beside the heap");
    row(POLICYCLAIMS, balanced);
    row("policyclaims, FAST", fast);
    row("policyclaims, ACCURATE", accurate);
    row("floor", memory("-Xmx4g", Peers.FLOOR));
    row("openieWithCoref", memory("-Xmx4g", Peers.OPENIE_WITH_COREF));
  }

  private void row(String pipeline, Memory memory) {
    report.row(
        pipeline, PerformanceReport.number(memory.live), PerformanceReport.number(memory.beside));
  }

  /**
   * Megabytes.
   *
   * @param live what is live on the heap
   * @param beside what is resident of all else: code, threads, native memory
   */
  private record Memory(double live, double beside) {}

  private static Memory memory(String most, String what) throws IOException, InterruptedException {
    // what the heap has taken is then resident, so that the rest can be told
    List<String> options = List.of(most, "-XX:+AlwaysPreTouch");
    Matcher line = LiveHeap.LINE.matcher(java(LiveHeap.class, options, what).get(0));
    if (!line.matches()) {
      throw new IOException("no memory was measured of " + what);
    }
    return new Memory(Double.parseDouble(line.group(1)), Double.parseDouble(line.group(2)));
  }

  private void textSize() throws RunnerException {
    report.heading("Length of a text", "profile, characters", "tokens/s");
    for (Profile profile : PROFILES) {
      Map<String, Measured> all =
          tokensPerSecond(
              new OptionsBuilder()
                  .include(named(TextSizeBenchmark.class, "policyclaims"))
                  .param("texts", folder)
                  .param("profile", profile.name())
                  .forks(1)
                  .warmupIterations(0)
                  .measurementIterations(1)
                  .measurementTime(TimeValue.seconds(1)));
      double small = all.get("policyclaims 10000").value();
      double large = all.get("policyclaims 2000000").value();
      report.figure(
          "large_vs_small_text" + FigureKeys.suffix(profile),
          large / small,
          meaning("tokens/s on 2 MB, to 10 KB", profile),
          "at least 0.9");
      report.row(profile + ", 10,000", PerformanceReport.number(small));
      report.row(profile + ", 2,000,000", PerformanceReport.number(large));
    }
  }

  private ChainedOptionsBuilder benchmarks(
      Class<?> type, String methods, int tokens, int warmups, int iterations) {
    return new OptionsBuilder()
        .include(named(type, "(" + methods + ")"))
        .param("texts", folder)
        .param("tokens", String.valueOf(tokens))
        .forks(1)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.seconds(4))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.seconds(4));
  }

  private static String named(Class<?> type, String method) {
    return type.getName().replace(".", "\\.") + "\\." + method + "$";
  }

  private static Map<String, Measured> tokensPerSecond(ChainedOptionsBuilder options)
      throws RunnerException {
    Map<String, Measured> measured = new TreeMap<>();
    for (RunResult result : results(options)) {
      measured.put(name(result), measured(result.getSecondaryResults().get("tokens")));
    }
    return measured;
  }

  private static Map<String, Measured> primary(ChainedOptionsBuilder options)
      throws RunnerException {
    Map<String, Measured> measured = new TreeMap<>();
    for (RunResult result : results(options)) {
      measured.put(name(result), measured(result.getPrimaryResult()));
    }
    return measured;
  }

  private static Collection<RunResult> results(ChainedOptionsBuilder options)
      throws RunnerException {
    return new Runner(options.shouldFailOnError(true).build()).run();
  }

  private static String name(RunResult result) {
    String method = result.getPrimaryResult().getLabel();
    String characters = result.getParams().getParam("characters");
    return characters == null ? method : method + " " + characters;
  }

  private static Measured measured(Result<?> result) {
    return new Measured(result.getScore(), result.getScoreError());
  }

  private static List<String> java(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // the profiler shall see where time goes within a method's inner loops too
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed");
    }
    return output.lines().toList();
  }
}
