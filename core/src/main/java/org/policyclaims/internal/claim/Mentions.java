package org.policyclaims.internal.claim;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.List;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.zones.Zone;

/**
 * Which propositions claim nothing of their own: they only say which thing is meant ("the forces
 * stationed there"), hold of anybody of a kind ("those who fled"), weigh what is claimed beside
 * them ("it is vital that they leave") or are set phrases ("if needed", "thank you"). Restrictive
 * modifiers after Huddleston and Pullum 2002, chapter 12.
 */
final class Mentions {
  private final WordClasses words = WordClasses.standard();

  /**
   * Whether the proposition claims nothing.
   *
   * @param dated whether it has a date of its own
   * @param others all propositions of the sentence
   */
  boolean isOne(
      Sentence sentence, Proposition proposition, boolean dated, List<Proposition> others) {
    int top = proposition.chain().get(0);
    return switch (proposition.construction()) {
      case REDUCED_RELATIVE ->
          !dated && (isRestrictive(sentence, proposition, top) || isOccasion(sentence, top));
      case RELATIVE -> isOfAnybody(sentence, top) || isOfNone(sentence, top);
      case SHARED_SUBJECT ->
          isOfAnybody(sentence, top)
              || isTitle(sentence, proposition, top)
              || isSecondAdjective(sentence, top);
      case PARTICIPIAL ->
          isBare(sentence, top)
              || isCompared(proposition)
              || isDoingSo(sentence, top)
              || !dated && isOccasion(sentence, top)
              || dated && isBeginning(sentence, top);
      case ADVERBIAL ->
          isEitherWay(sentence, top)
              || isTopic(sentence, top)
              || isCompared(proposition)
              || isAsLongAsItTakes(sentence, top);
      case MAIN, CONTENT, CONJUNCT ->
          isThanks(sentence, top)
              || isTitle(sentence, proposition, top)
              || isPointer(sentence, proposition.predicate())
              || proposition.predicate() == top && weighs(sentence, top, others);
      default -> false;
    };
  }

  /** "the forces stationed there", unlike "the pact, signed there" and "signed by two states". */
  private static boolean isRestrictive(Sentence sentence, Proposition proposition, int participle) {
    int noun = sentence.head(participle);
    int verb = noun == NONE ? NONE : sentence.head(noun);
    if (!sentence.is(participle, "acl")
        || sentence.clauses().isInfinitive(participle)
        || verb == NONE) { // "Troops sent to the border": the participle is all that a heading says
      return false;
    }
    boolean thereIs =
        sentence.clauses().isExistential(noun) || sentence.clauses().isExistential(verb);
    boolean agent = sentence.clauses().isPassive(participle) && proposition.actor().isPresent();
    return !agent && !thereIs && !isSetOff(sentence, participle);
  }

  private static boolean isSetOff(Sentence sentence, int token) {
    int first = sentence.left(token);
    return sentence.isPunctuation(first) || first > 0 && sentence.isPunctuation(first - 1);
  }

  /** "those who fled", "any firm that pays". */
  private boolean isOfAnybody(Sentence sentence, int top) {
    int clause = sentence.is(top, "conj") ? sentence.head(top) : top;
    if (!sentence.is(clause, "acl:relcl") || isSetOff(sentence, clause)) {
      return false;
    }
    int antecedent = sentence.head(clause);
    int determiner = sentence.child(antecedent, "det");
    return words.is(WordClass.ANYBODY, sentence.lower(antecedent))
        || determiner != NONE
            && determiner < antecedent
            && sentence.lower(determiner).equals("any");
  }

  /** "if needed", "as planned", "Responding,": a participle with at most its conjunction. */
  private static boolean isBare(Sentence sentence, int participle) {
    return !sentence.hasChild(participle, child -> !sentence.is(child, "mark", "punct"));
  }

  /** "is weaker than they thought": what is compared with is not claimed. */
  private static boolean isCompared(Proposition proposition) {
    return proposition.connective().filter("than"::equals).isPresent();
  }

  /** "for as long as it takes to win". */
  private static boolean isAsLongAsItTakes(Sentence sentence, int verb) {
    int subject = sentence.child(verb, "nsubj", "expl");
    return subject > 1
        && sentence.lemma(verb).equals("take")
        && sentence.reads(subject - 2, List.of("long", "as", "it"));
  }

  /** "cannot find a leader that they like": there is none. */
  private boolean isOfNone(Sentence sentence, int top) {
    int antecedent = sentence.head(top);
    int article = antecedent == NONE ? NONE : sentence.child(antecedent, "det");
    int verb = antecedent == NONE ? NONE : sentence.head(antecedent);
    return sentence.is(top, "acl:relcl")
        && sentence.isWord(article, "a", "an", "any")
        && verb != NONE
        && sentence.is(antecedent, "obj")
        && sentence.hasChild(
            verb,
            word -> sentence.clauses().isNegation(word) || sentence.isWord(word, "cannot"),
            "advmod",
            "aux");
  }

  /** "is wrong and inappropriate": the first of two adjectives stands for both. */
  private static boolean isSecondAdjective(Sentence sentence, int adjective) {
    int first = sentence.head(adjective);
    return sentence.is(adjective, "conj")
        && sentence.tag(adjective).startsWith("JJ")
        && sentence.tag(first).startsWith("JJ")
        && !sentence.hasChild(
            adjective,
            child ->
                !sentence.is(child, "punct", "advmod")
                    && !(sentence.is(child, "cc") && sentence.isWord(child, "and")));
  }

  /** "Below are the images": to something on the page. */
  private static boolean isPointer(Sentence sentence, int adverb) {
    return sentence.isWord(adverb, "here", "below", "above")
        && sentence.has(adverb, "cop")
        && sentence.child(adverb, "nsubj") > adverb;
  }

  /** "in doing so": what is told before. */
  private static boolean isDoingSo(Sentence sentence, int participle) {
    int so = participle + 1;
    return sentence.lower(participle).equals("doing") && sentence.isWord(so, "so");
  }

  /**
   * "Speaking in Oslo, Lind said …": where the saying took place, unlike "speaking of the cuts".
   */
  private static boolean isOccasion(Sentence sentence, int participle) {
    return sentence.lower(participle).equals("speaking")
        && sentence.is(participle, "advcl", "acl")
        && (isSetOff(sentence, participle) || isFollowedByComma(sentence, participle))
        && !sentence.has(participle, "obj", "ccomp", "xcomp")
        && Arrays.stream(sentence.childrenIn(participle, "obl"))
            .map(adjunct -> sentence.child(adjunct, "case"))
            .allMatch(preposition -> preposition == NONE || isOfPlace(sentence.lower(preposition)));
  }

  private static boolean isFollowedByComma(Sentence sentence, int token) {
    int next = sentence.right(token);
    return sentence.word(next).equals(",") || sentence.isWord(next + 1, ",");
  }

  private static boolean isOfPlace(String preposition) {
    return switch (preposition) {
      case "about", "of", "for", "against", "with", "as" -> false;
      default -> true;
    };
  }

  /** "agreed on a truce, starting on Monday": since when what is claimed holds. */
  private static boolean isBeginning(Sentence sentence, int participle) {
    return switch (sentence.lower(participle)) {
      case "starting", "beginning" -> !sentence.has(participle, "obj", "ccomp", "xcomp");
      default -> false;
    };
  }

  /** "is weak when it comes to air defence": in what. */
  private static boolean isTopic(Sentence sentence, int clause) {
    int subject = sentence.child(clause, "nsubj", "expl");
    return subject > 0
        && sentence.lemma(clause).equals("come")
        && sentence.lower(subject).equals("it")
        && sentence.lower(subject - 1).equals("when")
        && sentence.isWord(clause + 1, "to");
  }

  /**
   * "Walking a Tightrope", "To Pay or Not to Pay": what a text is called, not what somebody does.
   */
  private static boolean isTitle(Sentence sentence, Proposition proposition, int verb) {
    boolean gerund =
        sentence.is(verb, "root")
            && sentence.tag(verb).equals("VBG")
            && !sentence.has(verb, "aux", "nsubj", "cop");
    return sentence.zone() == Zone.HEADLINE
        && proposition.actor().isEmpty()
        && (gerund || isOpeningInfinitive(sentence, verb));
  }

  /** "To pay" at the beginning of a heading or behind its colon, unlike "Oslo to pay". */
  private static boolean isOpeningInfinitive(Sentence sentence, int verb) {
    int first = sentence.is(verb, "conj") ? sentence.head(verb) : verb;
    int to = sentence.left(first);
    return sentence.clauses().isInfinitive(first)
        && sentence.lower(to).equals("to")
        && (to == 0 || sentence.word(to - 1).equals(":"));
  }

  /** "whether you agree or not". */
  private static boolean isEitherWay(Sentence sentence, int clause) {
    int mark = sentence.child(clause, "mark");
    int last = sentence.right(clause);
    return sentence.isWord(mark, "whether")
        && sentence.lower(last).equals("not")
        && sentence.lower(last - 1).equals("or");
  }

  private static boolean isThanks(Sentence sentence, int verb) {
    return sentence.lower(verb).equals("thank")
        && sentence.left(verb) == verb
        && !sentence.has(verb, "nsubj", "aux");
  }

  /** "it is vital that they leave": what is vital is claimed, and the adjective marks it. */
  private boolean weighs(Sentence sentence, int adjective, List<Proposition> others) {
    int it = sentence.child(adjective, "nsubj", "expl");
    if (it == NONE
        || !sentence.lower(it).equals("it")
        || !sentence.has(adjective, "cop")
        || !words.is(WordClass.EXTRAPOSING_ADJECTIVE, sentence.lower(adjective))) {
      return false;
    }
    for (int clause : sentence.childrenIn(adjective, "csubj", "ccomp", "advcl")) {
      boolean claimed =
          others.stream().anyMatch(other -> other.chain().contains(clause))
              && clause > adjective
              && !sentence.has(clause, "advmod")
              && isSubjectClause(sentence, clause);
      if (claimed) {
        return true;
      }
    }
    return false;
  }

  /** "that they leave", "they leave", "for them to leave". */
  private static boolean isSubjectClause(Sentence sentence, int clause) {
    int mark = sentence.child(clause, "mark");
    return mark == NONE || sentence.isWord(mark, "that", "for");
  }
}
