package org.policyclaims.internal.proposition;

import java.util.EnumMap;
import java.util.Map;
import org.policyclaims.Construction;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Sentence;

/**
 * How often a proposition is right, by its construction and by the length of its sentence, as
 * counted on sentences with gold extractions. Immutable.
 */
final class Reliability {
  private static final int SHORT = 15;
  private static final int MEDIUM = 30;

  private final Map<Construction, double[]> rates = new EnumMap<>(Construction.class);

  Reliability() {
    for (Table.Row row : Table.load(Reliability.class, "confidence.tsv").rows()) {
      rates.put(
          row.get("construction", Construction.class),
          new double[] {
            Double.parseDouble(row.get("short")),
            Double.parseDouble(row.get("medium")),
            Double.parseDouble(row.get("long"))
          });
    }
  }

  double of(Construction construction, Sentence sentence) {
    int length = sentence.size() <= SHORT ? 0 : sentence.size() <= MEDIUM ? 1 : 2;
    return rates.get(construction)[length];
  }
}
