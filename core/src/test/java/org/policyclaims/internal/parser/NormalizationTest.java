package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalizationTest {
  @Test
  void meanIsNoughtAndVarianceOneBeforeScaleAndShift() {
    float[][] vectors = {{1, 3, 1, 3}, {7, 7, 7, 7}};
    new Normalization(new float[] {1, 1, 2, 1}, new float[] {0, 0, 0, 5}).apply(vectors);
    assertThat(vectors[0]).containsExactly(new float[] {-1, 1, -2, 6}, within(1e-5f));
    assertThat(vectors[1]).containsExactly(new float[] {0, 0, 0, 5}, within(1e-5f));
  }
}
