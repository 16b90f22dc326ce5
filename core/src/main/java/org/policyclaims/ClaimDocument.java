package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one text.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Russia rejected the appeal."));
 *   int howMany = document.claims().size();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Neither a document nor one of its parts is {@link
 * java.io.Serializable}: what is kept or sent is written as JSON Lines, by {@link
 * org.policyclaims.format.JsonLines#write}, and read back equal by {@link
 * org.policyclaims.format.JsonLines#read}, also by another version of the library.
 *
 * @param source the text that was handed in
 * @param authors who wrote, spoke or issued the text: those that were handed in, else those that
 *     the text names; empty if there are neither
 * @param date the document's date: the one that was handed in, else the one that the text states;
 *     empty if there is neither
 * @param sentences where each sentence stands, in text order
 * @param claims the claims, in text order
 * @param attributions every attribution, in text order, also those that no claim came from
 * @param diagnostics the limits that the text met, in the order in which it did; empty for nearly
 *     every text
 * @param title what the text is called: the title that was handed in, else its own headline; empty
 *     if there is neither
 */
public record ClaimDocument(
    PolicyText source,
    List<Participant> authors,
    Optional<LocalDate> date,
    List<Span> sentences,
    List<Claim> claims,
    List<Attribution> attributions,
    List<Diagnostic> diagnostics,
    Optional<String> title) {

  /** Checks that no part is null and copies the lists. */
  public ClaimDocument {
    requireNonNull(source, "source");
    authors = List.copyOf(authors);
    requireNonNull(date, "date");
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
    diagnostics = List.copyOf(diagnostics);
    requireNonNull(title, "title");
  }

  /**
   * Names the authors in one line: "Anna Nowak, Jan Berg and Eva Lind".
   *
   * @return their names; empty where there are none
   */
  public Optional<String> byline() {
    List<String> names = authors.stream().map(Participant::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? names.stream().findFirst()
        : Optional.of(String.join(", ", names.subList(0, last)) + " and " + names.get(last));
  }

  /**
   * Tells whether a part of the text was not read, since it is too long or took too much time. What
   * is in the document then comes from the part before.
   *
   * @return whether one of the diagnostics says so
   */
  public boolean isPartial() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.kind().leavesTextUnread());
  }
}
