package org.policyclaims;

/**
 * How the content of an attribution is given.
 *
 * <pre>{@code
 * Quotation quotation = Quotation.valueOf("MIXED"); // He called it "a sham" of a vote.
 * }</pre>
 */
public enum Quotation {
  /**
   * All of the content stands in quotation marks.
   *
   * <p>Yes: "“We have paid the debt,” the minister said."
   *
   * <p>No: "The minister said that Norway had paid the debt."
   */
  DIRECT,
  /**
   * None of the content stands in quotation marks.
   *
   * <p>Yes: "The minister said that Norway had paid the debt."
   *
   * <p>No: "“We have paid the debt,” the minister said."
   */
  INDIRECT,
  /**
   * Part of the content stands in quotation marks.
   *
   * <p>Yes: "The minister said that the vote was “a sham”."
   *
   * <p>No: "The minister said that the vote was fair."
   */
  MIXED
}
