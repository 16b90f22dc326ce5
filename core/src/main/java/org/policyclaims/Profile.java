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
   * With CoreNLP's tagger and parser and without the recogniser of names: several times as fast.
   * One clause relation in four is wrong, and who is meant by a name, a pronoun or a description is
   * told much less often.
   */
  FAST,
  /** All stages, in plain Java, with a parser that gets six clause relations in seven right. */
  BALANCED,
  /**
   * All stages, with a larger parser that reads more clauses right. It stands in an artifact of its
   * own, {@code org.policyclaims:policyclaims-accurate}, and runs in native code; where the
   * artifact is missing or the platform has no such code, {@link ClaimExtractor.Builder#build}
   * throws a {@link ModelException} that says so.
   */
  ACCURATE
}
