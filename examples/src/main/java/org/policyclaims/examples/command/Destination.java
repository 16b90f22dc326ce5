package org.policyclaims.examples.command;

import java.io.Closeable;
import java.io.IOException;
import org.policyclaims.ClaimDocument;

/** Where what was read goes. */
interface Destination extends Closeable {

  /** Writes one text's records; what goes wrong is reported, and the next text may come. */
  void write(ClaimDocument document) throws IOException;

  /** Whether anybody still reads what is written. */
  default boolean isWanted() {
    return true;
  }

  /** Puts everything in its place. */
  default void finish() throws IOException {}

  @Override
  default void close() throws IOException {}
}
