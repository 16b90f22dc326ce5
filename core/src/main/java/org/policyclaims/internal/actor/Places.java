package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.actor.Contexts.Kind;
import org.policyclaims.internal.syntax.Sentence;

/** Tells where a capital is the place ("arrived in Minsk") from where it is the government. */
final class Places {
  private final Contexts contexts;

  Places(Contexts contexts) {
    this.contexts = contexts;
  }

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
    if (mention.from > 0 || mention.to + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.word(mention.to + 1);
    return next.equals("(")
        || next.equals("-LRB-")
        || next.equals("—")
        || next.equals("–")
        || next.equals("--")
        || next.equals("-") && !isHyphenated(sentence, mention.to + 1);
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
    return contexts.has(Kind.PLACE_PREPOSITION, Grammar.preposition(sentence, head));
  }

  /** "visited Minsk", "flew to Minsk" */
  private boolean isMovedTo(Sentence sentence, int head) {
    int verb = sentence.head(head);
    if (verb == NONE || !contexts.has(Kind.MOTION_VERB, sentence.lemma(verb))) {
      return false;
    }
    if (sentence.is(head, "obj", "nsubj:pass")) {
      return true;
    }
    String preposition = Grammar.preposition(sentence, head);
    return sentence.is(head, "obl", "nmod")
        && (preposition.equals("to")
            || preposition.equals("from")
            || preposition.equals("for")
            || preposition.equals("toward")
            || preposition.equals("towards")
            || preposition.equals("on")
            || preposition.equals("via"));
  }

  /** "the streets of Minsk", "Minsk residents", "a trip to Minsk" */
  private boolean isPlaceOf(Sentence sentence, int head) {
    int noun = sentence.head(head);
    return noun != NONE
        && contexts.has(Kind.PLACE_NOUN, sentence.lemma(noun))
        && sentence.is(head, "nmod", "compound", "nmod:poss", "obl");
  }

  /** "Minsk, where", "Minsk is the capital" */
  private boolean isDescribedAsPlace(Sentence sentence, int head) {
    int clause = sentence.child(head, "acl:relcl");
    if (clause != NONE) {
      int adverb = sentence.child(clause, "advmod", "mark");
      if (adverb != NONE && sentence.lower(adverb).equals("where")) {
        return true;
      }
    }
    int predicate = sentence.head(head);
    return predicate != NONE
        && sentence.is(head, "nsubj")
        && sentence.has(predicate, "cop")
        && contexts.has(Kind.PLACE_NOUN, sentence.lemma(predicate));
  }
}
