package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Someone or something that takes part in a claim: an actor, an object, a speaker, an argument.
 *
 * <pre>{@code
 * Participant moscow =
 *     new Participant(
 *         "Moscow", new Span(0, 6), "Moscow",
 *         Optional.of("Russia"), Optional.of(EntityType.COUNTRY), Optional.of("RUS"));
 * String who = moscow.name(); // "Russia"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the phrase as it stands in the text, without relative clauses and parentheses; empty
 *     for an author whom the text itself does not name
 * @param span where the phrase stands
 * @param head the head word of the phrase, as it stands in the text
 * @param canonical the name of who is meant ("Russia" for Moscow, "Lukashenka" for "he"); empty
 *     where the phrase names nobody that could be told
 * @param type the kind of thing; empty where it is not known
 * @param code the ISO 3166-1 alpha-3 code of a country, also for its people and its organs
 *     ("Russian officials", "the Russian army"), which the type tells apart; empty for all else
 */
public record Participant(
    String text,
    Span span,
    String head,
    Optional<String> canonical,
    Optional<EntityType> type,
    Optional<String> code) {

  /** Checks that no part is null. */
  public Participant {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(head, "head");
    requireNonNull(canonical, "canonical");
    requireNonNull(type, "type");
    requireNonNull(code, "code");
  }

  /**
   * Returns the canonical name where there is one, else the text.
   *
   * @return a name to show or to group by
   */
  public String name() {
    return canonical.orElse(text);
  }
}
