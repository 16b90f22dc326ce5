package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/** Tells where a capital is the place ("arrived in Minsk") from where it is the government. */
final class Places {
  private static final WordClasses WORDS = WordClasses.standard();

  /** Whether the name at these tokens stands for the place itself. */
  boolean isPlace(Sentence sentence, NameMention mention) {
    int head = Grammar.firstConjunct(sentence, mention.head);
    return isDateline(sentence, mention)
        || isBesideItsCountry(sentence, mention)
        || isAfterPlacePreposition(sentence, head)
        || isMovedTo(sentence, head)
        || isPlaceOf(sentence, head)
        || isDescribedAsPlace(sentence, mention.head);
  }

  /** "MINSK (Reuters) - " */
  private static boolean isDateline(Sentence sentence, NameMention mention) {
    int next = mention.to + 1;
    return mention.from == 0
        && (sentence.isWord(next, "(", "-lrb-", "—", "–", "--")
            || sentence.isWord(next, "-") && !isHyphenated(sentence, next));
  }

  private static boolean isHyphenated(Sentence sentence, int hyphen) {
    return sentence.span(hyphen - 1).end() == sentence.span(hyphen).start();
  }

  /** "Minsk, Belarus" */
  private static boolean isBesideItsCountry(Sentence sentence, NameMention mention) {
    int comma = mention.to + 1;
    return comma + 1 < sentence.size()
        && sentence.word(comma).equals(",")
        && sentence.name(comma + 1).equals("LOCATION")
        && (sentence.head(comma + 1) == mention.head
            && sentence.is(comma + 1, "appos", "nmod", "dep", "nmod:npmod"));
  }

  private boolean isAfterPlacePreposition(Sentence sentence, int head) {
    String preposition = Grammar.preposition(sentence, head);
    return WORDS.is(WordClass.PLACE_PREPOSITION, preposition)
        || WORDS.is(WordClass.PATH_PREPOSITION, preposition);
  }

  /** "visited Minsk", "flew to Minsk" */
  private boolean isMovedTo(Sentence sentence, int head) {
    int verb = sentence.head(head);
    if (verb == NONE || !WORDS.is(WordClass.MOTION_VERB, sentence.lemma(verb))) {
      return false;
    }
    if (sentence.is(head, "obj", "nsubj:pass")) {
      return true;
    }
    return sentence.is(head, "obl", "nmod")
        && sentence.isMarked(head, "to", "from", "for", "toward", "towards", "on", "via");
  }

  /** "the streets of Minsk", "Minsk residents", "a trip to Minsk" */
  private boolean isPlaceOf(Sentence sentence, int head) {
    int noun = sentence.head(head);
    return noun != NONE
        && WORDS.is(WordClass.PLACE_NOUN, sentence.lemma(noun))
        && sentence.is(head, "nmod", "compound", "nmod:poss", "obl");
  }

  /** "Minsk, where", "Minsk is the capital" */
  private boolean isDescribedAsPlace(Sentence sentence, int head) {
    int clause = sentence.child(head, "acl:relcl");
    if (clause != NONE && sentence.isWord(sentence.child(clause, "advmod", "mark"), "where")) {
      return true;
    }
    int predicate = sentence.head(head);
    return predicate != NONE
        && sentence.is(head, "nsubj")
        && sentence.has(predicate, "cop")
        && WORDS.is(WordClass.PLACE_NOUN, sentence.lemma(predicate));
  }
}
