package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.Construction;
import org.policyclaims.internal.syntax.Sentence;

/** "Russia's rejection of the appeals": an action named by a noun. */
final class Nominals {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Reliability reliability;

  Nominals(Sentence sentence, Lexicon lexicon, Phrases phrases, Reliability reliability) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.reliability = reliability;
  }

  /** The proposition that the noun names, where it also says who did it or to what. */
  Optional<ClauseReading> read(int noun) {
    if (!sentence.isNoun(noun)) {
      return Optional.empty();
    }
    String verb = lexicon.verbOf(sentence.lemma(noun).toLowerCase(Locale.ROOT));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int owner = sentence.child(noun, "nmod:poss");
    int agent = complement(noun, "by");
    int patient = complement(noun, "of");
    if (agent == NONE) {
      agent = owner;
    } else if (patient == NONE) {
      patient = owner;
    }
    if (agent == NONE) {
      return Optional.empty();
    }
    return Optional.of(
        ClauseReading.verbless(
            sentence,
            PropositionKind.NOMINAL,
            Construction.NOMINAL,
            noun,
            ImmutableIntArray.of(noun),
            verb,
            phrases.of(agent),
            patient == NONE ? Optional.empty() : Optional.of(phrases.of(patient)),
            reliability));
  }

  private int complement(int noun, String preposition) {
    return sentence.child(
        noun,
        child ->
            child > noun
                && !phrases.isDetached(child)
                && Prepositions.of(sentence, child).equals(preposition),
        "nmod",
        "obl");
  }
}
