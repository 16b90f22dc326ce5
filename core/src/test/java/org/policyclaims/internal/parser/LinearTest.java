package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTest {
  private final Random random = new Random(3);

  private float[][] some(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 1", "3, 8, 5", "30, 384, 97", "2, 7, 3", "1, 1, 1", "5, 2, 16"})
  void givesWhatTheDefinitionGives(int words, int inputs, int outputs) {
    float[][] weights = some(inputs, outputs);
    float[] bias = some(1, outputs)[0];
    float[][] vectors = some(words, inputs);
    float[][] results = new Linear(weights, bias).of(vectors);
    assertThat(results).hasDimensions(words, outputs);
    for (int word = 0; word < words; word++) {
      for (int output = 0; output < outputs; output++) {
        double sum = bias[output];
        for (int input = 0; input < inputs; input++) {
          sum += (double) vectors[word][input] * weights[input][output];
        }
        assertThat(results[word][output]).isCloseTo((float) sum, within(1e-4f));
      }
    }
  }

  @Test
  void aWordsResultDoesNotDependOnItsCompany() {
    Linear linear = new Linear(some(384, 64), some(1, 64)[0]);
    float[][] words = some(17, 384);
    float[][] together = linear.of(words);
    for (int word = 0; word < words.length; word++) {
      assertThat(linear.of(new float[][] {words[word]})[0]).isEqualTo(together[word]);
    }
  }
}
