package org.policyclaims.examples.input;

/** An input cannot be read; the message names it and the mend, in one line. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
