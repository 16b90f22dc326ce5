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
  /** All stages, in plain Java. */
  BALANCED,
  /**
   * All stages, with a parser that reads far more clauses right and takes longer. It stands in an
   * artifact of its own, {@code org.policyclaims:policyclaims-accurate}, and runs in native code;
   * where the artifact is missing or the platform has no such code, {@link
   * ClaimExtractor.Builder#build} throws a {@link ModelException} that says so.
   */
  ACCURATE
}
