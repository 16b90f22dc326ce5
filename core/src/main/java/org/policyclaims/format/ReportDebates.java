package org.policyclaims.format;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.compare.Concept;
import org.policyclaims.compare.Debate;
import org.policyclaims.compare.Position;
import org.policyclaims.compare.PositionChange;
import org.policyclaims.compare.Positions;
import org.policyclaims.compare.Side;

/**
 * Who stands where: the concepts that several speakers have a position on, or on which one changed
 * position, with the side of each speaker.
 */
final class ReportDebates {
  private static final int MOST_CONCEPTS = 12;
  private static final int MOST_SPEAKERS = 8;

  private record Cell(String concept, String speaker) {}

  private final SetMultimap<Cell, Position> cells = LinkedHashMultimap.create();
  private final List<String> concepts;
  private final List<String> speakers;

  ReportDebates(List<ClaimDocument> documents) {
    Positions positions = Positions.of(documents.stream());
    this.concepts =
        Stream.concat(
                positions.debates().stream().map(Debate::concept),
                positions.changes().stream().map(PositionChange::concept))
            .map(Concept::text)
            .distinct()
            .limit(MOST_CONCEPTS)
            .toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Position position : positions.all()) {
      String concept = position.concept().text();
      if (concepts.contains(concept)) {
        cells.put(new Cell(concept, position.speaker()), position);
        counts.merge(position.speaker(), 1, Integer::sum);
      }
    }
    this.speakers = ReportMatrix.mostFrequent(counts, MOST_SPEAKERS);
  }

  /** Writes the table; nothing where no speakers meet and none changes position. */
  void write(Html html) throws IOException {
    if (concepts.isEmpty()) {
      return;
    }
    ReportSpeakers.open(html, "debates", "Who stands where", "on", speakers);
    for (String concept : concepts) {
      row(html, concept);
    }
    ReportSpeakers.close(
        html,
        "Columns: who holds it. Rows: what, by its positive; the most contested first. In brackets,"
            + " how often, where more than once.");
  }

  private void row(Html html, String concept) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.leaf("bdi", ReportWords.shortened(concept, ReportSpeakers.LONGEST_NAME)).close();
    for (String speaker : speakers) {
      Set<Position> positions = cells.get(new Cell(concept, speaker));
      html.open("td");
      html.text(positions.stream().map(ReportDebates::side).collect(Collectors.joining(", ")));
      String days = days(positions);
      if (!days.isEmpty()) {
        html.text(" ").leaf("span", days, "class", "note");
      }
      html.close();
    }
    html.close().line();
  }

  private static String side(Position position) {
    String side = position.side() == Side.FOR ? "for" : "against";
    return position.count() == 1 ? side : side + " (" + position.count() + ")";
  }

  /** Since when each side is held, where there are days. */
  private static String days(Set<Position> positions) {
    return positions.stream()
        .map(Position::first)
        .flatMap(Optional::stream)
        .map(LocalDate::toString)
        .collect(Collectors.joining(", "));
  }
}
