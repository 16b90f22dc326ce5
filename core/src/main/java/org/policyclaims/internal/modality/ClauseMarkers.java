package org.policyclaims.internal.modality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Sentence;

/** The table of words that head adverbial clauses. */
final class ClauseMarkers {
  private static final String NAME = "markers.tsv";
  private static final int LONGEST = 4;

  private final Map<String, Effect> entries = new HashMap<>();

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
      String words = String.join(" ", row.words("words"));
      if (markers.entries.put(words, row.get("effect", Effect.class)) != null) {
        throw new IllegalArgumentException(row.where() + ": listed twice");
      }
    }
    return markers;
  }

  /** The effect of the longest marker at the head of the clause; {@code FACT} without one. */
  Effect of(Sentence sentence, int clause) {
    int start = sentence.left(clause);
    // a comma, "and" or "especially" may come first
    for (int at = start; at < clause && at <= start + 1; at++) {
      for (int length = Math.min(LONGEST, clause - at); length > 0; length--) {
        Effect effect = entries.get(words(sentence, at, length));
        if (effect != null) {
          return effect;
        }
      }
    }
    return Effect.FACT;
  }

  /** Whether the token alone heads a condition, as the participle in "provided that" does. */
  boolean isCondition(String word) {
    return entries.get(word) == Effect.CONDITION;
  }

  /** Whether the word alone says that its clause did not come about, as "without" does. */
  boolean isNegative(String word) {
    return entries.get(word) == Effect.NEGATIVE;
  }

  private static String words(Sentence sentence, int from, int length) {
    if (length == 1) {
      return sentence.lower(from);
    }
    List<String> words = new ArrayList<>(length);
    for (int i = from; i < from + length; i++) {
      words.add(sentence.lower(i));
    }
    return String.join(" ", words);
  }
}
