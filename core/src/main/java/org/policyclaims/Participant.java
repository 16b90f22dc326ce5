package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Someone or something that takes part in a claim: an actor, an object, a speaker, an argument. A
 * list ("France, Ireland and Poland") is one participant, with its members.
 *
 * <pre>{@code
 * Participant moscow =
 *     new Participant(
 *         "Moscow", new Span(0, 6), "Moscow",
 *         Optional.of("Russia"), Optional.of(EntityType.COUNTRY), Optional.of("RUS"),
 *         Optional.empty(), List.of());
 * String who = moscow.name(); // "Russia"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the phrase as it stands in the text, without relative clauses and parentheses; empty
 *     for an author whom the text itself does not name
 * @param span where the phrase stands
 * @param head the head word of the phrase, as it stands in the text
 * @param canonical the name of who is meant ("Russia" for Moscow, "Lukashenka" for "he"), or the
 *     words of the text for what has no name and a pronoun takes up ("the treaty" for "it"); empty
 *     where the phrase names nobody that could be told
 * @param type the kind of thing; empty where it is not known
 * @param code the ISO 3166-1 alpha-3 code of a country, also for its organs and those who act for
 *     it ("Russian officials", "the Russian army"), which the type tells apart; empty for all else
 * @param affiliation the code of the country that a person, body or group belongs to, whether or
 *     not they act for it: "two Norwegians", "a Norwegian court", "Norwegian officials"; empty for
 *     a country itself and where the text does not tell
 * @param members those whom a list or a word that takes up a list ("they", "both countries") stands
 *     for, in text order and each where it is named; empty for all else, and for a member
 */
public record Participant(
    String text,
    Span span,
    String head,
    Optional<String> canonical,
    Optional<EntityType> type,
    Optional<String> code,
    Optional<String> affiliation,
    List<Participant> members) {

  /**
   * Checks that no part is null, and copies the list.
   *
   * @throws IllegalArgumentException if a member has members
   */
  public Participant {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(head, "head");
    requireNonNull(canonical, "canonical");
    requireNonNull(type, "type");
    requireNonNull(code, "code");
    requireNonNull(affiliation, "affiliation");
    members = List.copyOf(members);
    checkArgument(
        members.stream().allMatch(member -> member.members().isEmpty()),
        "a member of a list is no list itself: %s",
        text);
  }

  /**
   * Returns the members of a list, or the participant itself, so that each can be counted.
   *
   * @return one participant or more
   */
  public List<Participant> each() {
    return members.isEmpty() ? List.of(this) : members;
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
