package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Locale;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;

/**
 * The forms of the clauses of one sentence: voice, finiteness, what marks them, and the fixed
 * shapes that make one action of two clauses. Read once, when the sentence is made, for all stages.
 * Immutable and thread-safe.
 */
public final class ClauseForms {
  private final Sentence sentence;
  private final WordClasses words = WordClasses.standard();
  private final boolean[] passive;
  private final boolean[] infinitive;
  private final SubjectReader subjects;

  ClauseForms(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    this.infinitive = new boolean[size];
    this.passive = new boolean[size];
    for (int i = 0; i < size; i++) {
      infinitive[i] = readInfinitive(i);
    }
    PassiveReader passives = new PassiveReader(sentence, words);
    for (int i = 0; i < size; i++) {
      passive[i] =
          (sentence.isVerb(i) || sentence.has(i, "aux:pass", "nsubj:pass"))
              && passives.read(i, passive);
    }
    this.subjects = new SubjectReader(sentence, words, this);
  }

  /** The predicate's own subject, of several the nearest; {@link Sentence#NONE} if it has none. */
  public int subject(int predicate) {
    return subjects.subject(predicate);
  }

  /**
   * The subject of the predicate, its own or the one that it is understood with, by coordination,
   * control or as what its noun names: "asked <em>him</em> to leave", "<em>Berlin</em>'s promise to
   * leave".
   */
  public int understoodSubject(int predicate) {
    return subjects.understood(predicate);
  }

  /**
   * Whom what governs the clause makes its subject, other than the governor's own; or NONE.
   *
   * @param relation that of the clause, which a later room may know better than the tree
   */
  public int controller(int clause, String relation) {
    return subjects.controller(clause, relation);
  }

  /** What the clause shares its subject with; NONE where it needs one of its own. */
  public int lender(int clause) {
    return subjects.lender(clause);
  }

  /** Who does what a passive says: "signed by <em>them</em>"; NONE where that is not told. */
  public int agent(int verb) {
    return subjects.agent(verb);
  }

  /**
   * Whether the verb form is passive: "was signed", "the treaty signed there", "Asked, he left".
   */
  public boolean isPassive(int verb) {
    return passive[verb];
  }

  /** Whether its form is passive, though it may say how somebody is rather than what is done. */
  public boolean hasPassiveForm(int verb) {
    return passive[verb] || isState(verb);
  }

  /** "is opposed to the plan", "was surprised that they left": nobody opposes or surprises him. */
  public boolean isState(int participle) {
    return PassiveReader.isState(sentence, words, participle);
  }

  /** Whether the word has a tense by its tag, or is a modal (Quirk et al. 1985, 3.2). */
  public boolean isTensed(int token) {
    return isTensed(sentence.tag(token));
  }

  static boolean isTensed(String tag) {
    return switch (tag) {
      case "MD", "VBZ", "VBP", "VBD" -> true;
      default -> false;
    };
  }

  /** The first word of the verb group: an auxiliary or copula before the predicate, else itself. */
  public int firstVerb(int predicate) {
    int first = sentence.child(predicate, "aux", "aux:pass", "cop");
    return first == NONE || first > predicate ? predicate : first;
  }

  /** Whether the clause has a tense. */
  public boolean isFinite(int predicate) {
    return isTensed(firstVerb(predicate));
  }

  /** Whether the verb is an infinitive with "to", also in "is due to pay". */
  public boolean isInfinitive(int verb) {
    return infinitive[verb];
  }

  private boolean readInfinitive(int verb) {
    if (sentence.tag(verb).equals("VBG") && !sentence.has(verb, "aux")) {
      return false;
    }
    for (int child : sentence.below(verb)) {
      // the tagger takes some for the preposition, which stands before gerunds alone
      boolean to =
          sentence.tag(child).equals("TO")
              || sentence.is(child, "mark") && sentence.lower(child).equals("to");
      if (child < verb && to && !sentence.tag(child + 1).equals("VBG")) {
        return true;
      }
    }
    return isBehindFixedTo(verb);
  }

  /** "is due to pay", whose "to" is read as part of a preposition "due to". */
  private boolean isBehindFixedTo(int token) {
    int to = token - 1;
    return to > 0
        && sentence.tag(token).equals("VB")
        && sentence.lower(to).equals("to")
        && sentence.is(to, "fixed")
        && sentence.head(to) == sentence.head(token);
  }

  /** Whether the adverb denies its clause: "not", "never", "hardly". */
  public boolean isNegation(int token) {
    return words.is(WordClass.NEGATION, sentence.lower(token));
  }

  /** Whether the determiner or pronoun leaves nobody and nothing: "no", "neither", "nobody". */
  public boolean isNone(int token) {
    return words.is(WordClass.NONE, sentence.lower(token));
  }

  /** Whether there is none of it: "nobody", "no one", "no minister". */
  public boolean isOfNone(int noun) {
    int determiner = sentence.child(noun, "det");
    return isNone(noun) || determiner != NONE && isNone(determiner);
  }

  /** Whether "whether" or "if" marks what is asked. */
  public boolean isWhether(int clause) {
    int mark = sentence.child(clause, "mark");
    return sentence.isWord(mark, "whether", "if");
  }

  /**
   * Whether "that" opens a clause which something else takes: in "let slip that Riga paid" it is no
   * object, whatever the tree calls it.
   */
  public boolean isComplementizer(int token) {
    int clause = sentence.head(token);
    return clause != NONE
        && sentence.lower(token).equals("that")
        && sentence.is(clause, "ccomp")
        && sentence.left(clause) == token
        && sentence.child(clause, "nsubj", "nsubj:pass", "expl") > token;
  }

  /** "There is a plan", "there seems to be a plan": the expletive of the predicate is "there". */
  public boolean isExistential(int predicate) {
    int copula = sentence.child(predicate, "cop");
    int own = sentence.child(predicate, "expl");
    int expletive = own == NONE && copula != NONE ? sentence.child(copula, "expl") : own;
    return sentence.isWord(expletive, "there");
  }

  /** "It took the sides five years to complete the talks": what took so long came about. */
  public boolean isTaking(int verb) {
    if (!sentence.lemma(verb).equals("take") || !sentence.isVerb(verb)) {
      return false;
    }
    int subject = sentence.child(verb, "nsubj", "expl");
    return sentence.isWord(subject, "it") && hasTime(verb);
  }

  private boolean hasTime(int verb) {
    return sentence.hasChild(
        verb,
        child ->
            child > verb
                && sentence.is(child, "obj", "iobj", "obl:tmod", "obl", "dep")
                && words.is(WordClass.TIME_NOUN, sentence.lemma(child)));
  }

  /** "It was Russia [that refused]": the clause that says what the noun did; or NONE. */
  public int cleftClause(int noun) {
    int subject = sentence.child(noun, "nsubj", "expl");
    if (subject == NONE || !sentence.lower(subject).equals("it")) {
      return NONE;
    }
    return sentence.child(
        noun,
        clause -> clause > noun && sentence.isWord(sentence.left(clause), "that", "who"),
        "acl:relcl",
        "advcl");
  }

  /** "too weak to defend it": it is not defended (Karttunen 1971, on "too … to"). */
  public boolean isExcess(int adjective) {
    int before = adjective - 1;
    return before >= 0 && isDegree(before, adjective) && sentence.lower(before).equals("too");
  }

  /** "strong enough to defend it": it is. */
  public boolean isEnough(int adjective) {
    int behind = adjective + 1;
    return behind < sentence.size()
        && isDegree(behind, adjective)
        && sentence.lower(behind).equals("enough");
  }

  private boolean isDegree(int adverb, int adjective) {
    return sentence.head(adverb) == adjective
        && sentence.is(adverb, "advmod")
        && sentence.tag(adjective).startsWith("JJ");
  }

  /** "That said, the talks go on": nobody says anything. */
  public boolean isThatSaid(int token) {
    return token > 0
        && sentence.lower(token).equals("said")
        && sentence.lower(token - 1).equals("that")
        && sentence.isWord(token + 1, ",")
        && (token == 1 || sentence.isPunctuation(token - 2));
  }

  /** Whether the phrase names a time: "Monday", "5 May", "the end of the year", "2019". */
  public boolean isTime(int token) {
    return sentence.is(token, "obl:tmod")
        || words.is(WordClass.TIME_NOUN, sentence.lemma(token).toLowerCase(Locale.ROOT))
        || sentence.tag(token).equals("CD") && sentence.has(token, "nmod:tmod") // "on 5 May"
        || isPartOfTime(token)
        || isYear(token);
  }

  /** "the end of the year", unlike "an end to the violence". */
  private boolean isPartOfTime(int token) {
    int whole = sentence.child(token, "nmod");
    return whole != NONE
        && words.is(WordClass.TIME_PART, sentence.lower(token))
        && words.is(WordClass.TIME_NOUN, sentence.lemma(whole).toLowerCase(Locale.ROOT));
  }

  private boolean isYear(int token) {
    String word = sentence.word(token);
    return word.length() == 4
        && sentence.tag(token).equals("CD")
        && (word.startsWith("1") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** ", as you know,": whoever says so vouches for it, and tells nothing of whoever knows it. */
  public boolean isKnownToAll(int verb) {
    int subject = sentence.child(verb, "nsubj");
    int mark = sentence.child(verb, "mark", "advmod");
    boolean everybody = sentence.isWord(subject, "you", "we", "everyone", "everybody", "all");
    return everybody
        && mark < subject
        && sentence.isWord(mark, "as")
        && sentence.lemma(verb).equals("know")
        && !sentence.has(verb, "obj", "ccomp", "xcomp");
  }
}
