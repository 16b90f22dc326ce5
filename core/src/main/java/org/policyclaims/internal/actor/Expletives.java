package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/** Tells an "it" that means nothing. */
final class Expletives {
  private static final WordClasses WORDS = WordClasses.standard();

  /** "it appears that", "it is unlikely to": it means nothing. */
  boolean isExpletive(Sentence sentence, int token) {
    int predicate = sentence.head(token);
    if (sentence.is(token, "expl") && !isSaidOf(sentence, predicate)) {
      return true;
    }
    if (!sentence.lower(token).equals("it")) {
      return false;
    }
    if (predicate == NONE) {
      return false;
    }
    if (WORDS.is(WordClass.WEATHER, sentence.lemma(predicate))) {
      return true;
    }
    boolean clause = sentence.has(predicate, "ccomp", "xcomp", "csubj", "advcl", "csubj:pass");
    if (sentence.is(token, "nsubj", "nsubj:pass")) {
      return clause && WORDS.is(WordClass.WEATHER_LIKE, sentence.lemma(predicate))
          || sentence.has(predicate, "cop") && takesClause(sentence, predicate)
          || isMadeOut(sentence, predicate);
    }
    // "make it clear that", as some parses have it, and "as he put it"
    return sentence.is(token, "obj")
        && (sentence.has(predicate, "ccomp")
            || WORDS.is(WordClass.IDLE_OBJECT, sentence.lemma(predicate)));
  }

  /** "it is important to Norway": with no clause that it could stand for, it means something. */
  private static boolean isSaidOf(Sentence sentence, int predicate) {
    return predicate != NONE
        && sentence.tag(predicate).startsWith("JJ")
        && !sentence.has(predicate, "ccomp", "xcomp", "csubj", "advcl", "acl");
  }

  /** "make it clear that", "consider it a duty to act" */
  private static boolean isMadeOut(Sentence sentence, int predicate) {
    boolean verbless = !sentence.isVerb(predicate) && sentence.is(predicate, "xcomp");
    return verbless
        && (sentence.has(sentence.head(predicate), "ccomp") || takesClause(sentence, predicate));
  }

  /** "it was a sign of respect to make time" */
  private static boolean takesClause(Sentence sentence, int predicate) {
    if (sentence.has(predicate, "ccomp", "csubj")) {
      return true;
    }
    for (int clause : sentence.childrenIn(predicate, "xcomp", "acl", "advcl")) {
      int mark = sentence.child(clause, "mark");
      if (sentence.isWord(mark, "to")) {
        return true;
      }
    }
    return false;
  }
}
