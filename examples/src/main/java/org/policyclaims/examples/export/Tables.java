package org.policyclaims.examples.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Cue;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.compare.Debate;
import org.policyclaims.compare.Position;
import org.policyclaims.compare.PositionChange;
import org.policyclaims.compare.Positions;

/** Lays claims or attributions out as a table that fits a terminal, one a row. */
public final class Tables {
  private static final List<String> CLAIMS =
      List.of("SPEAKER", "ACTOR", "ACTION", "OBJECT", "DATE", "MODALITY");
  private static final List<String> ATTRIBUTIONS =
      List.of("SPEAKER", "STANCE", "CUE", "SAID ON", "CONTENT");

  private static final List<String> POSITIONS =
      List.of("SPEAKER", "CONCEPT", "POSITION", "FIRST", "LAST", "TIMES", "CLAIMS");
  private static final List<String> CHANGES =
      List.of("WHO CHANGED", "CONCEPT", "BEFORE", "UNTIL", "AFTER", "SINCE");
  private static final List<String> CONFLICTS = List.of("CONTESTED", "FOR", "AGAINST");

  /** SGR parameters, one for each column; none for the terminal's own colour. */
  private static final List<String> CLAIM_STYLES = List.of("36", "33", "1", "", "2", "35");

  private static final List<String> ATTRIBUTION_STYLES = List.of("36", "35", "1", "2", "");
  private static final List<String> POSITION_STYLES = List.of("36", "1", "35", "2", "2", "", "2");
  private static final List<String> CHANGE_STYLES = List.of("36", "1", "35", "2", "35", "2");
  private static final List<String> CONFLICT_STYLES = List.of("1", "36", "36");
  private static final String HEADER_STYLE = "1;4";
  private static final Pattern NEGATED =
      Pattern.compile("^(no|not|none|nobody|nothing|neither|never)\\b", Pattern.CASE_INSENSITIVE);
  private static final String GAP = "  ";
  private static final int NARROWEST_COLUMN = 6;

  private final int width;
  private final boolean colour;

  /**
   * Lays tables out.
   *
   * @param width how many characters fit a line
   * @param colour whether columns are told apart by colour
   */
  public Tables(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * Lays out the claims.
   *
   * @param document what was read from a text
   * @return lines under a header; none at all for a document without claims
   */
  public List<String> claims(ClaimDocument document) {
    return table(CLAIMS, document.claims().stream().map(Tables::row).toList(), CLAIM_STYLES);
  }

  /**
   * Lays out the attributions.
   *
   * @param document what was read from a text
   * @return lines under a header; none at all for a document without any
   */
  public List<String> attributions(ClaimDocument document) {
    String text = document.source().text();
    return table(
        ATTRIBUTIONS,
        document.attributions().stream().map(attribution -> row(attribution, text)).toList(),
        ATTRIBUTION_STYLES);
  }

  /**
   * Lays out who holds what and, below, who changed position and what is contested.
   *
   * @param positions who holds what
   * @return lines under headers; none at all where nobody holds anything
   */
  public List<String> positions(Positions positions) {
    List<List<String>> tables =
        List.of(
            table(POSITIONS, positions.all().stream().map(Tables::row).toList(), POSITION_STYLES),
            table(CHANGES, positions.changes().stream().map(Tables::row).toList(), CHANGE_STYLES),
            table(
                CONFLICTS,
                positions.debates().stream().filter(Debate::isContested).map(Tables::row).toList(),
                CONFLICT_STYLES));
    List<String> lines = new ArrayList<>();
    for (List<String> table : tables) {
      if (!lines.isEmpty() && !table.isEmpty()) {
        lines.add("");
      }
      lines.addAll(table);
    }
    return lines;
  }

  /**
   * Names a text above its table.
   *
   * @param document what was read from the text
   * @return the text's id, on one line
   */
  public static String title(ClaimDocument document) {
    return clean(document.source().id());
  }

  private List<String> table(List<String> header, List<List<String>> rows, List<String> styles) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    int[] widths = widths(all, width);
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths, Collections.nCopies(header.size(), HEADER_STYLE)));
    rows.forEach(row -> lines.add(line(row, widths, styles)));
    return lines;
  }

  private static List<String> row(Claim claim) {
    return List.of(
        speaker(claim),
        claim.actor().map(Participant::name).orElse(""),
        action(claim),
        object(claim),
        claim.date().map(Tables::date).orElse(""),
        modality(claim));
  }

  /** Blank where somebody says it whom nobody names. */
  private static String speaker(Claim claim) {
    return claim
        .speaker()
        .map(Participant::name)
        .orElse(claim.attribution().isEmpty() ? "(author)" : "");
  }

  /** Negated where neither a word of the row nor the action's own meaning shows the negation. */
  private static String action(Claim claim) {
    boolean shown =
        Stream.of(claim.actor(), claim.object())
            .flatMap(Optional::stream)
            .anyMatch(known -> NEGATED.matcher(known.text()).find());
    boolean negated = claim.modality().polarity() == Polarity.NEGATIVE && !shown;
    return (negated ? "not " : "") + claim.action().lemma();
  }

  /** The object, or where there is none what the action takes in its place: "turn (to) China". */
  private static String object(Claim claim) {
    return claim
        .object()
        .map(object -> what(object, claim))
        .or(() -> claim.arguments().stream().findFirst().map(Tables::argument))
        .orElse("");
  }

  /** The words; of two that name the same one ("the prime minister, Olav Brun") the description. */
  private static String what(Participant object, Claim claim) {
    return claim
        .actor()
        .filter(actor -> actor.name().equals(object.name()) && object.text().equals(object.name()))
        .map(Participant::text)
        .orElse(object.text());
  }

  private static String argument(Argument argument) {
    return argument.preposition().map(word -> word + " ").orElse("")
        + argument.participant().text();
  }

  private static List<String> row(Attribution attribution, String text) {
    return List.of(
        attribution.speaker().map(Participant::name).orElse(""),
        attribution.stance().name(),
        attribution.cue().map(Cue::text).orElse(""),
        attribution.saidOn().map(Tables::date).orElse(""),
        attribution.content().stream()
            .map(part -> part.in(text))
            .collect(Collectors.joining(" … ")));
  }

  private static List<String> row(Position position) {
    return List.of(
        position.speaker(),
        position.concept().text(),
        position.side().name(),
        position.first().map(LocalDate::toString).orElse(""),
        position.last().map(LocalDate::toString).orElse(""),
        String.valueOf(position.count()),
        position.claims().stream().map(Claim::id).collect(Collectors.joining(" ")));
  }

  private static List<String> row(PositionChange change) {
    return List.of(
        change.speaker(),
        change.concept().text(),
        change.after().other().name(),
        change.lastDay().toString(),
        change.after().name(),
        change.firstDay().toString());
  }

  private static List<String> row(Debate debate) {
    return List.of(
        debate.concept().text(), speakers(debate.supporters()), speakers(debate.opponents()));
  }

  private static String speakers(List<Position> positions) {
    return positions.stream().map(Position::speaker).collect(Collectors.joining(", "));
  }

  private static String date(ClaimDate date) {
    return date.value().isEmpty() ? date.text() : date.value();
  }

  /** The author's certainty, and behind a stroke the speaker's where that is another. */
  private static String modality(Claim claim) {
    String cue = claim.modality().cue().map(words -> " \"" + words.text() + "\"").orElse("");
    String author = claim.modality().factuality().label();
    String speaker = claim.modality().speakerFactuality().label();
    String certainty = speaker.equals(author) ? author : author + "/" + speaker;
    return certainty + " " + claim.modality().stance() + cue;
  }

  /** Takes from the widest column until the row fits. */
  private static int[] widths(List<List<String>> rows, int width) {
    int columns = rows.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(
                column ->
                    rows.stream().mapToInt(row -> length(clean(row.get(column)))).max().orElse(0))
            .toArray();
    int room = width - GAP.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest =
          IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (widths[widest] <= NARROWEST_COLUMN) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private String line(List<String> row, int[] widths, List<String> styles) {
    StringBuilder line = new StringBuilder();
    int pending = 0;
    for (int column = 0; column < widths.length; column++) {
      String cell = fit(clean(row.get(column)), widths[column]);
      if (!cell.isEmpty()) {
        line.append(" ".repeat(pending)).append(styled(cell, styles.get(column)));
        pending = 0;
      }
      pending += widths[column] - length(cell) + GAP.length();
    }
    return line.toString();
  }

  private String styled(String cell, String style) {
    return colour && !style.isEmpty() ? "\u001B[" + style + "m" + cell + "\u001B[0m" : cell;
  }

  private static String fit(String cell, int width) {
    if (length(cell) <= width) {
      return cell;
    }
    return cell.substring(0, cell.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** A cell is one line, and nothing in a text may steer the terminal. */
  private static String clean(String cell) {
    return Texts.oneLine(cell);
  }
}
