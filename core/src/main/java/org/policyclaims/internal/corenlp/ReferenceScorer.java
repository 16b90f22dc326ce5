package org.policyclaims.internal.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores transitions with the operations of CoreNLP's parser in their order, so that not even the
 * rounding differs. Slow; asked where {@link TransitionScorer} cannot tell which score is higher.
 * Keeps the columns of tags and relations, of which there are few (at most 36 MB, in news 7 MB).
 * Thread-safe.
 */
final class ReferenceScorer {
  private final ParserModel model;
  private final AtomicReferenceArray<double[]> columns;

  ReferenceScorer(ParserModel model) {
    this.model = model;
    this.columns = new AtomicReferenceArray<>(model.tagsAndRelations() * ParserModel.POSITIONS);
  }

  /** The score of each transition. */
  double[] scores(int[] features) {
    double[] hidden = new double[model.hiddenSize];
    for (int position = 0; position < features.length; position++) {
      double[] column = column(features[position], position);
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

  private double[] column(int symbol, int position) {
    if (position < ParserState.TAGS) {
      return model.column(symbol, position);
    }
    int index = model.tagIndex(symbol) * ParserModel.POSITIONS + position;
    double[] column = columns.getAcquire(index);
    if (column == null) {
      column = model.column(symbol, position);
      columns.setRelease(index, column);
    }
    return column;
  }
}
