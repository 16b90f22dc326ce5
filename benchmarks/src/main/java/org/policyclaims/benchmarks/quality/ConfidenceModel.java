package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policyclaims.internal.claim.Evidence;
import org.policyclaims.internal.claim.Feature;

/**
 * The weights of evidence for a claim.
 *
 * @param base the log odds without any evidence
 * @param weights what a unit of each feature adds to them
 */
record ConfidenceModel(double base, Map<Feature, Double> weights) {
  /** What the square of half a weight costs, in claims. */
  private static final double PENALTY = 5;

  /** How much a saying of a corpus of sayings counts beside a claim with all its fields. */
  private static final double SAYING = 0.05;

  /** The features of sayings, which is all that is known of those of a corpus of sayings. */
  private static final Set<Feature> OF_SAYINGS =
      EnumSet.of(
          Feature.CITED,
          Feature.CITED_WITH_CLAUSE,
          Feature.CITED_WITH_NOUN,
          Feature.SOURCE_UNKNOWN,
          Feature.SOURCE_KNOWN,
          Feature.SOURCE_SHARED);

  private static final Feature[] FEATURES = Feature.values();

  ConfidenceModel {
    weights = Map.copyOf(weights);
  }

  /**
   * What is known of something that was read, and whether it is right.
   *
   * @param evidence what is known
   * @param right whether it is right
   */
  record Example(Evidence evidence, boolean right) {}

  /**
   * Fits the weights. A saying has a base of its own, since what is asked of it is another thing
   * than what is asked of a claim; what is not known of it is taken to be as it is on average.
   *
   * @param claims claims, from however many readings of the same texts
   * @param readings from how many
   * @param sayings sayings of another corpus; may be empty
   */
  static ConfidenceModel fit(List<Example> claims, int readings, List<Example> sayings) {
    double[] mean = new double[FEATURES.length];
    double[] deviation = new double[FEATURES.length];
    for (int i = 0; i < FEATURES.length; i++) {
      Feature feature = FEATURES[i];
      double center =
          claims.stream().mapToDouble(each -> each.evidence().value(feature)).average().orElse(0);
      double variance =
          claims.stream()
              .mapToDouble(each -> Math.pow(each.evidence().value(feature) - center, 2))
              .average()
              .orElse(0);
      mean[i] = center;
      deviation[i] = variance == 0 ? 1 : Math.sqrt(variance);
    }
    List<LogisticRegression.Row> rows = new ArrayList<>();
    for (Example claim : claims) {
      rows.add(row(claim, EnumSet.allOf(Feature.class), mean, deviation, 1.0 / readings));
    }
    for (Example saying : sayings) {
      rows.add(row(saying, OF_SAYINGS, mean, deviation, SAYING));
    }
    double[] fitted = LogisticRegression.fit(rows, PENALTY);
    double base = fitted[0];
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (int i = 0; i < FEATURES.length; i++) {
      double weight = rounded(fitted[i + 1] / deviation[i]);
      weights.put(FEATURES[i], weight);
      base -= weight * mean[i];
    }
    return new ConfidenceModel(rounded(base), weights);
  }

  private static LogisticRegression.Row row(
      Example example, Set<Feature> known, double[] mean, double[] deviation, double weight) {
    double[] values = new double[FEATURES.length + 1];
    for (int i = 0; i < FEATURES.length; i++) {
      double value = example.evidence().value(FEATURES[i]);
      values[i] = known.contains(FEATURES[i]) ? (value - mean[i]) / deviation[i] : 0;
    }
    values[FEATURES.length] = known.size() == FEATURES.length ? 0 : 1;
    return new LogisticRegression.Row(values, example.right(), weight);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  /** The probability that something is right. */
  double of(Evidence evidence) {
    double logOdds = base;
    for (Feature feature : FEATURES) {
      logOdds += weights.get(feature) * evidence.value(feature);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** The lines of the table that the library reads, its header first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("feature\tweight", line("BASE", base)));
    for (Feature feature : FEATURES) {
      lines.add(line(feature.name(), weights.get(feature)));
    }
    return lines;
  }

  private static String line(String feature, double weight) {
    return String.format(Locale.ROOT, "%s\t%.2f", feature, weight);
  }
}
