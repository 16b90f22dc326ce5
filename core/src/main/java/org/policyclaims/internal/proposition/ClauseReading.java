package org.policyclaims.internal.proposition;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Construction;
import org.policyclaims.Voice;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * A proposition with what only its own room asks for.
 *
 * @param proposition the proposition
 * @param words all tokens of the action, also where other words stand between
 * @param passive whether the predicate is passive
 * @param subject the grammatical subject
 */
record ClauseReading(
    Proposition proposition, ImmutableIntArray words, boolean passive, Optional<Phrase> subject) {

  /**
   * What a noun or adjective says of somebody without a verb of its own.
   *
   * @param action the words of the action
   * @param reliability tells how often such a proposition is right
   */
  static ClauseReading verbless(
      Sentence sentence,
      PropositionKind kind,
      Construction construction,
      int word,
      ImmutableIntArray action,
      String lemma,
      Phrase actor,
      Optional<Phrase> object,
      Reliability reliability) {
    ImmutableIntArray alone = ImmutableIntArray.of(word);
    Proposition proposition =
        new Proposition(
            sentence.index(),
            kind,
            construction,
            word,
            alone,
            alone,
            action,
            lemma,
            List.of(),
            Voice.ACTIVE,
            Optional.of(actor),
            object,
            List.of(),
            Optional.empty(),
            reliability.of(construction, sentence));
    return new ClauseReading(proposition, alone, false, proposition.actor());
  }
}
