package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text to read, with what is known about it.
 *
 * <pre>{@code
 * PolicyText text =
 *     PolicyText.of("Minsk denied it last week.")
 *         .withId("note")
 *         .withDate(LocalDate.of(2018, 5, 7))
 *         .withAuthor("Anna Nowak");
 * }</pre>
 *
 * <p>What is known of this one text goes before what the text says of itself (its byline, title or
 * dateline), and that before what is supposed of it, such as of all texts of a folder.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the whole text; may be empty
 * @param id a name for the text, empty if none was given; claims' ids and written records carry it
 * @param date the day on which the text was written; empty if it is not known, and then relative
 *     dates in the text stay without a calendar value
 * @param authors who wrote, spoke or issued it; empty if that is not known
 * @param supposedDate the day to take where the text states none itself
 * @param supposedAuthors the authors to take where the text names none itself
 * @param title what it is called; empty if that is not known, and then its own headline is its
 *     title
 */
public record PolicyText(
    String text,
    String id,
    Optional<LocalDate> date,
    List<Author> authors,
    Optional<LocalDate> supposedDate,
    List<Author> supposedAuthors,
    Optional<String> title) {

  /** Checks that no part is null and copies the lists. */
  public PolicyText {
    requireNonNull(text, "text");
    requireNonNull(id, "id");
    requireNonNull(date, "date");
    authors = List.copyOf(authors);
    requireNonNull(supposedDate, "supposedDate");
    supposedAuthors = List.copyOf(supposedAuthors);
    requireNonNull(title, "title");
  }

  /**
   * Wraps a text without a title of its own.
   *
   * @param text the whole text; may be empty
   * @param id a name for it, or the empty string
   * @param date the day on which it was written
   * @param authors who wrote, spoke or issued it
   * @param supposedDate the day to take where the text states none itself
   * @param supposedAuthors the authors to take where the text names none itself
   */
  public PolicyText(
      String text,
      String id,
      Optional<LocalDate> date,
      List<Author> authors,
      Optional<LocalDate> supposedDate,
      List<Author> supposedAuthors) {
    this(text, id, date, authors, supposedDate, supposedAuthors, Optional.empty());
  }

  /**
   * Wraps a text of unknown authors.
   *
   * @param text the whole text; may be empty
   * @param id a name for it, or the empty string
   * @param date the day on which it was written
   */
  public PolicyText(String text, String id, Optional<LocalDate> date) {
    this(text, id, date, List.of(), Optional.empty(), List.of());
  }

  /**
   * Wraps a text of which nothing more is known.
   *
   * @param text the whole text; may be empty
   * @return the text without id, date and authors
   */
  public static PolicyText of(String text) {
    return new PolicyText(text, "", Optional.empty());
  }

  /**
   * Names the text.
   *
   * @param newId the name, such as a file name
   * @return a copy with that name
   */
  public PolicyText withId(String newId) {
    return new PolicyText(text, newId, date, authors, supposedDate, supposedAuthors, title);
  }

  /**
   * Dates the text.
   *
   * @param newDate the day on which it was written
   * @return a copy with that date
   */
  public PolicyText withDate(LocalDate newDate) {
    return new PolicyText(
        text, id, Optional.of(newDate), authors, supposedDate, supposedAuthors, title);
  }

  /**
   * Adds an author, whose name tells whether it is a person or a body.
   *
   * @param name the name, not blank
   * @return a copy with one more author
   */
  public PolicyText withAuthor(String name) {
    return withAuthor(Author.of(name));
  }

  /**
   * Adds an author.
   *
   * @param author the author
   * @return a copy with one more author
   */
  public PolicyText withAuthor(Author author) {
    return new PolicyText(
        text, id, date, and(authors, author), supposedDate, supposedAuthors, title);
  }

  /**
   * Supposes a date, for a text that may state its own.
   *
   * @param newDate the day to take where it states none
   * @return a copy with that supposition
   */
  public PolicyText withSupposedDate(LocalDate newDate) {
    return new PolicyText(text, id, date, authors, Optional.of(newDate), supposedAuthors, title);
  }

  /**
   * Supposes one more author, for a text that may name its own.
   *
   * @param author the author to take where it names none
   * @return a copy with that supposition
   */
  public PolicyText withSupposedAuthor(Author author) {
    return new PolicyText(
        text, id, date, authors, supposedDate, and(supposedAuthors, author), title);
  }

  /**
   * Gives the text a title, for reports and tables.
   *
   * @param newTitle what it is called
   * @return a copy with that title
   */
  public PolicyText withTitle(String newTitle) {
    return new PolicyText(
        text, id, date, authors, supposedDate, supposedAuthors, Optional.of(newTitle));
  }

  private static List<Author> and(List<Author> authors, Author another) {
    return Stream.concat(authors.stream(), Stream.of(another)).toList();
  }
}
