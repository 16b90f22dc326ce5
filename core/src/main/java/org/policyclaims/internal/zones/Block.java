package org.policyclaims.internal.zones;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policyclaims.Span;

/**
 * A paragraph or line of the text; no sentence crosses its borders, but for what goes on with an
 * opening line.
 *
 * @param zone the part that it plays
 * @param span where it stands, without surrounding white space and the number or bullet of a list
 *     item; never empty
 * @param mark the number or bullet before it, as printed ("2.", "(c)", "•"); empty if there is none
 * @param opening the number of the block whose last sentence its first one goes on with: the line
 *     that opens a list ("The Council calls on Minsk to:", "• open the port;"), or the body's name
 *     in a resolution ("The Security Council,", "1. Decides to remain seized of the matter");
 *     {@link #NONE} for a block that stands for itself
 * @param turn whose turn it is in; empty outside of transcripts, interviews and debates
 */
public record Block(Zone zone, Span span, String mark, int opening, Optional<Turn> turn) {
  /** No opening line. */
  public static final int NONE = -1;

  /** A block that stands for itself. */
  public Block(Zone zone, Span span) {
    this(zone, span, "");
  }

  /** A block that stands for itself, with a number or bullet before it. */
  Block(Zone zone, Span span, String mark) {
    this(zone, span, mark, NONE, Optional.empty());
  }

  /** Whether it goes on with the opening line of a list. */
  public boolean isOpened() {
    return opening != NONE;
  }

  /** The same, as what goes on with the block of that number. */
  Block openedBy(int block) {
    return new Block(Zone.BODY, span, mark, block, turn);
  }

  /** The same block with other limits. */
  Block at(Span place) {
    return new Block(zone, place, mark, opening, turn);
  }

  /** The same in the turn of that speaker. */
  Block inTurnOf(Optional<Turn> speaker) {
    return new Block(zone, span, mark, opening, speaker);
  }

  /** The same with all places moved. */
  Block moved(UnaryOperator<Span> place) {
    return new Block(
        zone,
        place.apply(span),
        mark,
        opening,
        turn.map(old -> new Turn(place.apply(old.label()), old.name(), old.isPerson())));
  }

  /** The same in another zone. */
  Block in(Zone other) {
    return new Block(other, span, mark, opening, turn);
  }
}
