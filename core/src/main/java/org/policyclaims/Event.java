package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The political event that a claim tells of, coded as event data are: who did what to whom, after
 * PLOVER (Open Event Data Alliance, list of 2021). What is promised, threatened, demanded or
 * refused is an event of its own type, and {@link #status()} tells it from what was done.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   Event event =
 *       extractor.extract(PolicyText.of("Russia threatened to cut gas to Poland."))
 *           .claims().get(0).event().orElseThrow();
 *   event.type(); // THREATEN
 *   event.status(); // THREATENED: nothing was cut
 *   event.recipients(); // POL
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type of event
 * @param mode PLOVER's mode, a finer kind within the type, such as "arrest"; empty where none is
 *     told
 * @param contexts what it is about: "economic", "military"; in the order of the words, may be empty
 * @param root the CAMEO root code, two digits ("17")
 * @param status whether it has happened
 * @param sources who does it, several for a list; empty for a passive without an agent
 * @param recipients to whom it is done, several for a list; empty where none is named
 */
public record Event(
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    String root,
    EventStatus status,
    List<EventParty> sources,
    List<EventParty> recipients) {

  /** Checks that no part is null and copies the lists. */
  public Event {
    requireNonNull(type, "type");
    requireNonNull(mode, "mode");
    requireNonNull(root, "root");
    requireNonNull(status, "status");
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    recipients = List.copyOf(recipients);
  }

  /**
   * Returns whether it is cooperation or conflict, of word or deed.
   *
   * @return the type's quad class
   */
  public QuadClass quadClass() {
    return type.quadClass();
  }
}
