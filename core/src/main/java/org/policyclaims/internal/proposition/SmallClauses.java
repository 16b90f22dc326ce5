package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.policyclaims.Construction;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** "claiming Minsk an ally", "called the vote a sham": what the object is said to be. */
final class SmallClauses {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;
  private final Subjects subjects;
  private final Phrases phrases;
  private final Sayings sayings;
  private final Reliability reliability;

  SmallClauses(
      Sentence sentence,
      Lexicon lexicon,
      Predicates predicates,
      Subjects subjects,
      Phrases phrases,
      Sayings sayings,
      Reliability reliability) {
    this.sayings = sayings;
    this.reliability = reliability;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = predicates;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  /** The proposition that the token heads as the complement of an object. */
  Optional<ClauseReading> read(int token) {
    boolean adjective = sentence.tag(token).startsWith("JJ");
    boolean as = isSaidToBe(token);
    if (!as && !sentence.is(token, "xcomp")
        || !(adjective || sentence.isNoun(token))
        || !as && sentence.has(token, "cop", "case")) {
      return Optional.empty();
    }
    int verb = sentence.head(token);
    int own = sentence.clauses().subject(token);
    int object = own == NONE ? object(verb, as) : own;
    if (object == NONE
        || object > token
        || !predicates.isPredicate(verb)
        || isPlaceholder(object, verb, token)
        || as && lexicon.is(WordClass.REFLEXIVE, sentence.lower(object)) // "sees itself as"
        || Complements.isResult(sentence, lexicon, token)
        || lexicon.isPhrasal(sentence.lemma(verb), sentence.lower(token), "")
        || !as && !lexicon.is(WordClass.NAMING_VERB, sentence.lemma(verb))) {
      return Optional.empty();
    }
    Phrase whole = phrases.of(token);
    Phrase subject = phrases.of(subjects.resolve(object, verb));
    if (whole.overlaps(subject)) {
      return Optional.empty();
    }
    return Optional.of(
        ClauseReading.verbless(
            sentence,
            PropositionKind.SMALL_CLAUSE,
            Construction.SMALL_CLAUSE,
            token,
            adjective ? ImmutableIntArray.of(token) : Actions.nominal(sentence, whole),
            adjective ? "be " + sentence.lower(token) : "be",
            subject,
            adjective ? Optional.empty() : Optional.of(whole),
            reliability));
  }

  /** "sees the treaty as [a threat]", "[a threat]" in "prices, seen as a threat". */
  private boolean isSaidToBe(int token) {
    int verb = sentence.head(token);
    return verb != NONE
        && verb < token
        && sayings.describes(verb, token)
        && Prepositions.of(sentence, token).equals("as");
  }

  private int object(int verb, boolean as) {
    return as && sentence.clauses().isPassive(verb)
        ? subjects.of(verb)
        : sentence.child(verb, "obj", "iobj");
  }

  /** "made it clear that they would leave": "it" only stands for what follows. */
  private boolean isPlaceholder(int object, int verb, int predicate) {
    return sentence.lower(object).equals("it") && sentence.child(verb, "ccomp") > predicate;
  }
}
