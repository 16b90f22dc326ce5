package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.Locale;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Which tokens of a sentence are predicates, and which of them make one action together: "appears
 * to be ready to assist" is a chain of three.
 */
final class Predicates {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] contents;
  private final Sayings sayings;
  private final boolean[] predicate;
  private final int[] parent;
  private final boolean[] absorbed;

  /**
   * Finds them.
   *
   * @param sayings what is said in the sentence
   */
  Predicates(Sentence sentence, Lexicon lexicon, Sayings sayings) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.sayings = sayings;
    this.contents = sayings.contents();
    int size = sentence.size();
    this.predicate = new boolean[size];
    this.parent = new int[size];
    this.absorbed = new boolean[size];
    Arrays.fill(parent, NONE);
    for (int i = 0; i < size; i++) {
      predicate[i] = isPredicative(i);
    }
    for (int i = 0; i < size; i++) {
      if (predicate[i]) {
        parent[i] = outer(i);
        if (parent[i] != NONE) {
          absorbed[parent[i]] = true;
        }
      }
    }
  }

  boolean isPredicate(int token) {
    return predicate[token];
  }

  /** Whether the predicate is part of the action of another: "refuse" in "refuse to provide". */
  boolean isAbsorbed(int token) {
    return absorbed[token];
  }

  /** The next predicate outwards in the same action, or NONE. */
  int parent(int token) {
    return parent[token];
  }

  /** The outermost predicate of the action. */
  int top(int token) {
    int top = token;
    while (parent[top] != NONE) {
      top = parent[top];
    }
    return top;
  }

  /** The predicates of the action from the outermost to this one. */
  int[] chain(int token) {
    int length = 0;
    for (int i = token; i != NONE; i = parent[i]) {
      length++;
    }
    int[] chain = new int[length];
    for (int i = token; i != NONE; i = parent[i]) {
      chain[--length] = i;
    }
    return chain;
  }

  private boolean isPredicative(int token) {
    if (sentence.is(
        token,
        "aux",
        "aux:pass",
        "cop",
        "amod",
        "compound",
        "case",
        "mark",
        "fixed",
        "det",
        "cc",
        "punct",
        "advmod",
        "nmod:poss",
        "compound:prt",
        "nummod",
        "flat",
        "goeswith",
        "expl",
        "discourse")) {
      return false;
    }
    if (sentence.has(token, "cop", "aux:pass")) {
      return true;
    }
    if (Complements.isResult(sentence, lexicon, token)) {
      return false;
    }
    if (sentence.isVerb(token)) {
      return isClausal(token);
    }
    if (isCoordinatedAdjective(token)) {
      return true;
    }
    return isComplementOfLinkingVerb(token);
  }

  /** "is tired and hungry", "remains weak and divided": each is said of the subject. */
  private boolean isCoordinatedAdjective(int token) {
    int first = sentence.head(token);
    return sentence.is(token, "conj")
        && first < token
        && predicate[first]
        && sentence.tag(token).startsWith("JJ")
        && sentence.tag(first).startsWith("JJ")
        && !sentence.has(token, "case", "nsubj");
  }

  private boolean isClausal(int token) {
    if (sentence.tag(token).equals("MD")) {
      return sentence.has(token, "nsubj");
    }
    return switch (sentence.relation(token)) {
      case "root",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "csubj",
          "csubj:pass" ->
          true;
      case "conj" ->
          predicate[sentence.head(token)]
              || sentence.has(token, "nsubj", "nsubj:pass")
              || isFinite(token);
      default ->
          sentence.has(token, "nsubj", "nsubj:pass")
              || !sentence.is(token, "nmod", "obl", "obj", "nsubj", "nsubj:pass", "appos")
                  && sentence.has(token, "obj", "obl", "ccomp", "xcomp");
    };
  }

  /** "became president", "remains distinct from": predicated of the subject by a linking verb. */
  private boolean isComplementOfLinkingVerb(int token) {
    if (!sentence.is(token, "xcomp")
        || sentence.has(token, "nsubj")
        || !(sentence.isNoun(token) || sentence.tag(token).startsWith("JJ"))) {
      return false;
    }
    int verb = sentence.head(token);
    return verb < token
        && sentence.isVerb(verb)
        && !sentence.clauses().isPassive(verb)
        && !sentence.has(verb, "obj", "iobj")
        && lexicon.is(WordClass.LINKING_VERB, sentence.lemma(verb));
  }

  boolean isFinite(int token) {
    return sentence.clauses().isTensed(token) || sentence.has(token, "aux", "cop", "aux:pass");
  }

  /**
   * The relation of the clause to its governor; an infinitive or gerund that the governor takes is
   * its open complement, whatever the tree calls it.
   */
  String relation(int clause) {
    boolean taken =
        isTakenInfinitive(clause) || isTakenGerund(clause) || isSaid(clause) && isOpen(clause);
    return taken ? "xcomp" : sentence.relation(clause);
  }

  /** "requests the mission, within its means, [to support] it", "called for [boycotting] it". */
  private boolean isOpen(int clause) {
    return sentence.is(clause, "advcl")
        && sentence.isVerb(sentence.head(clause))
        && !isFinite(clause)
        && !sentence.has(clause, "nsubj", "nsubj:pass");
  }

  /**
   * "ordered the firm to pay", "offered in May to pay", "was the first to pay", "is due to pay".
   */
  private boolean isTakenInfinitive(int clause) {
    int governor = sentence.head(clause);
    if (governor == NONE || governor > clause || !sentence.clauses().isInfinitive(clause)) {
      return false;
    }
    boolean adjective =
        sentence.tag(governor).startsWith("JJ") && sentence.has(governor, "cop", "aux:pass");
    return switch (sentence.relation(clause)) {
      case "advcl" ->
          takesInfinitive(governor) && (!sentence.isSetOff(clause) || isBehindInset(clause))
              || adjective && sentence.left(clause) <= governor + 2;
      case "acl" -> adjective;
      default -> false;
    };
  }

  /** "asked Oslo, by letter, to pay": the comma before the infinitive closes what is set in. */
  private boolean isBehindInset(int clause) {
    int object = sentence.child(sentence.head(clause), "obj");
    int behind = object == NONE ? NONE : sentence.right(object) + 1;
    return object != NONE
        && behind < sentence.left(clause) - 1
        && sentence.word(behind).equals(",");
  }

  /** "regrets selling the port": what is regretted has no subject of its own. */
  private boolean isTakenGerund(int clause) {
    int governor = sentence.head(clause);
    return sentence.is(clause, "ccomp")
        && sentence.tag(clause).equals("VBG")
        && sentence.isVerb(governor)
        && sentence.left(clause) == governor + 1
        && !sentence.has(clause, "nsubj", "nsubj:pass", "aux", "mark");
  }

  private boolean takesInfinitive(int verb) {
    WordClass taking =
        hasObject(verb) || sentence.clauses().isPassive(verb)
            ? WordClass.TELLING_VERB
            : WordClass.MEANING_VERB;
    return sentence.isVerb(verb)
        && (lexicon.is(taking, sentence.lemma(verb)) || addressee(verb) != NONE)
        && !sentence.has(verb, "xcomp", "ccomp");
  }

  private int outer(int token) {
    return switch (relation(token)) {
      case "xcomp" -> controller(token);
      case "advcl", "acl", "ccomp", "csubj" ->
          isExtraposed(token) || isInfinitiveOfCopula(token)
              ? sentence.head(token)
              : predicate[sentence.head(token)] && sentence.clauses().isTaking(sentence.head(token))
                  ? sentence.head(token)
                  : gerundGovernor(token);
      case "conj" -> shared(token);
      default -> NONE;
    };
  }

  /** "the aim is to leave", "it is important to leave": one action with the copula before it. */
  private boolean isInfinitiveOfCopula(int token) {
    int governor = sentence.head(token);
    boolean one =
        sentence.is(token, "ccomp")
            ? sentence.lemma(governor).equals("be")
            : isExtraposedSubject(token) && sentence.has(governor, "cop");
    return one
        && !isAim(sentence.clauses().subject(governor))
        && predicate[governor]
        && governor < token
        && sentence.clauses().isInfinitive(token)
        && !sentence.clauses().isWhether(token)
        && !sentence.has(token, "nsubj", "nsubj:pass");
  }

  /** "the aim is to leave" says what the aim is, "the crew is to leave" what the crew will do. */
  private boolean isAim(int subject) {
    return subject != NONE
        && lexicon.is(WordClass.AIM_NOUN, sentence.lemma(subject).toLowerCase(Locale.ROOT));
  }

  /** What governs it; "there are likely to be delays" has the adjective beside the verb. */
  private int governor(int token) {
    int head = sentence.head(token);
    boolean beside =
        head != NONE
            && sentence.is(head, "advmod")
            && sentence.clauses().isExistential(sentence.head(head));
    return beside ? sentence.head(head) : head;
  }

  private int controller(int token) {
    int governor = governor(token);
    if (!predicate[governor]
        || contents[governor] == token
        || sentence.clauses().isWhether(token)
        || hasOwnSubject(token, governor)) {
      return NONE;
    }
    if (sentence.clauses().isTaking(governor)) {
      return governor;
    }
    if (isDegree(governor) || isNegatedGerund(token)) {
      return NONE;
    }
    if (!sentence.isVerb(governor) || sentence.has(governor, "cop")) {
      return governor;
    }
    String lemma = sentence.lemma(governor);
    if (sentence.clauses().isPassive(governor)) {
      return lexicon.is(WordClass.OBJECT_CONTROL, lemma)
              || lexicon.is(WordClass.RAISING_PASSIVE, lemma)
              || lexicon.is(WordClass.SUBJECT_CONTROL, lemma)
          ? governor
          : NONE;
    }
    if (hasObject(governor)) {
      return NONE;
    }
    boolean infinitive = sentence.tag(token).equals("VB") || sentence.has(token, "cop");
    return !infinitive || lexicon.is(WordClass.SUBJECT_CONTROL, lemma) ? governor : NONE;
  }

  /**
   * Whether it has a subject that is not its governor's: "there are likely to be delays" has none.
   */
  private boolean hasOwnSubject(int token, int governor) {
    int subject = sentence.clauses().subject(token);
    return subject > governor && !sentence.clauses().isExistential(governor);
  }

  /** "defended not paying" says that it did not pay. */
  private boolean isNegatedGerund(int token) {
    int first = sentence.left(token);
    return sentence.tag(token).equals("VBG")
        && sentence.is(first, "advmod")
        && sentence.head(first) == token
        && sentence.clauses().isNegation(first);
  }

  /**
   * "too weak to defend the border" says that it is weak and that it does not defend it, "strong
   * enough to defend it" that it is strong and does.
   */
  private boolean isDegree(int adjective) {
    return sentence.clauses().isExcess(adjective) || sentence.clauses().isEnough(adjective);
  }

  /** "too weak to defend the border": what the excess keeps it from. */
  boolean isExcess(int infinitive) {
    return sentence.is(infinitive, "advcl", "xcomp")
        && sentence.clauses().isInfinitive(infinitive)
        && sentence.head(infinitive) < infinitive
        && isDegree(sentence.head(infinitive));
  }

  /** Whether it has an object of its own, other than one that its infinitive has fronted. */
  private boolean hasObject(int verb) {
    int object = sentence.child(verb, "obj", "iobj");
    return object != NONE
            && !sentence.tag(object).startsWith("W")
            && !lexicon.is(WordClass.REFLEXIVE, sentence.lower(object))
        || addressee(verb) != NONE;
  }

  /** "called on [the council] to act": who is to do it stands behind the verb's preposition. */
  int addressee(int verb) {
    String lemma = sentence.lemma(verb);
    if (!lexicon.is(WordClass.OBJECT_CONTROL, lemma)) {
      return NONE;
    }
    return Arrays.stream(sentence.childrenIn(verb, "obl", "nmod"))
        .filter(noun -> noun > verb)
        .filter(noun -> lexicon.isPrepositional(lemma, Prepositions.of(sentence, noun)))
        .findFirst()
        .orElse(NONE);
  }

  /** "it is unlikely that they will leave": what comes before hedges the clause. */
  private boolean isExtraposed(int token) {
    int hedge = sentence.head(token);
    boolean seeming = isSeeming(hedge);
    int subject = sentence.child(seeming ? sentence.head(hedge) : hedge, "nsubj", "expl");
    boolean hedging =
        seeming || sentence.has(hedge, "cop")
            ? lexicon.is(WordClass.EPISTEMIC, sentence.lower(hedge))
            : isRaising(hedge);
    return predicate[hedge]
        && hedge < token
        && hedging
        && sentence.isWord(subject, "it")
        && sentence.has(token, "nsubj", "nsubj:pass")
        && isThatOrNothing(Prepositions.of(sentence, token));
  }

  /** "it seems [unlikely] that they will leave". */
  private boolean isSeeming(int adjective) {
    return sentence.is(adjective, "xcomp")
        && sentence.tag(adjective).startsWith("JJ")
        && isRaising(sentence.head(adjective));
  }

  private boolean isRaising(int verb) {
    if (!sentence.isVerb(verb) || sentence.clauses().isPassive(verb)) {
      return false;
    }
    int particle = sentence.child(verb, "compound:prt");
    return lexicon.is(WordClass.RAISING_VERB, sentence.lemma(verb))
        || particle != NONE
            && sentence.lemma(verb).equals("turn")
            && sentence.lower(particle).equals("out");
  }

  private static boolean isThatOrNothing(String mark) {
    return mark.isEmpty() || mark.equals("that");
  }

  /** "interested in retaining", "insists on keeping", "stop testing". */
  private int gerundGovernor(int token) {
    int governor = sentence.head(token);
    if (!sentence.tag(token).equals("VBG")
        || governor > token
        || !predicate[governor]
        || sentence.isNoun(governor) // "is the best method of saving them"
        || sentence.has(token, "nsubj", "nsubj:pass", "aux")) {
      return NONE;
    }
    int preposition = Prepositions.first(sentence, token);
    if (isKeptFrom(token)
        || preposition == NONE
        || preposition != governor + 1
        || token > preposition + 2) {
      return NONE;
    }
    String word = sentence.lower(preposition);
    boolean one =
        sentence.isVerb(governor) && !sentence.clauses().isState(governor)
            ? lexicon.isPrepositional(sentence.lemma(governor), word)
            : takesComplement(governor, word);
    return one && contents[governor] != token ? governor : NONE;
  }

  /** "stopped short of selling", "came close to selling": what an adverb says was not done. */
  boolean isKeptFrom(int gerund) {
    int preposition = Prepositions.first(sentence, gerund);
    if (!sentence.is(gerund, "advcl") || !sentence.tag(gerund).equals("VBG") || preposition < 1) {
      return false;
    }
    String words = sentence.lower(preposition - 1) + " " + sentence.lower(preposition);
    return lexicon.is(WordClass.AVERTING, words)
        || preposition > 1
            && lexicon.is(WordClass.AVERTING, sentence.lemma(preposition - 2) + " " + words);
  }

  /** "has no choice but to sell it": its subject sells it. */
  boolean isNoChoice(int infinitive) {
    int first = sentence.left(infinitive);
    int noun = sentence.head(infinitive);
    return sentence.is(infinitive, "acl")
        && sentence.tag(infinitive).equals("VB")
        && sentence.lower(first).equals("but")
        && sentence.is(noun, "obj")
        && predicate[sentence.head(noun)];
  }

  boolean takesComplement(int adjective, String preposition) {
    return sentence.clauses().isState(adjective)
        || lexicon.is(WordClass.COMPLEMENT_PREPOSITION, preposition)
        || lexicon.is(WordClass.COMPLEMENT_IN, sentence.lower(adjective) + " " + preposition);
  }

  /** The governor of the first conjunct is that of the second: "refused to pay or leave". */
  private int shared(int token) {
    int first = sentence.head(token);
    if (parent[first] == NONE
        || sentence.has(token, "nsubj", "nsubj:pass", "aux", "cop", "aux:pass")) {
      return NONE;
    }
    String tag = sentence.tag(token);
    boolean alike =
        tag.equals(sentence.tag(first))
            && (tag.equals("VB") || tag.equals("VBG") || tag.startsWith("JJ"));
    return alike ? parent[first] : NONE;
  }

  /** "defeated him to win the seat": an infinitive that its governor does not control. */
  boolean isPurpose(int token) {
    int governor = sentence.head(token);
    if (contents[governor] == token
        || !sentence.isVerb(governor)
        || !sentence.tag(token).equals("VB")) {
      return false;
    }
    WordClass control =
        hasObject(governor) || sentence.clauses().isPassive(governor)
            ? WordClass.OBJECT_CONTROL
            : WordClass.SUBJECT_CONTROL;
    return parent[token] == NONE && !lexicon.is(control, sentence.lemma(governor));
  }

  /** "but Minsk has not": the predicate whose action is meant, or NONE. */
  int elided(int token) {
    boolean bare =
        sentence.is(token, "conj")
            && (sentence.has(token, "nsubj") && sentence.has(token, "advmod")
                || inverted(token) != NONE)
            && !sentence.has(token, "xcomp", "ccomp", "obl", "cop", "aux")
            && (inverted(token) != NONE || !sentence.has(token, "obj"))
            && !sentence.clauses().isExistential(token)
            && isAuxiliary(token);
    int first = sentence.head(token);
    if (!bare || !predicate[first]) {
      return NONE;
    }
    for (int i = sentence.size() - 1; i > first; i--) {
      if (predicate[i] && !absorbed[i] && i < token && top(i) == first) {
        return i;
      }
    }
    return first;
  }

  /** "nor did [Minsk]", "and so did [Minsk]": the subject, which may be taken for an object. */
  int inverted(int token) {
    int first = token - 1;
    if (first < 0 || sentence.head(first) != token) {
      return NONE;
    }
    boolean inverting = sentence.isWord(first, "nor", "neither", "so");
    int subject = sentence.child(token, "nsubj", "obj");
    return inverting && subject > token ? subject : NONE;
  }

  private boolean isAuxiliary(int token) {
    return sentence.tag(token).equals("MD") || sentence.hasLemma(token, "have", "do", "be");
  }

  /** The "it" that stands where the subject would, whether it refers to something or not. */
  int placeholder(int predicate) {
    boolean announcing = sentence.has(predicate, "csubj", "csubj:pass");
    int it =
        announcing
            ? sentence.child(predicate, "expl", "nsubj", "nsubj:pass")
            : sentence.child(predicate, "expl");
    return sentence.isWord(it, "it") ? it : NONE;
  }

  /** "it is clear that they left", "it took years to leave": the clause that "it" announces. */
  boolean isExtraposedSubject(int token) {
    int governor = sentence.head(token);
    return sentence.is(token, "csubj", "csubj:pass")
        && governor < token
        && placeholder(governor) != NONE;
  }

  /** "called for [boycotting] it", "voiced its intention [to examine] it". */
  boolean isSaid(int token) {
    int governor = sentence.head(token);
    String tag = sentence.tag(token);
    return governor != NONE
        && contents[governor] == token
        && (tag.equals("VBG") || sentence.clauses().isInfinitive(token))
        && (sentence.isVerb(governor)
            ? tag.equals("VBG") || sayings.isDirective(governor)
            : sayings.isVoiced(governor, sentence.head(governor)));
  }

  /** Whether somebody is cited with the verb for what the clause says. */
  boolean isSaying(int verb, int clause) {
    return contents[verb] == clause;
  }

  /** Whether the clause is what its governor says, whatever the tree calls it. */
  boolean isContent(int token) {
    return relation(token).equals("ccomp") && !isAfterthought(token)
        || isExtraposedSubject(token)
        || sentence.is(token, "xcomp")
            && (sentence.has(token, "nsubj") || sentence.clauses().isWhether(token));
  }

  /** "The talks failed, the minister said": what is said heads the sentence. */
  boolean isAfterthought(int token) {
    int content = sentence.head(token);
    return sentence.is(token, "parataxis", "ccomp", "dep")
        && content < sentence.left(token)
        && predicate[content]
        && sentence.has(token, "nsubj")
        && !sentence.has(token, "mark")
        && sentence.isSetOff(token)
        && lexicon.says(sentence.lemma(token))
        && sentence.right(token) + 2 >= sentence.right(content);
  }

  /** "The port, they said, is closed": the saying stands between commas amid what is said. */
  boolean isInterpolated(int token) {
    return sentence.is(token, "parataxis")
        && sentence.head(token) > sentence.right(token)
        && sentence.has(token, "nsubj")
        && sentence.isSetOff(token)
        && lexicon.says(sentence.lemma(token));
  }

  /** "It surprised the firm that they left": the clause behind the object is no clause of it. */
  boolean isContentBehindObject(int clause) {
    int object = sentence.head(clause);
    int verb = object == NONE ? NONE : sentence.head(object);
    if (verb == NONE || !sentence.is(object, "obj") || !isNounContent(clause)) {
      return false;
    }
    int subject = sentence.child(verb, "nsubj", "expl");
    return sentence.isWord(subject, "it")
        && lexicon.is(WordClass.AFFECTING_VERB, sentence.lemma(verb))
        && sentence.left(clause) > object;
  }

  /** "the claim that they left": the clause says what the noun names. */
  boolean isNounContent(int token) {
    return sentence.is(token, "acl", "acl:relcl") && sentence.isContentOfNoun(token);
  }
}
