package org.policyclaims.examples.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;
import org.policyclaims.Span;
import org.policyclaims.format.CodePoints;

/** The columns of a CSV file: their names, and how a record fills them. */
final class Columns<T> {
  /** One record with what it takes to fill its cells. */
  record Row<T>(ClaimDocument document, CodePoints offsets, T value) {
    String text() {
      return document.source().text();
    }
  }

  private final List<String> names = new ArrayList<>();
  private final List<BiFunction<Row<T>, T, String>> cells = new ArrayList<>();

  /** The text that a record stands in: its id, day, title and authors. */
  Columns<T> document() {
    add("document", (row, record) -> row.document().source().id());
    add("document_date", (row, record) -> row.document().date().map(Object::toString).orElse(""));
    add("document_title", (row, record) -> row.document().title().orElse(""));
    return add(
        "document_authors",
        (row, record) ->
            row.document().authors().stream()
                .map(Participant::name)
                .collect(Collectors.joining("; ")));
  }

  Columns<T> add(String name, BiFunction<Row<T>, T, String> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  /** Name, words, type and code of a participant. */
  Columns<T> participant(String name, BiFunction<Row<T>, T, Optional<Participant>> participant) {
    add(name, (row, record) -> participant.apply(row, record).map(Participant::name).orElse(""));
    add(
        name + "_text",
        (row, record) -> participant.apply(row, record).map(Participant::text).orElse(""));
    add(
        name + "_type",
        (row, record) ->
            participant
                .apply(row, record)
                .flatMap(Participant::type)
                .map(EntityType::name)
                .orElse(""));
    return add(
        name + "_code",
        (row, record) -> participant.apply(row, record).flatMap(Participant::code).orElse(""));
  }

  /** Value and calendar days of a date. */
  Columns<T> date(String name, BiFunction<Row<T>, T, Optional<ClaimDate>> date) {
    add(name, (row, record) -> date.apply(row, record).map(ClaimDate::value).orElse(""));
    add(
        name + "_from",
        (row, record) ->
            date.apply(row, record).flatMap(ClaimDate::from).map(Object::toString).orElse(""));
    add(
        name + "_to",
        (row, record) ->
            date.apply(row, record).flatMap(ClaimDate::to).map(Object::toString).orElse(""));
    return add(
        name + "_text", (row, record) -> date.apply(row, record).map(ClaimDate::text).orElse(""));
  }

  /** Start and end of a stretch, in code points. */
  Columns<T> place(String prefix, BiFunction<Row<T>, T, Optional<Span>> span) {
    add(
        prefix + "start",
        (row, record) ->
            span.apply(row, record)
                .map(place -> String.valueOf(row.offsets().before(place.start())))
                .orElse(""));
    return add(
        prefix + "end",
        (row, record) ->
            span.apply(row, record)
                .map(place -> String.valueOf(row.offsets().before(place.end())))
                .orElse(""));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<String> cells(Row<T> row) {
    return cells.stream()
        .map(cell -> SafeCell.of(Texts.wellFormed(cell.apply(row, row.value()))))
        .toList();
  }
}
