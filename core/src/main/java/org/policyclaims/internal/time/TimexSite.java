package org.policyclaims.internal.time;

import org.policyclaims.internal.syntax.Sentence;

/**
 * What an expression hangs on.
 *
 * @param token the head of the clause that it dates, or the noun that it is part of ("the law of
 *     1998")
 * @param through the noun that it hangs on on the way there, or {@link Sentence#NONE}
 * @param nominal whether it is part of a noun phrase and dates no clause
 */
record TimexSite(int token, int through, boolean nominal) {

  /** Climbs from the head of an expression to what it hangs on. */
  static TimexSite of(Sentence sentence, int from, int to, int head) {
    int through = Sentence.NONE;
    int at = head;
    if (isClause(sentence, head) && !isWithinPhrase(sentence, head)) {
      return new TimexSite(head, through, false);
    }
    int object = budgeted(sentence, from, head);
    if (object != Sentence.NONE) {
      return new TimexSite(object, object, true);
    }
    while (sentence.head(at) != Sentence.NONE) {
      int above = sentence.head(at);
      if (isPartOfNoun(sentence, at, above, from, to)) {
        int clause = sentence.head(above);
        // "since the war of 2008" dates as "since 2008" does
        return clause != Sentence.NONE && isTemporal(sentence, above) && isClause(sentence, clause)
            ? new TimexSite(clause, above, false)
            : new TimexSite(above, through, true);
      }
      if (isClause(sentence, above)) {
        return new TimexSite(timed(sentence, following(sentence, above, from), at), through, false);
      }
      if (sentence.isNoun(above) && through == Sentence.NONE) {
        through = above;
      }
      at = above;
    }
    return new TimexSite(at, through, false);
  }

  private static boolean isWithinPhrase(Sentence sentence, int head) {
    return sentence.is(head, "obl", "obl:tmod", "nmod", "advmod", "nummod", "obj", "nsubj", "conj");
  }

  /** "of 1998", "for 2019", "last year's vote", "the 2015 truce" belong to their noun. */
  private static boolean isPartOfNoun(Sentence sentence, int at, int above, int from, int to) {
    if (!sentence.isNoun(above) || (from <= above && above <= to)) {
      return false;
    }
    if (above < from && sentence.lower(from - 1).equals(",")) {
      // "Oslo, May 2017, was full"
      return false;
    }
    if (sentence.is(at, "nummod", "compound", "amod", "nmod:poss", "det")) {
      return true;
    }
    if (sentence.is(at, "nmod:tmod", "flat") && at == above + 1 && isBareYear(sentence, at)) {
      // "Chapter 2014"
      return !sentence.isDayOrMonth(above);
    }
    int preposition = sentence.child(at, "case");
    return sentence.is(at, "nmod") && sentence.isWord(preposition, "of", "for");
  }

  /** "approved the budget for 2019": the budget is, and the approval is not, for that year. */
  private static int budgeted(Sentence sentence, int from, int year) {
    boolean forYear =
        from > 1
            && sentence.is(year, "obl")
            && sentence.tag(year).equals("CD")
            && sentence.lower(from - 1).equals("for")
            && sentence.head(from - 1) == year;
    int object = forYear ? sentence.child(sentence.head(year), "obj") : Sentence.NONE;
    return object == from - 2 ? object : Sentence.NONE;
  }

  private static boolean isBareYear(Sentence sentence, int token) {
    return sentence.tag(token).equals("CD") && sentence.children(token).length == 0;
  }

  private static boolean isTemporal(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    if (preposition == Sentence.NONE || !sentence.is(noun, "obl")) {
      return false;
    }
    return sentence.isWord(preposition, "since", "after", "before", "until", "during", "following");
  }

  private static boolean isClause(Sentence sentence, int token) {
    return sentence.isVerb(token)
        || sentence.head(token) == Sentence.NONE
        || sentence.has(token, "cop", "nsubj", "nsubj:pass")
        || sentence.is(token, "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");
  }

  /** "While it praised the loan, in 2009 it …": after the comma begins the clause that follows. */
  private static int following(Sentence sentence, int clause, int from) {
    int main = sentence.head(clause);
    boolean subordinate = sentence.is(clause, "advcl") && clause < from && from < main;
    if (!subordinate) {
      return clause;
    }
    int before = from - 1;
    while (before > clause && sentence.is(before, "case", "det", "amod", "advmod")) {
      before--;
    }
    return sentence.lower(before).equals(",") ? main : clause;
  }

  /** "It took the sides five years to agree": the agreeing is what took so long. */
  private static int timed(Sentence sentence, int verb, int expression) {
    if (!sentence.clauses().isTaking(verb)) {
      return verb;
    }
    for (int child : sentence.childrenIn(verb, "xcomp", "advcl", "ccomp", "csubj")) {
      if (child > expression && sentence.tag(child).equals("VB")) {
        return child;
      }
    }
    return verb;
  }
}
