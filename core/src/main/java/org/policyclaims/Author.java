package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who wrote, spoke or issued a text, as whoever hands it in knows: a person or a body.
 *
 * <pre>{@code
 * Author person = new Author("Anna Nowak", Optional.of(EntityType.PERSON));
 * Author body = Author.of("Security Council"); // its name tells what it is
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name; not blank
 * @param type the kind of author; empty to have it told by the name
 */
public record Author(String name, Optional<EntityType> type) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Author {
    requireNonNull(type, "type");
    checkArgument(!name.isBlank(), "the name of an author must not be blank");
  }

  /**
   * Names an author of a kind that the name tells.
   *
   * @param name the name, not blank
   * @return the author
   */
  public static Author of(String name) {
    return new Author(name, Optional.empty());
  }
}
