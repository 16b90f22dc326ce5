package org.policyclaims.proposition;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.Locale;
import org.policyclaims.syntax.Sentence;

/**
 * Finds prepositional phrases that hang on a noun but belong to its clause: "constraints on this
 * account", "rejected the plan in May", "creating obstacles for Belarus".
 */
final class Detachments {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;
  private final Complements complements;

  Detachments(Sentence sentence, Lexicon lexicon, Predicates predicates, Complements complements) {
    this.predicates = predicates;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.complements = complements;
  }

  void mark(Phrases phrases) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, "nmod") && sentence.head(i) < i && belongsToClause(i)) {
        phrases.detach(i);
      }
    }
  }

  private boolean belongsToClause(int token) {
    int noun = sentence.head(token);
    int verb = sentence.head(noun);
    String preposition = Prepositions.of(sentence, token);
    if (sentence.has(noun, "cop")) {
      return preposition.equals("since") && complements.isTime(token);
    }
    if (verb == NONE || !sentence.isVerb(verb)) {
      return false;
    }
    if (sentence.is(noun, "obl")) {
      return preposition.equals("by") && isRole(noun) && predicates.isPassive(verb);
    }
    if (sentence.is(noun, "nsubj", "nsubj:pass")) {
      return preposition.endsWith(" with") && Prepositions.followsComma(sentence, token);
    }
    if (!sentence.is(noun, "obj")) {
      return false;
    }
    return preposition.startsWith("except")
        || isInThisRegard(token, preposition)
        || complements.isTime(token) && isTimePreposition(preposition)
        || preposition.equals("for") && isBeneficiary(token, verb, WordClass.MAKING_VERB)
        || preposition.equals("to") && isBeneficiary(token, verb, WordClass.GIVING_VERB);
  }

  /** "seen as a threat by Moscow": who sees it hangs on what it is seen as. */
  private boolean isRole(int noun) {
    return Prepositions.of(sentence, noun).equals("as");
  }

  private boolean isTimePreposition(String preposition) {
    return switch (preposition) {
      case "in", "on", "at", "during", "since", "until", "before", "after", "by", "throughout" ->
          true;
      default -> false;
    };
  }

  private boolean isInThisRegard(int token, String preposition) {
    int determiner = sentence.child(token, "det", "det:predet", "amod");
    return (preposition.equals("in") || preposition.equals("on") || preposition.equals("to"))
        && determiner != NONE
        && isDemonstrative(sentence.lower(determiner))
        && lexicon.is(WordClass.ADVERBIAL_NOUN, sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  private static boolean isDemonstrative(String word) {
    return switch (word) {
      case "this", "that", "these", "those", "such" -> true;
      default -> false;
    };
  }

  /** Whether something is made for somebody, or given to him, rather than of a kind. */
  private boolean isBeneficiary(int token, int verb, WordClass verbs) {
    return lexicon.is(verbs, sentence.lemma(verb))
        && (!sentence.name(token).equals("O")
            || sentence.tag(token).equals("PRP")
            || sentence.tag(token).equals("NNP"));
  }
}
