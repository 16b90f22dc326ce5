package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/** Which predicates say something of their own, rather than name an event in passing. */
final class Assertions {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;

  Assertions(Sentence sentence, Lexicon lexicon, Predicates predicates) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = predicates;
  }

  /** Whether the predicate heads a proposition. */
  boolean yields(int token) {
    if (!predicates.isPredicate(token)
        || predicates.isAbsorbed(token)
        || isCleft(token)
        || isReason(token)
        || isAddress(token)
        || isTag(token)
        || isWish(token)
        || sentence.clauses().isThatSaid(token)
        || sentence.clauses().isKnownToAll(token)
        || sentence.isReference(token)) {
      return false;
    }
    return asserts(predicates.top(token));
  }

  /** Whether the action that the predicate is the outermost verb of is claimed. */
  private boolean asserts(int outermost) {
    int top = outermost;
    for (int steps = 0; steps < sentence.size(); steps++) {
      boolean infinitive = sentence.clauses().isInfinitive(top);
      boolean bare = Prepositions.first(sentence, top) == NONE;
      switch (predicates.relation(top)) {
        case "conj" -> {
          if (predicates.isFinite(top)
              || sentence.has(top, "nsubj", "nsubj:pass")
              || !predicates.isPredicate(sentence.head(top))) {
            return true;
          }
          top = predicates.top(sentence.head(top));
        }
        case "xcomp" -> {
          if (predicates.isContent(top)) {
            return true;
          }
          if (!predicates.isPredicate(sentence.head(top)) || predicates.isPurpose(top)) {
            return false;
          }
          top = predicates.top(sentence.head(top));
        }
        case "acl:relcl" -> {
          return !isAnybody(sentence.head(top));
        }
        case "acl" -> {
          return predicates.isNoChoice(top)
              || predicates.isSaid(top)
              || !infinitive && (bare ? isParticiple(top) : predicates.isNounContent(top));
        }
        case "advcl" -> {
          if (predicates.isPredicate(sentence.head(top))
              && sentence.clauses().isTaking(sentence.head(top))) {
            return true;
          }
          return predicates.isExcess(top)
              || predicates.isSaid(top)
              || predicates.isKeptFrom(top)
              || isFiniteClause(top)
              || isParticiple(top)
                  && !infinitive
                  && (bare
                      || isFronted(top)
                      || lexicon.is(WordClass.PARTICIPLE_MARK, Prepositions.of(sentence, top)));
        }
        case "csubj", "csubj:pass" -> {
          boolean extraposed = predicates.isExtraposedSubject(top);
          return isFiniteClause(top) && (!bare || extraposed || isOfThat(top))
              || extraposed && sentence.has(top, "nsubj", "nsubj:pass");
        }
        case "ccomp" -> {
          return (!infinitive
                  || sentence.has(top, "nsubj", "nsubj:pass")
                  || sentence.clauses().isWhether(top))
              && !isOfAnAim(top);
        }
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  /** "to ensure that they pay": an aim that is not claimed brings nothing that is. */
  private boolean isOfAnAim(int clause) {
    int governor = sentence.head(clause);
    int aim = predicates.top(governor);
    return predicates.isPredicate(governor)
        && !predicates.isFinite(aim)
        && sentence.is(aim, "acl", "advcl", "xcomp")
        && !predicates.isSaying(governor, clause)
        && !asserts(aim);
  }

  /** "May it please the court" says nothing, unlike "May it leave?". */
  private boolean isWish(int token) {
    int modal = sentence.child(token, "aux");
    int subject = sentence.clauses().subject(token);
    return modal != NONE
        && modal < subject
        && subject < token
        && sentence.lower(modal).equals("may")
        && !sentence.word(sentence.size() - 1).equals("?");
  }

  /** "Oslo paid, did it not?": the verb only asks whether so. */
  private boolean isTag(int token) {
    int subject = sentence.clauses().subject(token);
    return sentence.is(token, "parataxis")
        && subject > token
        && sentence.tag(subject).equals("PRP")
        && sentence.word(sentence.size() - 1).equals("?")
        && sentence.hasLemma(token, "do", "be", "have");
  }

  /** "That is why we left" says that we left. */
  private boolean isReason(int token) {
    int subject = sentence.clauses().subject(token);
    int clause = sentence.child(token, "advcl", "ccomp");
    boolean copula = sentence.lemma(token).equals("be") || sentence.has(token, "cop");
    if (subject == NONE || clause < token || !copula) {
      return false;
    }
    int why = sentence.has(token, "cop") ? token : sentence.left(clause);
    return sentence.lower(why).equals("why")
        && (why == token || why == token + 1)
        && sentence.isWord(subject, "that", "this");
  }

  /** "It was Russia that refused" says that Russia refused. */
  private boolean isCleft(int token) {
    int clause = sentence.clauses().cleftClause(token);
    int article = sentence.child(token, "det");
    return clause != NONE
        && !sentence.isPunctuation(sentence.left(clause) - 1)
        && (article == NONE || sentence.lower(article).equals("the"));
  }

  /**
   * "Thank you", "See the annex", "Let me be clear", and the "let" of "Let us not forget": words to
   * the audience.
   */
  private boolean isAddress(int token) {
    int governor = sentence.head(token);
    return isThanks(token)
        || isPointer(token)
        || isLetting(token, "me")
        || isLetting(token, "us")
        || governor != NONE && isLetting(governor, "me") && sentence.is(token, "xcomp", "ccomp");
  }

  /** "See the annual report, p. 12." */
  private boolean isPointer(int token) {
    return token == 0
        && sentence.lower(token).equals("see")
        && sentence.tag(token).equals("VB")
        && !sentence.has(token, "nsubj");
  }

  private boolean isThanks(int token) {
    return sentence.lower(token).equals("thank")
        && !sentence.has(token, "nsubj", "aux")
        && sentence.isWord(token + 1, "you");
  }

  /** "those who have been hurt": nobody is said to have been. */
  private boolean isAnybody(int antecedent) {
    return sentence.isWord(antecedent, "those", "anyone", "anybody");
  }

  /** "Let me", "Allow me". */
  private boolean isLetting(int token, String whom) {
    String verb = sentence.lower(token);
    return (verb.equals("let") || verb.equals("allow"))
        && !sentence.has(token, "nsubj", "aux")
        && token + 1 < sentence.size()
        && sentence.lower(token + 1).equals(whom);
  }

  /** "By selling the port, Oslo lost": what is said first is said for its own sake. */
  private boolean isFronted(int participle) {
    int next = sentence.right(participle) + 1;
    return sentence.head(participle) > participle
        && (sentence.word(next).equals(",") || sentence.word(next - 1).equals(","));
  }

  /** "That they left is a lie", whose conjunction may hang on the other verb. */
  private boolean isOfThat(int clause) {
    int first = sentence.left(clause) - 1;
    return first >= 0 && sentence.is(first, "mark") && sentence.lower(first).equals("that");
  }

  private boolean isFiniteClause(int token) {
    return (predicates.isFinite(token) || sentence.has(token, "nsubj", "nsubj:pass"))
        && !sentence.clauses().isInfinitive(token);
  }

  private boolean isParticiple(int token) {
    String tag = sentence.tag(token);
    return tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD");
  }
}
