package org.policyclaims.syntax;

/**
 * Scores transitions with the operations of CoreNLP's parser in their order, so that not even the
 * rounding differs. Slow; asked where {@link TransitionScorer} cannot tell which score is higher.
 */
final class ReferenceScorer {
  private final ParserModel model;

  ReferenceScorer(ParserModel model) {
    this.model = model;
  }

  /** The score of each transition. */
  double[] scores(int[] features) {
    double[] hidden = new double[model.hiddenSize];
    for (int position = 0; position < features.length; position++) {
      double[] column = model.column(features[position], position);
      for (int i = 0; i < hidden.length; i++) {
        hidden[i] += column[i];
      }
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] += model.bias[i];
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    double[] scores = new double[model.transitions];
    for (int i = 0; i < hidden.length; i++) {
      float[] weights = model.outputWeights[i];
      for (int transition = 0; transition < scores.length; transition++) {
        scores[transition] += hidden[i] * weights[transition];
      }
    }
    return scores;
  }
}
