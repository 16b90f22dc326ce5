package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.Locale;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds prepositional phrases that hang on a noun but belong to its clause ("constraints on this
 * account", "rejected the plan in May", "creating obstacles for Belarus"), and those that hang on
 * the verb but belong to the noun before them ("honour their commitments to a truce"). Where a noun
 * and a verb may both have a phrase, the parser guesses; which prepositions a word takes decides.
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
      if (sentence.is(i, "nmod") && sentence.head(i) < i && belongsToClause(i)
          || isTakenByVerb(i)
          || sentence.is(i, "amod") && Complements.isResult(sentence, lexicon, i)) {
        phrases.detach(i);
      }
      int noun = takingNoun(i);
      if (noun != NONE) {
        phrases.attach(i, noun);
      }
      int shifted = sentence.isVerb(i) ? Complements.shifted(sentence, lexicon, i) : NONE;
      if (shifted != NONE) {
        detachShifted(shifted, phrases);
      }
    }
  }

  /** "condemn in strong terms [Havn] and its raids", where the raids hang on the terms. */
  private void detachShifted(int object, Phrases phrases) {
    phrases.detach(object);
    int manner = sentence.head(object);
    for (int conjunct : sentence.childrenIn(manner, "conj")) {
      if (conjunct > object && sentence.isNoun(conjunct)) {
        phrases.attach(conjunct, object);
      }
    }
  }

  /** "open the port [to Norway]", "accused the mayor [of lying]", read as the noun's. */
  private boolean isTakenByVerb(int token) {
    if (!sentence.is(token, "nmod") && !isGerund(token, "acl")) {
      return false;
    }
    String preposition = Prepositions.of(sentence, token);
    int noun = sentence.head(token);
    while (sentence.is(noun, "nmod", "conj") && !takes(noun, preposition)) {
      noun = sentence.head(noun);
    }
    if (!sentence.is(noun, "obj")
        || sentence.head(noun) > noun
        || noun > token
        || noun != sentence.head(token)
            && (preposition.equals("in") || sentence.right(noun) != sentence.right(token))) {
      return false;
    }
    String verb = sentence.lemma(sentence.head(noun));
    boolean taken =
        lexicon.is(WordClass.CLAUSE_PREPOSITION, preposition)
            || isClausal(token)
            || (preposition.equals("of")
                ? isGerund(token, "acl") && lexicon.is(WordClass.INFORMING_VERB, verb)
                : lexicon.verbTakes(verb, preposition));
    return taken && !takes(noun, preposition);
  }

  /** "in return for a seat", "on behalf of the mayor". */
  private boolean isClausal(int noun) {
    int governed = Prepositions.governed(sentence, lexicon, noun);
    return governed != NONE
        && lexicon.is(WordClass.CLAUSE_PREPOSITION, Prepositions.complex(sentence, noun, governed));
  }

  /** The noun right before a phrase of the verb that takes its preposition, or NONE. */
  private int takingNoun(int token) {
    if (!sentence.is(token, "obl") && !isGerund(token, "advcl")) {
      return NONE;
    }
    int verb = sentence.head(token);
    String preposition = Prepositions.of(sentence, token);
    if (verb > token
        || preposition.isEmpty()
        || sentence.isSetOff(token)
        || isTimeOrPartOfIt(token)
        || isWayOrChannel(token)
        || lexicon.verbTakes(sentence.lemma(verb), preposition)
        || !sentence.has(verb, "obj")
            && lexicon.isPrepositional(sentence.lemma(verb), preposition)) {
      return NONE;
    }
    boolean place =
        lexicon.is(WordClass.PLACE_PREPOSITION, preposition)
            && sentence.name(token).equals("LOCATION"); // "the fighting throughout Mali"
    String asked = place ? "in" : preposition;
    int before = sentence.left(token) - 1;
    int noun = before > verb ? sentence.nearest(before, this::isThing) : NONE;
    while (noun > verb && sentence.right(noun) == before && !hasBreak(noun, before)) {
      if (takes(noun, asked)) {
        return noun;
      }
      noun = sentence.head(noun);
    }
    return NONE;
  }

  /** "for years", "for the last couple of weeks". */
  private boolean isTimeOrPartOfIt(int token) {
    return sentence.clauses().isTime(token)
        || sentence.hasChild(token, sentence.clauses()::isTime, "nmod");
  }

  /** "in an open way", "in a statement": how it is done or told. */
  private boolean isWayOrChannel(int token) {
    String noun = sentence.lemma(token).toLowerCase(Locale.ROOT);
    return lexicon.is(WordClass.ADVERBIAL_NOUN, noun)
        || lexicon.is(WordClass.CHANNEL_NOUN, noun)
        || lexicon.is(WordClass.MEDIUM_NOUN, noun);
  }

  /** "the situation, with many in need": what a comma parts from the noun may go on without it. */
  private boolean hasBreak(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.isPunctuation(i) && !sentence.isQuotationMark(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(int token) {
    return sentence.isNoun(token) || sentence.isTagged(token, "CD", "$");
  }

  private boolean takes(int noun, String preposition) {
    return isThing(noun)
        && (lexicon.nounTakes(sentence.lemma(noun).toLowerCase(Locale.ROOT), preposition)
            || preposition.equals("in") && (isSum(noun) || isUtmost(noun)));
  }

  /** "a billion dollars in aid". */
  private boolean isSum(int noun) {
    return sentence.isTagged(noun, "$")
        || sentence.hasLemma(noun, "dollar", "euro", "pound", "million", "billion", "trillion")
            && sentence.hasChild(noun, child -> sentence.isTagged(child, "CD", "$"));
  }

  /** "the largest port in Norway", "the most severe cuts in history". */
  private boolean isUtmost(int noun) {
    return sentence.hasChild(
        noun,
        child ->
            sentence.tag(child).equals("JJS")
                || sentence.hasChild(child, most -> sentence.tag(most).equals("RBS")),
        "amod");
  }

  /** "of lying", "in drafting the treaty". */
  private boolean isGerund(int token, String relation) {
    return sentence.is(token, relation)
        && sentence.tag(token).equals("VBG")
        && !Prepositions.of(sentence, token).isEmpty()
        && !sentence.has(token, "nsubj");
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
              || isDayOfDoing(token, noun, preposition)
              || preposition.endsWith(" with") && sentence.isSetOff(token)
              || sentence.clauses().isExistential(verb) && isInNamed(token, preposition);
      case "obj" -> isSetOff(token, preposition) || isOfVerb(token, verb, preposition);
      case "conj" -> sentence.is(verb, "obj") && isToldOf(token, sentence.head(verb), preposition);
      default -> false;
    };
  }

  /**
   * "the council [on Thursday] adopted it": when it did so, between the verb and a name or whoever
   * says something.
   */
  private boolean isDayOfDoing(int token, int noun, String preposition) {
    return isTimePreposition(preposition)
        && sentence.clauses().isTime(token)
        && (!sentence.name(noun).equals("O") || lexicon.says(sentence.lemma(sentence.head(noun))))
        && sentence.right(noun) == sentence.right(token);
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
        || isBesideSomebody(token, preposition)
        || isToldOf(token, verb, preposition)
        || isInThisRegard(token, preposition)
        || sentence.clauses().isTime(token) && isTimePreposition(preposition)
        || sentence.lemma(verb).equals("have")
            && (preposition.equals("in") && isOwn(token) || isInNamed(token, preposition))
        || preposition.equals("for") && isBeneficiary(token, verb, WordClass.MAKING_VERB)
        || preposition.equals("to") && isBeneficiary(token, verb, WordClass.GIVING_VERB);
  }

  /** "criticised Anna Kowal [in the parliament]", unlike "Anna Kowal of Oslo". */
  private boolean isBesideSomebody(int token, String preposition) {
    int noun = sentence.head(token);
    return (sentence.name(noun).equals("PERSON") || sentence.tag(noun).equals("PRP"))
        && !preposition.isEmpty()
        && !preposition.equals("of")
        && !preposition.equals("from")
        && !lexicon.is(WordClass.EXAMPLE_PREPOSITION, preposition);
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
