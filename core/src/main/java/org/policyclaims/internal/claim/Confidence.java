package org.policyclaims.internal.claim;

import java.util.EnumMap;
import java.util.Map;
import org.policyclaims.internal.lexicon.Table;

/**
 * How probable it is that a claim is right: that a careful reader makes it too, and has at least
 * three of its actor, action, object, speaker and stance as it has them. A logistic regression over
 * the {@link Feature}s of its reading, whose weights {@code benchmarks/run confidence} fits on
 * texts with gold claims. Immutable.
 */
final class Confidence {
  private static final String BASE = "BASE";

  /** Two digits are all that some hundred claims can tell apart. */
  private static final double STEPS = 100;

  private final double base;
  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  Confidence() {
    double found = 0;
    for (Table.Row row : Table.load(Confidence.class, "confidence.tsv").rows()) {
      double weight = Double.parseDouble(row.get("weight"));
      if (row.get("feature").equals(BASE)) {
        found = weight;
      } else {
        weights.put(row.get("feature", Feature.class), weight);
      }
    }
    base = found;
  }

  /** The probability, in hundredths. */
  double of(Evidence evidence) {
    double logOdds = base;
    for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
      logOdds += weight.getValue() * evidence.value(weight.getKey());
    }
    return Math.round(STEPS / (1 + Math.exp(-logOdds))) / STEPS;
  }
}
