package org.policyclaims.examples.command;

/** What was asked for does not go together; the message says what does. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
