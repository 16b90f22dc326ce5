package org.policyclaims.examples.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.SyntaxTree;
import org.policyclaims.Triple;

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
   * Writes one text's triples.
   *
   * @param triples what was read from the text
   * @throws IOException if it cannot be written
   */
  default void write(List<Triple> triples) throws IOException {
    throw new IllegalStateException("no form for triples: " + getClass().getSimpleName());
  }

  /**
   * Writes one text's trees.
   *
   * @param text the text
   * @param trees what was read from it
   * @throws IOException if it cannot be written
   */
  default void write(PolicyText text, List<SyntaxTree> trees) throws IOException {
    throw new IllegalStateException("no form for trees: " + getClass().getSimpleName());
  }

  /**
   * Writes what can only be written at the end. Without it, what was written is not whole.
   *
   * @throws IOException if it cannot be written
   */
  default void finish() throws IOException {}

  /**
   * Says at the end what the user should know of what was written.
   *
   * @return one line; empty where there is nothing to say
   */
  default Optional<String> remark() {
    return Optional.empty();
  }

  @Override
  default void close() throws IOException {}
}
