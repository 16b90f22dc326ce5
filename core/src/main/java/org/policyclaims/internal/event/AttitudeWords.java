package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.policyclaims.internal.lexicon.Table;

/** Words by which somebody takes an attitude to an act. Immutable. */
final class AttitudeWords {
  /**
   * A line.
   *
   * @param attitude what it is
   * @param alone the act that it is where what it is about is none
   * @param over NOUN, CLAUSE, ANOTHER, GOAL, PASSIVE, PURPOSE, or empty text for noun and clause
   */
  record Word(Attitude attitude, Optional<Act> alone, String over) {}

  private final ImmutableListMultimap<String, Word> words;

  private AttitudeWords(ImmutableListMultimap<String, Word> words) {
    this.words = words;
  }

  static AttitudeWords load(Acts acts, OwnEvents own) {
    ImmutableListMultimap.Builder<String, Word> words = ImmutableListMultimap.builder();
    own.attitudes().forEach(words::put);
    for (Table.Row row : Table.load(AttitudeWords.class, "words.tsv").rows()) {
      if (!own.replacesAttitude(row.get("word"))) {
        words.put(
            row.get("word"),
            new Word(
                row.get("means", Attitude.class), acts.perhaps(row, "alone"), row.get("over")));
      }
    }
    return new AttitudeWords(words.build());
  }

  /** The word before an infinitive, a gerund or a clause. */
  Optional<Word> overClause(String lemma) {
    return words.get(lemma).stream()
        .filter(word -> word.over().isEmpty() || word.over().equals("CLAUSE"))
        .findFirst();
  }

  /** The word before an infinitive that another is to do: "asked Minsk to pay". */
  Optional<Word> overAnother(String lemma) {
    return words.get(lemma).stream().filter(word -> word.over().equals("ANOTHER")).findFirst();
  }

  /** What is done with a purpose of one's own: "summoned the envoy to express dismay". */
  Optional<Act> ofPurpose(String lemma) {
    return words.get(lemma).stream()
        .filter(word -> word.over().equals("PURPOSE"))
        .flatMap(word -> word.alone().stream())
        .findFirst();
  }

  /**
   * The word of who does what nobody else is told to do: "the junta announced that they were
   * freed".
   */
  boolean isOfDoer(String lemma) {
    return words.get(lemma).stream().anyMatch(word -> word.over().equals("PASSIVE"));
  }

  /** The word with a noun behind "for": "flew there for talks". */
  Optional<Word> overGoal(String lemma) {
    return words.get(lemma).stream().filter(word -> word.over().equals("GOAL")).findFirst();
  }

  /** The word with a noun for its object. */
  Optional<Word> overNoun(String lemma) {
    return words.get(lemma).stream()
        .filter(word -> word.over().isEmpty() || word.over().equals("NOUN"))
        .findFirst();
  }
}
