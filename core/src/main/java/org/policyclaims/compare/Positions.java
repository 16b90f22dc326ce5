package org.policyclaims.compare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Factuality;
import org.policyclaims.Participant;

/**
 * Who holds what in many texts: the positions of all speakers, where one changes position, and
 * where several agree or conflict.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   Stream<PolicyText> texts = Stream.of(PolicyText.of("Minsk opposes the base."));
 *   Positions positions =
 *       Positions.of(
 *           extractor.extractAll(texts).flatMap(result -> result.document().stream()));
 *   for (Position position : positions.all()) {
 *     position.count(); // 1
 *   }
 * }
 * }</pre>
 *
 * <p>What a claim only supposes is nobody's position, and a claim without a known speaker belongs
 * to none. A position has the day on which it was said where the text tells, else, of an attitude,
 * the day of that, else the day of the text. All claims are kept until the last is read. Immutable
 * and thread-safe.
 */
public final class Positions {
  private final ImmutableList<Position> all;
  private final ImmutableList<PositionChange> changes;
  private final ImmutableList<Debate> debates;

  /** A claim with the day of its text and what it has for an object there. */
  private record Noted(
      Claim claim, Content content, Optional<Thing> object, Optional<LocalDate> textDay) {

    static Stream<Noted> of(ClaimDocument document) {
      Variants variants = new Variants();
      List<Content> contents = document.claims().stream().map(Content::of).toList();
      contents.forEach(variants::add);
      return IntStream.range(0, contents.size())
          .mapToObj(
              at ->
                  new Noted(
                      document.claims().get(at),
                      contents.get(at),
                      variants.of(contents.get(at)),
                      document.date()));
    }

    static Noted of(Claim claim) {
      Content content = Content.of(claim);
      return new Noted(claim, content, content.object(), Optional.empty());
    }

    Opinion opinion() {
      return Opinion.of(claim, content, object);
    }
  }

  /** A claim that somebody holds. */
  private record Held(String speaker, Opinion opinion, Optional<LocalDate> day, Claim claim) {
    String key() {
      return (speaker + "\n" + opinion.concept().text()).toLowerCase(Locale.ROOT);
    }
  }

  private Positions(List<Noted> noted) {
    List<List<Held>> held = List.copyOf(grouped(held(noted)).values());
    this.all =
        held.stream()
            .flatMap(claims -> Stream.of(Side.values()).flatMap(side -> position(claims, side)))
            .collect(ImmutableList.toImmutableList());
    this.changes =
        held.stream().flatMap(Positions::changes).collect(ImmutableList.toImmutableList());
    this.debates = debates(all);
  }

  /**
   * Reads the claims of documents.
   *
   * @param documents what was read from the texts, in any order; the stream is used up
   * @return who holds what in them
   */
  public static Positions of(Stream<ClaimDocument> documents) {
    return new Positions(documents.flatMap(Noted::of).toList());
  }

  /**
   * Reads claims whose texts are not at hand; those that have no day of their own have none.
   *
   * @param claims the claims, in any order; the stream is used up
   * @return who holds what in them
   */
  public static Positions ofClaims(Stream<Claim> claims) {
    return new Positions(claims.map(Noted::of).toList());
  }

  /**
   * Returns all positions, in the order in which they come first in the claims; those of one
   * speaker on one concept are side by side, that for it first.
   *
   * @return the positions; empty where nobody holds anything
   */
  public List<Position> all() {
    return all;
  }

  /**
   * Returns where a speaker comes to stand on the other side of a concept. Claims without a day,
   * and both sides held on one day, tell of no change.
   *
   * @return the changes, those of one speaker on one concept in the order of their days
   */
  public List<PositionChange> changes() {
    return changes;
  }

  /**
   * Returns the concepts that more than one speaker has a position on, the most contested first:
   * those with most positions.
   *
   * @return the debates; empty where no two speakers meet
   */
  public List<Debate> debates() {
    return debates;
  }

  private static List<Held> held(List<Noted> noted) {
    List<Opinion> opinions = noted.stream().map(Noted::opinion).toList();
    Speakers speakers = new Speakers();
    opinions.forEach(opinion -> opinion.speaker().ifPresent(speakers::add));
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < noted.size(); i++) {
      Opinion opinion = opinions.get(i);
      Optional<Participant> speaker =
          opinion.speaker().filter(someone -> Content.thing(someone).isPresent());
      if (speaker.isPresent() && opinion.held() && !isBare(opinion.concept())) {
        held.add(
            new Held(speakers.of(speaker.get()), opinion, day(noted.get(i)), noted.get(i).claim()));
      }
    }
    return held;
  }

  /** That something is, without what or where, is no position. */
  private static boolean isBare(Concept concept) {
    return concept.action().equals("be") && concept.object().isEmpty();
  }

  private static Optional<LocalDate> day(Noted noted) {
    Claim claim = noted.claim();
    int sayings = claim.attribution().size();
    Optional<ClaimDate> said =
        sayings == 0 ? Optional.empty() : claim.attribution().get(sayings - 1).saidOn();
    Optional<ClaimDate> felt =
        noted.content().sense().attitude() ? claim.eventDate() : Optional.empty();
    return said.or(() -> felt).flatMap(ClaimDate::from).or(noted::textDay);
  }

  private static Map<String, List<Held>> grouped(List<Held> held) {
    Map<String, List<Held>> groups = new LinkedHashMap<>();
    held.forEach(one -> groups.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    groups.values().forEach(group -> group.sort(Comparator.comparing(Positions::dayOrLast)));
    return groups;
  }

  private static LocalDate dayOrLast(Held held) {
    return held.day().orElse(LocalDate.MAX);
  }

  private static Stream<Position> position(List<Held> claims, Side side) {
    List<Held> own = claims.stream().filter(held -> held.opinion().side() == side).toList();
    if (own.isEmpty()) {
      return Stream.empty();
    }
    List<LocalDate> days = own.stream().flatMap(held -> held.day().stream()).toList();
    return Stream.of(
        new Position(
            own.get(0).speaker(),
            claims.get(0).opinion().concept(),
            side,
            own.stream()
                .map(held -> held.opinion().certainty())
                .min(Comparator.comparingInt(Positions::rank))
                .orElseThrow(),
            days.stream().findFirst(),
            days.stream().reduce((earlier, later) -> later),
            own.stream().map(Held::claim).toList()));
  }

  /** The degrees of certainty in their order; what is only wanted comes last. */
  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN_POSITIVE, CERTAIN_NEGATIVE -> 0;
      case PROBABLE_POSITIVE, PROBABLE_NEGATIVE -> 1;
      case POSSIBLE_POSITIVE, POSSIBLE_NEGATIVE -> 2;
      case UNKNOWN -> 3;
    };
  }

  private static Stream<PositionChange> changes(List<Held> claims) {
    List<Held> dated = claims.stream().filter(held -> held.day().isPresent()).toList();
    Stream.Builder<PositionChange> changes = Stream.builder();
    for (int i = 1; i < dated.size(); i++) {
      Held before = dated.get(i - 1);
      Held after = dated.get(i);
      boolean later = before.day().orElseThrow().isBefore(after.day().orElseThrow());
      if (later && before.opinion().side() != after.opinion().side()) {
        changes.add(
            new PositionChange(
                after.speaker(),
                claims.get(0).opinion().concept(),
                after.opinion().side(),
                before.day().orElseThrow(),
                after.day().orElseThrow(),
                before.claim(),
                after.claim()));
      }
    }
    return changes.build();
  }

  private static ImmutableList<Debate> debates(List<Position> positions) {
    Map<String, List<Position>> byConcept = new LinkedHashMap<>();
    for (Position position : positions) {
      String concept = position.concept().text().toLowerCase(Locale.ROOT);
      byConcept.computeIfAbsent(concept, key -> new ArrayList<>()).add(position);
    }
    return byConcept.values().stream()
        .filter(some -> some.stream().map(Position::speaker).distinct().count() > 1)
        .map(Positions::debate)
        .sorted(
            Comparator.comparing(Debate::isContested)
                .thenComparingInt(debate -> debate.supporters().size() + debate.opponents().size())
                .reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private static Debate debate(List<Position> positions) {
    return new Debate(
        positions.get(0).concept(),
        positions.stream().filter(position -> position.side() == Side.FOR).toList(),
        positions.stream().filter(position -> position.side() == Side.AGAINST).toList());
  }
}
