package org.policyclaims.internal.corenlp;

import java.util.Arrays;
import org.policyclaims.internal.corenlp.HiddenColumns.Column;

/**
 * Finds the transition that scores highest. Sums of kept columns replace most of CoreNLP's
 * multiplications, and single precision does for the rest: it is known how far a score can be from
 * CoreNLP's, and where the two best come closer than that, {@link ReferenceScorer} decides. For one
 * sentence and one thread.
 */
final class TransitionScorer {
  /** For the products of errors and the rounding of norms, which {@link #error} leaves out. */
  private static final double SLACK = 1.01;

  /** Hidden units, and columns, taken at once: their sum is loaded and stored less often. */
  private static final int AT_ONCE = 4;

  private final ParserModel model;
  private final HiddenColumns columns;
  private final ReferenceScorer reference;
  private final int[] features = new int[ParserModel.POSITIONS];
  private final Column[] summands;
  private final double outputNorm;
  private final float[] hidden;
  private final float[] cubes;
  private final float[] scores;
  private int count;

  TransitionScorer(
      ParserModel model, HiddenColumns columns, ReferenceScorer reference, double outputNorm) {
    this.model = model;
    this.columns = columns;
    this.reference = reference;
    this.outputNorm = outputNorm;
    this.summands = new Column[2 * ParserState.NODES + AT_ONCE];
    this.hidden = new float[model.hiddenSize];
    this.cubes = new float[model.hiddenSize];
    this.scores = new float[model.transitions];
  }

  /**
   * The best transition: an arc to the left, an arc to the right (numbered from {@link
   * ParserModel#arcs}), or the shift, which comes last.
   *
   * @param state a state with two tokens on its stack: the arc from the root is none of the choices
   */
  int best(ParserState state) {
    state.features(features);
    gather();
    add();
    cube(hidden, cubes);
    score();
    int best = -1;
    int second = -1;
    int end = state.canShift() ? scores.length : scores.length - 1;
    for (int i = 0; i < end; i++) {
      if (isOfRoot(i)) {
        continue;
      }
      if (best < 0 || scores[i] > scores[best]) {
        second = best;
        best = i;
      } else if (second < 0 || scores[i] > scores[second]) {
        second = i;
      }
    }
    boolean certain = second < 0 || scores[best] - scores[second] > 2 * error();
    return certain ? best : bestOfReference(state);
  }

  private boolean isOfRoot(int transition) {
    return transition == 0 || transition == model.arcs();
  }

  private int bestOfReference(ParserState state) {
    double[] exact = reference.scores(features);
    int end = state.canShift() ? exact.length : exact.length - 1;
    int best = -1;
    for (int i = 0; i < end; i++) {
      if (!isOfRoot(i) && (best < 0 || exact[i] > exact[best])) {
        best = i;
      }
    }
    return best;
  }

  private void gather() {
    count = 0;
    summands[count++] = columns.base();
    for (int node = 0; node < ParserState.FIRST_DEPENDENT; node++) {
      int tags = ParserState.TAGS + node;
      summands[count++] = columns.feature(features[node], node);
      summands[count++] = columns.feature(features[tags], tags);
    }
    for (int i = 0; i < ParserState.DEPENDENTS; i++) {
      int relation = features[ParserState.RELATIONS + i];
      if (relation != model.noRelation()) {
        int node = ParserState.FIRST_DEPENDENT + i;
        int tag = features[ParserState.TAGS + node];
        summands[count++] = columns.feature(features[node], node);
        summands[count++] = columns.attachment(tag, relation, i);
      }
    }
  }

  private void add() {
    Arrays.fill(hidden, 0);
    int i = 0;
    for (; i + AT_ONCE <= count; i += AT_ONCE) {
      add(
          summands[i].values(),
          summands[i + 1].values(),
          summands[i + 2].values(),
          summands[i + 3].values(),
          hidden);
    }
    for (; i < count; i++) {
      add(summands[i].values(), hidden);
    }
  }

  private void score() {
    float[][] weights = model.outputWeights;
    Arrays.fill(scores, 0);
    int i = 0;
    for (; i + AT_ONCE <= cubes.length; i += AT_ONCE) {
      add(
          cubes[i],
          weights[i],
          cubes[i + 1],
          weights[i + 1],
          cubes[i + 2],
          weights[i + 2],
          cubes[i + 3],
          weights[i + 3],
          scores);
    }
    for (; i < cubes.length; i++) {
      add(cubes[i], weights[i], scores);
    }
  }

  // Each loop is alone in its method and runs over whole arrays: it is compiled to vectors.

  private static void add(float[] a, float[] b, float[] c, float[] d, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void add(float[] a, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i];
    }
  }

  private static void cube(float[] hidden, float[] cubes) {
    for (int i = 0; i < cubes.length; i++) {
      cubes[i] = hidden[i] * hidden[i] * hidden[i];
    }
  }

  private static void add(
      float a,
      float[] ofA,
      float b,
      float[] ofB,
      float c,
      float[] ofC,
      float d,
      float[] ofD,
      float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (a * ofA[i] + b * ofB[i]) + (c * ofC[i] + d * ofD[i]);
    }
  }

  private static void add(float a, float[] ofA, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a * ofA[i];
    }
  }

  /**
   * How far a score may be from CoreNLP's. A hidden unit h is off by what its columns are and by a
   * rounding for each sum on the way; call that d. Its cube is then off by 3 h² d and two roundings
   * of h³, and a score, the sum of cubes times weights w, by a rounding for each product and sum.
   * By Cauchy and Schwarz that is at most |w| (3 d |h²| + roundings |h³|), and by Hölder |h²| is at
   * most |h³|^(2/3) n^(1/6) for n hidden units.
   */
  private double error() {
    double columnErrors = 0;
    double largest = 0;
    for (int i = 0; i < count; i++) {
      columnErrors += summands[i].error();
      largest += summands[i].largest();
    }
    int sums = 2 + count / AT_ONCE + count % AT_ONCE;
    double hiddenError = columnErrors + sums * HiddenColumns.ROUNDING * largest;
    double cubic = norm(cubes);
    double square = Math.cbrt(cubic * cubic) * Math.pow(cubes.length, 1 / 6d);
    int roundings = 2 + 1 + 2 + cubes.length / AT_ONCE + cubes.length % AT_ONCE;
    double scoreRounding = roundings * HiddenColumns.ROUNDING;
    return SLACK * outputNorm * (3 * hiddenError * square + scoreRounding * cubic);
  }

  /** The Euclidean norm, in several sums that the processor adds up side by side. */
  private static double norm(float[] vector) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < vector.length; i += 4) {
      first += vector[i] * vector[i];
      second += vector[i + 1] * vector[i + 1];
      third += vector[i + 2] * vector[i + 2];
      fourth += vector[i + 3] * vector[i + 3];
    }
    for (; i < vector.length; i++) {
      first += vector[i] * vector[i];
    }
    return Math.sqrt((double) first + second + third + fourth);
  }
}
