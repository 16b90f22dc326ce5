package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyclaims.Claim;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;
import org.policyclaims.benchmarks.figures.FigureKeys;
import org.policyclaims.benchmarks.treebank.TreeScore;

/**
 * Measures the library on its own texts and on the corpora in a folder and, unless told otherwise,
 * what CoreNLP alone gets on the same texts. Arguments: the folder of the corpora, the folder to
 * write to, {@code --no-baselines}, and {@code --only=MEASURE}. Ends with {@value #NOT_ALL} where a
 * corpus that was asked for is not there.
 */
public final class QualityCommand {
  private static final int USAGE = 2;
  private static final int NOT_ALL = 3;

  private static final String POLNEAR = "PolNeAR is at https://github.com/networkdynamics/PolNeAR";
  private static final String CARB = "CaRB is at https://github.com/dair-iitd/CaRB";
  private static final String PLOVER = "PLOVER is at https://github.com/openeventdata/PLOVER";
  private static final String TREEBANKS =
      "English EWT and GUM are at https://universaldependencies.org";

  private final Path corpora;
  private final boolean baselines;
  private final Set<Measure> measures;
  private final QualityReport report = new QualityReport();
  private boolean complete = true;

  private QualityCommand(Path corpora, boolean baselines, Set<Measure> measures) {
    this.corpora = corpora;
    this.baselines = baselines;
    this.measures = measures;
  }

  /** What can be measured by itself. */
  private enum Measure {
    CLAIMS,
    ATTRIBUTION,
    TRIPLES,
    REFERENCES,
    EVENTS,
    TREES;

    String option() {
      return "--only=" + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Runs all measurements, prints their tables and writes {@code quality.json} and {@code
   * quality.md}.
   *
   * @param arguments the folder of the corpora, the folder to write to, {@code --no-baselines},
   *     {@code --only=MEASURE}
   * @throws IOException if a corpus cannot be read or the report not be written
   */
  public static void main(String[] arguments) throws IOException {
    List<String> folders = new ArrayList<>(List.of(arguments));
    boolean baselines = !folders.remove("--no-baselines");
    Set<Measure> only = EnumSet.noneOf(Measure.class);
    for (Measure measure : Measure.values()) {
      if (folders.remove(measure.option())) {
        only.add(measure);
      }
    }
    if (folders.size() != 2 || folders.stream().anyMatch(word -> word.startsWith("--"))) {
      System.err.println(
          "usage: quality CORPORA OUTPUT [--no-baselines] "
              + Arrays.stream(Measure.values())
                  .map(measure -> "[" + measure.option() + "]")
                  .collect(Collectors.joining(" ")));
      System.exit(USAGE);
    }
    QualityCommand command =
        new QualityCommand(
            Path.of(folders.get(0)),
            baselines,
            only.isEmpty() ? EnumSet.allOf(Measure.class) : only);
    command.run();
    Path output = Files.createDirectories(Path.of(folders.get(1)));
    Files.writeString(output.resolve("quality.json"), command.report.json());
    Files.writeString(output.resolve("quality.md"), command.report.markdown());
    System.out.print(command.report.markdown());
    if (!command.complete) {
      System.err.println(
          "quality: not everything was measured; the lines above say what is missing");
      System.exit(NOT_ALL);
    }
  }

  private void run() throws IOException {
    if (measures.contains(Measure.CLAIMS)) {
      claims();
    }
    if (measures.contains(Measure.ATTRIBUTION)) {
      attribution();
    }
    if (measures.contains(Measure.TRIPLES)) {
      openExtraction();
    }
    if (measures.contains(Measure.REFERENCES)) {
      references();
    }
    if (measures.contains(Measure.EVENTS)) {
      events();
    }
    if (measures.contains(Measure.TREES)) {
      trees();
    }
  }

  private void claims() {
    List<GoldText> seen = GoldText.seen();
    List<GoldText> unseen = GoldText.unseen();
    Map<String, ClaimScore> scores = new LinkedHashMap<>();
    Map<String, ClaimScore> unseenScores = new LinkedHashMap<>();
    Map<String, Reliability> reliabilities = new LinkedHashMap<>();
    Map<String, Reliability> unseenReliabilities = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile).build()) {
        score(seen, extractor, profile.name(), scores);
        score(unseen, extractor, profile + ", unseen", unseenScores);
        scores.put(
            profile + ", the article",
            score(List.of(GoldText.article()), extractor, GoldText::asFound));
        reliabilities.put(profile.name(), reliability(seen, extractor));
        unseenReliabilities.put(profile + ", unseen", reliability(unseen, extractor));
      }
    }
    report.claims("Whole claims, on texts that are only scored", unseenScores);
    report.claims("Whole claims, on texts that were read while rules were made", scores);
    report.separation("Confidence, on texts that are only scored", unseenReliabilities);
    report.separation("Confidence, on the texts that it was fitted on", reliabilities);
    report.reliability("Confidence by range", reliabilities);
  }

  private static Reliability reliability(List<GoldText> texts, ClaimExtractor extractor) {
    List<Reliability.Judged> judged = new ArrayList<>();
    for (GoldText text : texts) {
      List<Claim> claims = extractor.extract(text.withAuthors()).claims();
      Map<Integer, List<ClaimField>> wrong = ClaimScore.judged(text.claims(), claims);
      for (int i = 0; i < claims.size(); i++) {
        judged.add(
            new Reliability.Judged(
                claims.get(i).confidence(),
                Rightness.MOSTLY_RIGHT.holds(Optional.ofNullable(wrong.get(i)))));
      }
    }
    return new Reliability(judged);
  }

  private static void score(
      List<GoldText> texts, ClaimExtractor extractor, String name, Map<String, ClaimScore> scores) {
    scores.put(name, score(texts, extractor, GoldText::asFound));
    scores.put(name + ", told the author", score(texts, extractor, GoldText::withAuthors));
  }

  private static ClaimScore score(
      List<GoldText> texts, ClaimExtractor extractor, Function<GoldText, PolicyText> told) {
    return texts.stream()
        .map(text -> ClaimScore.of(text.claims(), extractor.extract(told.apply(text)).claims()))
        .reduce(ClaimScore::plus)
        .orElseThrow();
  }

  /** Says what is not measured, and where the corpus is to be had. */
  private void skip(String measure, Path folder, String whence) {
    complete = false;
    report.line(measure + ": skipped, there is no corpus at " + folder + "; " + whence);
  }

  private void trees() throws IOException {
    Path folder = corpora.resolve("eval/treebanks");
    if (!TreeEvaluation.isIn(folder)) {
      skip("Trees", folder, TREEBANKS);
      return;
    }
    TreeEvaluation evaluation = TreeEvaluation.read(folder);
    Map<String, Map<String, TreeScore>> scores = new LinkedHashMap<>();
    if (baselines) {
      scores.put("CoreNLP", evaluation.scores(evaluation.parsed(new CoreNlpTrees()::read)));
    }
    for (Profile profile : Profile.values()) {
      try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile).build()) {
        scores.put(
            profile.name(),
            evaluation.scores(evaluation.parsed(words -> TreeEvaluation.tree(extractor, words))));
      }
    }
    Map<String, TreeScore> rows = new LinkedHashMap<>();
    Map<String, TreeScore> columns = new LinkedHashMap<>();
    scores.forEach(
        (parser, parts) -> {
          parts.forEach((part, score) -> rows.put(parser + ", " + part, score));
          columns.put(parser, parts.get(TreeEvaluation.BOTH));
        });
    report.trees("Trees, dev of two treebanks", rows);
    report.relations("Relations, both treebanks, F1", columns);
  }

  private void references() throws IOException {
    Path folder = corpora.resolve("eval/polnear");
    if (!Files.isDirectory(folder.resolve("train")) || !Files.isDirectory(folder.resolve("dev"))) {
      skip("References", folder, POLNEAR);
      return;
    }
    ReferenceEvaluation evaluation = new ReferenceEvaluation(folder, Profile.BALANCED);
    ReferenceEvaluation.Result light = evaluation.light();
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("policyclaims", light.score());
    for (Profile profile : List.of(Profile.FAST, Profile.ACCURATE)) {
      scores.put(title(profile), new ReferenceEvaluation(folder, profile).light().score());
    }
    Optional<ReferenceEvaluation.Result> statistical =
        baselines ? Optional.of(evaluation.statistical()) : Optional.empty();
    statistical.ifPresent(result -> scores.put("statistical coreference", result.score()));
    report.scores("Who is meant by pronouns and descriptions", "references", scores);
    if (statistical.isPresent()) {
      double times = (double) statistical.get().time().toNanos() / light.time().toNanos();
      report.figure("references_statistical_time_vs_light", times);
      report.line(
          String.format(
              Locale.ROOT,
              "Statistical coreference takes %,.0f times as long as the library's own resolver.",
              times));
    }
  }

  private void events() throws IOException {
    Path file = corpora.resolve("eval/plover/records-dev.jsonl");
    if (!Files.isRegularFile(file)) {
      skip("Events", file, PLOVER);
      return;
    }
    EventEvaluation evaluation = new EventEvaluation(file);
    Map<String, EventScore> scores = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile).build()) {
        scores.put(title(profile), evaluation.of(extractor));
        if (profile == Profile.BALANCED) {
          scores.put(
              "the first state named acts on the second", evaluation.ofFirstOnSecond(extractor));
        }
      }
    }
    report.events("Events, PLOVER's records, half of them", scores);
  }

  private void openExtraction() throws IOException {
    Path folder = corpora.resolve("eval/carb");
    if (!Files.isDirectory(folder)) {
      skip("Open IE", folder, CARB);
      return;
    }
    CarbCorpus corpus = CarbCorpus.read(folder);
    for (Profile profile : Profile.values()) {
      try (ClaimExtractor extractor =
          ClaimExtractor.builder().sentencePerLine(true).profile(profile).build()) {
        List<OpenTuple> ours =
            extractor.triples(PolicyText.of(String.join("\n", corpus.sentences()))).stream()
                .map(OpenTuple::of)
                .toList();
        report.carb(
            "Open IE, CaRB dev: " + title(profile),
            "carb" + FigureKeys.suffix(profile),
            CarbEvaluation.of(corpus, ours));
      }
    }
    if (baselines) {
      report.carb(
          "Open IE, CaRB dev: CoreNLP's OpenIE",
          "carb_corenlp",
          CarbEvaluation.of(corpus, new OpenIeBaseline().read(corpus.sentences())));
    }
  }

  private void attribution() throws IOException {
    Path folder = corpora.resolve("eval/polnear/dev");
    if (!Files.isDirectory(folder)) {
      skip("Attribution", folder, POLNEAR);
      return;
    }
    AttributionCorpus corpus = AttributionCorpus.read(folder);
    for (Profile profile : Profile.values()) {
      try (ClaimExtractor extractor = ClaimExtractor.builder().profile(profile).build()) {
        report.scores(
            "Attribution, PolNeAR dev: " + title(profile),
            "attribution" + FigureKeys.suffix(profile),
            AttributionScorer.score(corpus, found(corpus, extractor)));
      }
    }
    if (baselines) {
      attributionBaselines(corpus);
    }
  }

  private static String title(Profile profile) {
    return profile == Profile.BALANCED ? "policyclaims" : "policyclaims, " + profile;
  }

  private static Map<String, List<LabelledAttribution>> found(
      AttributionCorpus corpus, ClaimExtractor extractor) {
    Map<String, List<LabelledAttribution>> found = new TreeMap<>();
    corpus
        .texts()
        .forEach(
            (name, text) ->
                found.put(name, LabelledAttribution.of(extractor.extract(PolicyText.of(text)))));
    return found;
  }

  private void attributionBaselines(AttributionCorpus corpus) {
    AttributionBaselines pipeline = new AttributionBaselines();
    Map<String, List<LabelledAttribution>> thumb = new TreeMap<>();
    Map<String, List<LabelledAttribution>> quotes = new TreeMap<>();
    Map<String, List<LabelledAttribution>> both = new TreeMap<>();
    corpus
        .texts()
        .forEach(
            (name, text) -> {
              AttributionBaselines.Found found = pipeline.read(text);
              thumb.put(name, found.thumb());
              quotes.put(name, found.quotes());
              List<LabelledAttribution> all = new ArrayList<>(found.thumb());
              all.addAll(found.quotes());
              both.put(name, all);
            });
    report.scores(
        "Attribution, PolNeAR dev: every clausal complement",
        "attribution_thumb",
        AttributionScorer.score(corpus, thumb));
    report.scores(
        "Attribution, PolNeAR dev: CoreNLP's quote annotator",
        "attribution_corenlp_quotes",
        AttributionScorer.score(corpus, quotes));
    report.scores(
        "Attribution, PolNeAR dev: both together",
        "attribution_both",
        AttributionScorer.score(corpus, both));
  }
}
