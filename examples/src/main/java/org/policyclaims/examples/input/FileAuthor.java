package org.policyclaims.examples.input;

import java.util.Optional;
import org.policyclaims.Author;

/** Whom a file names as its maker. */
final class FileAuthor {
  private FileAuthor() {}

  /** The author; none where it is the name of an account, which is nobody's. */
  static Optional<Author> of(String maker) {
    String name = maker.strip();
    boolean person =
        name.contains(" ") && name.chars().noneMatch(c -> c == '@' || Character.isDigit(c));
    return person ? Optional.of(Author.of(name)) : Optional.empty();
  }
}
