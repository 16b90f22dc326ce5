package org.policyclaims.internal.modality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.PhraseTable;
import org.policyclaims.internal.syntax.Sentence;

/** The table of words that head adverbial clauses. */
final class ClauseMarkers {
  private static final String NAME = "markers.tsv";
  private final PhraseTable<Effect> phrases = new PhraseTable<>();

  /** What a marker says of its clause. */
  enum Effect {
    /** Open, and so is the clause that it hangs on. */
    CONDITION,
    /** Open. */
    OPEN,
    /** It did not come about. */
    NEGATIVE,
    /** Presupposed. */
    FACT
  }

  /** Reads the table. */
  static ClauseMarkers load() {
    ClauseMarkers markers = new ClauseMarkers();
    for (Table.Row row : Table.load(ClauseMarkers.class, NAME).rows()) {
      boolean isNew = markers.phrases.add(row.words("words"), row.get("effect", Effect.class));
      checkArgument(isNew, "%s: listed twice", row.where());
    }
    return markers;
  }

  /** The effect of the longest marker at the head of the clause; {@code FACT} without one. */
  Effect of(Sentence sentence, int clause) {
    int start = sentence.left(clause);
    // a comma, "and" or "especially" may come first
    for (int at = start; at < clause && at <= start + 1; at++) {
      Optional<Effect> effect = phrases.at(sentence, at, clause);
      if (effect.isPresent()) {
        return effect.get();
      }
    }
    return Effect.FACT;
  }

  /** Whether the token alone heads a condition, as the participle in "provided that" does. */
  boolean isCondition(Sentence sentence, int token) {
    return isAlone(sentence, token, Effect.CONDITION);
  }

  /** Whether the token alone says that its clause did not come about, as "without" does. */
  boolean isNegative(Sentence sentence, int token) {
    return isAlone(sentence, token, Effect.NEGATIVE);
  }

  private boolean isAlone(Sentence sentence, int token, Effect effect) {
    return phrases.at(sentence, token, token + 1).equals(Optional.of(effect));
  }
}
