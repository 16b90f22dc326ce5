package org.policyclaims.compare;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be held or contested, as a category of a discourse network has it (Leifeld 2017,
 * "Discourse network analysis"): one for "oppose the base", "be against the base" and "support the
 * base", named by its positive.
 *
 * <pre>{@code
 * Concept concept = new Concept(Optional.empty(), "support", Optional.of("base"));
 * String name = concept.text(); // "support base"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject who does it; empty where whoever holds the position does, and where nobody is
 *     named
 * @param action the positive of the action in its dictionary form
 * @param object what it is done to, by its name or its phrase in the singular and without article;
 *     empty where there is none
 */
public record Concept(Optional<String> subject, String action, Optional<String> object) {

  /** Checks that no part is null. */
  public Concept {
    requireNonNull(subject, "subject");
    requireNonNull(action, "action");
    requireNonNull(object, "object");
  }

  /**
   * Writes the concept in one line.
   *
   * @return subject, action and object, as far as they are there
   */
  public String text() {
    return Stream.of(subject, Optional.of(action), object)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
