package org.policyclaims;

/**
 * How pronouns and descriptions are told whom they mean.
 *
 * <pre>{@code
 * ClaimExtractor extractor = ClaimExtractor.builder().coreference(Coreference.LIGHT).build();
 * extractor.close();
 * }</pre>
 */
public enum Coreference {
  /** This library's own rules: agreement, recency and role. Costs next to nothing. */
  LIGHT,
  /**
   * CoreNLP's statistical coreference. Takes many times as long as all the rest, much memory, and
   * CoreNLP's full models jar on the class path, which this library does not verify.
   */
  STATISTICAL
}
