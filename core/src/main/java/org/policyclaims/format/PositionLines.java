package org.policyclaims.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyclaims.Claim;
import org.policyclaims.compare.Concept;
import org.policyclaims.compare.Debate;
import org.policyclaims.compare.Position;
import org.policyclaims.compare.PositionChange;
import org.policyclaims.compare.Positions;

/**
 * Writes positions as JSON Lines, one record a line: first the positions ({@code "kind":
 * "position"}), then where a speaker changed ({@code "change"}), then the concepts that several
 * speakers have a position on ({@code "debate"}). Days are those of ISO 8601. An empty field is
 * null; a list is always there.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk opposes the base."));
 *   PositionLines.of(Positions.of(Stream.of(document))).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class PositionLines {
  private PositionLines() {}

  /**
   * Writes positions, changes and debates.
   *
   * @param positions who holds what
   * @return the lines, without line ends
   */
  public static Stream<String> of(Positions positions) {
    return Stream.of(
            positions.all().stream().map(PositionLines::position),
            positions.changes().stream().map(PositionLines::change),
            positions.debates().stream().map(PositionLines::debate))
        .flatMap(lines -> lines);
  }

  private static String position(Position position) {
    return object(
        field("kind", quoted("position")),
        field("speaker", quoted(position.speaker())),
        field("concept", quoted(position.concept().text())),
        parts(position.concept()),
        field("position", quoted(position.side().name())),
        field("certainty", quoted(position.certainty().label())),
        field("first", orNull(position.first())),
        field("last", orNull(position.last())),
        field("count", String.valueOf(position.count())),
        field("claims", list(position.claims().stream().map(Claim::id))));
  }

  private static String change(PositionChange change) {
    return object(
        field("kind", quoted("change")),
        field("speaker", quoted(change.speaker())),
        field("concept", quoted(change.concept().text())),
        parts(change.concept()),
        field("before", quoted(change.after().other().name())),
        field("after", quoted(change.after().name())),
        field("last", quoted(change.lastDay().toString())),
        field("first", quoted(change.firstDay().toString())),
        field("claims", list(Stream.of(change.lastClaim().id(), change.firstClaim().id()))));
  }

  private static String debate(Debate debate) {
    return object(
        field("kind", quoted("debate")),
        field("concept", quoted(debate.concept().text())),
        parts(debate.concept()),
        field("contested", String.valueOf(debate.isContested())),
        field("for", speakers(debate.supporters())),
        field("against", speakers(debate.opponents())));
  }

  private static String parts(Concept concept) {
    return field("subject", orNull(concept.subject()))
        + ","
        + field("action", quoted(concept.action()))
        + ","
        + field("object", orNull(concept.object()));
  }

  private static String speakers(List<Position> positions) {
    return list(positions.stream().map(Position::speaker));
  }

  private static String object(String... fields) {
    return "{" + String.join(",", fields) + "}";
  }

  private static String field(String name, String value) {
    return quoted(name) + ":" + value;
  }

  private static String list(Stream<String> values) {
    return values.map(PositionLines::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String orNull(Optional<?> value) {
    return value.map(known -> quoted(known.toString())).orElse("null");
  }

  /** A string of JSON; halves of surrogate pairs are escaped, so that the file is UTF-8. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            unit -> {
              char character = (char) unit;
              if (character == '"' || character == '\\') {
                json.append('\\').append(character);
              } else if (character < ' ' || Character.isSurrogate(character)) {
                json.append(String.format("\\u%04x", unit));
              } else {
                json.append(character);
              }
            });
    return json.append('"').toString();
  }
}
