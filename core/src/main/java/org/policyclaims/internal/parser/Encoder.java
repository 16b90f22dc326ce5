package org.policyclaims.internal.parser;

import java.util.List;

/**
 * Scores tags, heads and relations of a sentence's words. An implementation comes in an artifact of
 * its own and is found through an {@link EncoderProvider}. Thread-safe.
 */
public interface Encoder {
  /**
   * Scores one sentence.
   *
   * @param sentence its word pieces; at most {@link PiecedSentence#MOST_PIECES} of them
   * @return the scores, the same whenever the same sentence is asked for on one machine
   */
  ParseScores score(PiecedSentence sentence);

  /**
   * Scores several sentences.
   *
   * @param sentences as for {@link #score}
   * @return the scores of each, the same as if it were alone
   */
  default List<ParseScores> scoreAll(List<PiecedSentence> sentences) {
    return sentences.stream().map(this::score).toList();
  }

  /** What the columns of the scores stand for, and which word pieces the encoder knows. */
  EncoderVocabulary vocabulary();
}
