package org.policyclaims;

/**
 * How the content of an attribution is given.
 *
 * <pre>{@code
 * Quotation quotation = Quotation.valueOf("MIXED"); // He called it "a sham" of a vote.
 * }</pre>
 */
public enum Quotation {
  /** All of the content stands in quotation marks. */
  DIRECT,
  /** None of the content stands in quotation marks. */
  INDIRECT,
  /** Part of the content stands in quotation marks. */
  MIXED
}
