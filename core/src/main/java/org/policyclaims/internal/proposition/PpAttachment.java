package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.Locale;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds prepositional phrases that hang on a noun but belong to its clause: "constraints on this
 * account", "rejected the plan in May", "creating obstacles for Belarus".
 */
final class PpAttachment {
  private final Sentence sentence;
  private final Lexicon lexicon;

  PpAttachment(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
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
      return preposition.equals("since") && sentence.clauses().isTime(token);
    }
    if (verb == NONE || !sentence.isVerb(verb) && !sentence.is(noun, "conj")) {
      return false;
    }
    return switch (sentence.relation(noun)) {
      case "obl" -> preposition.equals("by") && sentence.clauses().agent(verb) == token;
      case "nsubj", "nsubj:pass" ->
          isSetOff(token, preposition)
              || preposition.endsWith(" with") && sentence.isSetOff(token)
              || sentence.clauses().isExistential(verb) && isInNamed(token, preposition);
      case "obj" -> isSetOff(token, preposition) || isOfVerb(token, verb, preposition);
      case "conj" -> sentence.is(verb, "obj") && isToldOf(token, sentence.head(verb), preposition);
      default -> false;
    };
  }

  /** "The police, [in full gear], took the square", unlike "the fleets, of Oslo and of Riga". */
  private boolean isSetOff(int token, String preposition) {
    return sentence.isSetOff(token)
        && !preposition.equals("of")
        && !preposition.equals("to")
        && !lexicon.is(WordClass.EXAMPLE_PREPOSITION, preposition)
        && !sentence.reads(sentence.left(token), Phrases.IN_PARTICULAR)
        && !sentence.has(token, "advmod") // "cuts, [especially for the rich]"
        && !isSecond(token);
  }

  /** "from Oslo to Bergen, [from Riga to Narva]": one of several of a kind. */
  private boolean isSecond(int token) {
    return sentence.hasChild(
        sentence.head(token),
        other ->
            other != token
                && Prepositions.of(sentence, other).equals(Prepositions.of(sentence, token)),
        "nmod");
  }

  /** Whether what hangs on the object of the verb belongs to the verb. */
  private boolean isOfVerb(int token, int verb, String preposition) {
    return preposition.startsWith("except")
        || isToldOf(token, verb, preposition)
        || isInThisRegard(token, preposition)
        || sentence.clauses().isTime(token) && isTimePreposition(preposition)
        || sentence.lemma(verb).equals("have")
            && (preposition.equals("in") && isOwn(token) || isInNamed(token, preposition))
        || preposition.equals("for") && isBeneficiary(token, verb, WordClass.MAKING_VERB)
        || preposition.equals("to") && isBeneficiary(token, verb, WordClass.GIVING_VERB);
  }

  /** "warned the mayor [of the cuts]", unlike "warned the mayor of Oslo". */
  private boolean isToldOf(int token, int verb, String preposition) {
    return preposition.equals("of")
        && lexicon.is(WordClass.INFORMING_VERB, sentence.lemma(verb))
        && !sentence.has(verb, "ccomp", "xcomp")
        && Arrays.stream(sentence.childrenIn(verb, "obl", "advcl"))
            .noneMatch(other -> Prepositions.of(sentence, other).equals(preposition))
        && sentence.name(token).equals("O")
        && !isQuantity(sentence.head(token));
  }

  /** "one of the mayors", "many of them". */
  private boolean isQuantity(int token) {
    return !sentence.isNoun(token) && !sentence.tag(token).equals("PRP");
  }

  /** "there is a port in Norway", "has a port in Norway": where something is. */
  private boolean isInNamed(int token, String preposition) {
    return preposition.equals("in") && sentence.tag(token).startsWith("NNP");
  }

  /** "has a base in its plans": where one has it, by a pronoun that takes one up. */
  private boolean isOwn(int token) {
    int owner = sentence.child(token, "nmod:poss");
    return sentence.isTagged(owner, "PRP$");
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
        && (!sentence.name(token).equals("O") || sentence.isTagged(token, "PRP", "NNP"));
  }
}
