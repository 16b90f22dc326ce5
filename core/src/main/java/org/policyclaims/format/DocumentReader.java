package org.policyclaims.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.policyclaims.Author;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Diagnostic;
import org.policyclaims.EntityType;
import org.policyclaims.PolicyText;
import org.policyclaims.internal.json.JsonObject;

/** Makes documents of the lines that {@link JsonLines#write} wrote. */
final class DocumentReader implements Iterator<ClaimDocument> {
  private final Iterator<String> lines;
  private int number;
  private Optional<Begun> begun = Optional.empty();

  private DocumentReader(Iterator<String> lines) {
    this.lines = lines;
  }

  static Stream<ClaimDocument> read(Stream<String> lines) {
    Iterator<ClaimDocument> documents = new DocumentReader(lines.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                documents, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(lines::close);
  }

  /** Reads on to where a document begins, so that blank lines at the end are no document. */
  @Override
  public boolean hasNext() {
    while (begun.isEmpty() && lines.hasNext()) {
      take(lines.next());
    }
    return begun.isPresent();
  }

  @Override
  public ClaimDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Begun document = begun.get();
    while (!document.isWhole()) {
      if (!lines.hasNext()) {
        throw new IllegalArgumentException(
            "line "
                + number
                + ": the input ends within the document '"
                + document.id()
                + "'; "
                + document.missing());
      }
      take(lines.next());
    }
    begun = Optional.empty();
    return document.whole();
  }

  private void take(String line) {
    number++;
    if (line.isBlank()) {
      return;
    }
    try {
      take(new Fields(JsonObject.read(line)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private void take(Fields record) {
    String kind = record.text("kind");
    switch (kind) {
      case "document" -> {
        if (begun.isPresent()) {
          throw new IllegalArgumentException(
              "a document begins within '" + begun.get().id() + "'; " + begun.get().missing());
        }
        begun = Optional.of(Begun.of(record));
      }
      case "claim" -> of(record).claims.add(of(record).parts.claim(record));
      case "diagnostic" -> of(record).diagnostics.add(of(record).parts.diagnostic(record));
      case "attribution", "text", "error" -> {
        // the record of the document has it in full; the others are answers of a pipeline
      }
      default -> throw new IllegalArgumentException("a record of an unknown kind '" + kind + "'");
    }
  }

  private Begun of(Fields record) {
    String id = record.text("document");
    return begun
        .filter(document -> document.id().equals(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a "
                        + record.text("kind")
                        + " of '"
                        + id
                        + "' without its document before it; JsonLines.write writes documents,"
                        + " JsonLines.claims does not"));
  }

  /** A document of which the claims and diagnostics are still to come. */
  private static final class Begun {
    private final RecordParts parts;
    private final ClaimDocument empty;
    private final int howManyClaims;
    private final int howManyDiagnostics;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Begun(RecordParts parts, ClaimDocument empty, int claims, int diagnostics) {
      this.parts = parts;
      this.empty = empty;
      this.howManyClaims = claims;
      this.howManyDiagnostics = diagnostics;
    }

    static Begun of(Fields record) {
      Fields given = record.object("given");
      PolicyText source =
          new PolicyText(
              record.text("text"),
              record.text("document"),
              given.optionalText("date").map(LocalDate::parse),
              given.list("authors", Begun::author),
              given.optionalText("supposedDate").map(LocalDate::parse),
              given.list("supposedAuthors", Begun::author),
              given.optionalText("title"));
      RecordParts parts = new RecordParts(source.text());
      return new Begun(
          parts,
          new ClaimDocument(
              source,
              record.list("authors", parts::participant),
              record.optionalText("date").map(LocalDate::parse),
              record.list("sentences", parts::span),
              List.of(),
              record.list("attributions", parts::attribution),
              List.of(),
              record.optionalText("title")),
          record.number("claims"),
          record.number("diagnostics"));
    }

    private static Author author(Fields author) {
      return new Author(author.text("name"), author.optionalConstant("type", EntityType.class));
    }

    String id() {
      return empty.source().id();
    }

    boolean isWhole() {
      return claims.size() == howManyClaims && diagnostics.size() == howManyDiagnostics;
    }

    String missing() {
      return "it has "
          + claims.size()
          + " of "
          + howManyClaims
          + " claims and "
          + diagnostics.size()
          + " of "
          + howManyDiagnostics
          + " diagnostics";
    }

    ClaimDocument whole() {
      return new ClaimDocument(
          empty.source(),
          empty.authors(),
          empty.date(),
          empty.sentences(),
          claims,
          empty.attributions(),
          diagnostics,
          empty.title());
    }
  }
}
