package org.policyclaims.examples.export;

import java.io.Closeable;
import java.io.IOException;
import org.policyclaims.ClaimDocument;

/** Writes what was read from texts, one text after the other. */
public interface ClaimWriter extends Closeable {

  /**
   * Writes one text's claims or attributions.
   *
   * @param document what was read from the text
   * @throws IOException if it cannot be written
   */
  void write(ClaimDocument document) throws IOException;

  /**
   * Writes what can only be written at the end. Without it, what was written is not whole.
   *
   * @throws IOException if it cannot be written
   */
  default void finish() throws IOException {}

  @Override
  default void close() throws IOException {}
}
