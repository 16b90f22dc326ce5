package org.policyclaims.internal.corenlp;

import java.util.Arrays;

/** What a feature says for and against each tag: few tags have a weight. Immutable. */
final class TagWeights {
  static final TagWeights NONE = new TagWeights(new int[0], new double[0]);

  private final int[] tags;
  private final double[] weights;

  private TagWeights(int[] tags, double[] weights) {
    this.tags = tags;
    this.weights = weights;
  }

  /** A weight for one tag. */
  static TagWeights of(int tag, double weight) {
    return new TagWeights(new int[] {tag}, new double[] {weight});
  }

  /** These weights and others, of other tags. */
  TagWeights and(TagWeights others) {
    int size = tags.length;
    int[] allTags = Arrays.copyOf(tags, size + others.tags.length);
    double[] allWeights = Arrays.copyOf(weights, allTags.length);
    System.arraycopy(others.tags, 0, allTags, size, others.tags.length);
    System.arraycopy(others.weights, 0, allWeights, size, others.tags.length);
    return new TagWeights(allTags, allWeights);
  }

  /** Adds each weight to the sum of its tag, where the sums begin at a place. */
  void addTo(double[] sums, int start) {
    for (int i = 0; i < tags.length; i++) {
      sums[start + tags[i]] += weights[i];
    }
  }

  /** Adds each weight to the sum of its tag. */
  void addTo(double[] sums) {
    addTo(sums, 0);
  }
}
