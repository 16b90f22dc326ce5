package org.policyclaims.internal.tokens;

import java.util.Collections;
import java.util.List;

/** Fills in columns of sentences: a parser the tags and trees, a recogniser the names. */
public interface Annotator {
  /**
   * Fills in what it knows. What a sentence is told does not depend on the others; many at a time
   * may be faster than one by one.
   *
   * @param forms for each sentence its words as the models want to see them, such as {@code -LRB-}
   *     for a bracket
   * @param tokens as many for each; hold what annotators before have found, and take what this one
   *     finds
   */
  void annotate(List<String[]> forms, List<Tokens> tokens);

  /** What it knows of one sentence of just these words. */
  default Tokens annotated(String... words) {
    Tokens tokens = new Tokens(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.word(i, words[i], 0, 0);
    }
    annotate(Collections.singletonList(words), List.of(tokens));
    return tokens;
  }
}
