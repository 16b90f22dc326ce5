package org.policyclaims;

/**
 * What is weighed against speed and size. The measured cost and gain of each stands in the
 * project's documentation.
 *
 * <pre>{@code
 * ClaimExtractor extractor = ClaimExtractor.builder().profile(Profile.FAST).build();
 * extractor.close();
 * }</pre>
 */
public enum Profile {
  /**
   * Without the recogniser of names: faster and smaller. Sayings, propositions and dates stay
   * nearly as they are; who is meant by a name, a pronoun or a description is told much less often.
   */
  FAST,
  /** All stages. */
  BALANCED
}
