package org.policyclaims;

/**
 * A language model is missing, damaged or not the one that it should be. The message says which and
 * what mends it.
 *
 * <pre>{@code
 * try {
 *   ClaimExtractor.builder().build().close();
 * } catch (ModelException e) {
 *   System.err.println(e.getMessage()); // names the artifact to add
 * }
 * }</pre>
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message what is wrong with which model, and the mend
   */
  public ModelException(String message) {
    super(message);
  }

  /**
   * Makes one with the error behind it.
   *
   * @param message what is wrong with which model, and the mend
   * @param cause the error behind it
   */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
