package org.policyclaims;

/**
 * Which tree of a sentence is meant: the one that the parser makes, or the one that the rules read.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   List<String> words = List.of("Minsk", "paid", ".");
 *   SyntaxTree parsed = extractor.tree(words, TreeStage.PARSED);
 *   SyntaxTree mended = extractor.tree(words, TreeStage.REPAIRED);
 * }
 * }</pre>
 */
public enum TreeStage {
  /** As tagger and parser make it. */
  PARSED,
  /**
   * After the repairs of what the parser is known to get wrong: as the rules see it. Repairs change
   * heads, relations, tags and lemmas; never the words.
   */
  REPAIRED
}
