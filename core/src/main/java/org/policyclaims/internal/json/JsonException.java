package org.policyclaims.internal.json;

/** A text is not the JSON that it should be; the message says what is wrong and where. */
public final class JsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public JsonException(String message) {
    super(message);
  }
}
