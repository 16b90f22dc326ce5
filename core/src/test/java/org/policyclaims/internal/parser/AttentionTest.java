package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AttentionTest {
  /** Lets outputs be the inputs that are named, one each. */
  private static Linear choosing(int inputs, int... chosen) {
    float[][] weights = new float[inputs][chosen.length];
    for (int output = 0; output < chosen.length; output++) {
      weights[chosen[output]][output] = 1;
    }
    return new Linear(weights, new float[chosen.length]);
  }

  /** One head; the first number of a word is its query, the second its key, the third its value. */
  private static float[] firstNumbers(float[][] words, int... lengths) {
    Attention attention = new Attention(choosing(4, 0, 1, 2), choosing(1, 0), 1, 1, 1);
    float[][] found = attention.of(words, lengths);
    float[] numbers = new float[found.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found[i][0];
    }
    return numbers;
  }

  @Test
  void aWordWithoutAQuestionTakesTheMean() {
    float[][] words = {{0, 5, 1, 0}, {0, -5, 2, 0}, {0, 1, 6, 0}};
    assertThat(firstNumbers(words, words.length))
        .containsExactly(new float[] {3, 3, 3}, within(1e-5f));
  }

  @Test
  void aWordTakesWhatAnswersItsQuestion() {
    float[][] words = {{90, 0, 1, 0}, {-90, 1, 2, 0}};
    assertThat(firstNumbers(words, words.length))
        .containsExactly(new float[] {2, 1}, within(1e-5f));
  }

  @Test
  void sharesAreThoseOfTheExponentialFunction() {
    float[][] words = {{1, 0, 0, 0}, {1, -1.7f, 1, 0}};
    double share = Math.exp(-1.7) / (1 + Math.exp(-1.7));
    assertThat(firstNumbers(words, 2)[0]).isCloseTo((float) share, within(1e-5f));
  }

  @Test
  void aWordTakesNothingFromAnotherSentence() {
    float[][] words = {{0, 5, 1, 0}, {0, -5, 3, 0}, {0, 1, 6, 0}};
    assertThat(firstNumbers(words, 2, 1)).containsExactly(new float[] {2, 2, 6}, within(1e-5f));
  }
}
