package org.policyclaims.examples.command;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.ClaimWriter;

/** Where what was read goes. */
interface Destination extends Closeable {

  /** What was read from a text, handed to the writer of the form that was asked for. */
  interface Content {
    void to(ClaimWriter writer) throws IOException;
  }

  /** Writes what was read from one text. */
  void write(PolicyText source, Content content) throws IOException;

  /** Writes lines that are there already, and everything that was written before them. */
  default void writeLines(List<String> lines) throws IOException {
    throw new IllegalStateException("no place for lines: " + getClass().getSimpleName());
  }

  /** Whether anybody still reads what is written. */
  default boolean isWanted() {
    return true;
  }

  /** Puts everything in its place. */
  default void finish() throws IOException {}

  /** What the user should know of what was written. */
  default Optional<String> remark() {
    return Optional.empty();
  }

  @Override
  default void close() throws IOException {}
}
