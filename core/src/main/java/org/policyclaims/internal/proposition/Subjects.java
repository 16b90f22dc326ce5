package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the subject of a predicate, its own or one that it shares, and what pronouns stand for. */
final class Subjects {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;
  private final Sayings sayings;

  Subjects(Sentence sentence, Lexicon lexicon, Predicates predicates, Sayings sayings) {
    this.sayings = sayings;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = predicates;
  }

  /** "In 2014 Norway cut aid": no finite verb is compounded, so that the name is its subject. */
  private int nameBefore(int verb) {
    int name = sentence.child(verb, "compound");
    boolean finite = sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBZ");
    return finite && name != NONE && name < verb && sentence.tag(name).startsWith("NNP")
        ? name
        : NONE;
  }

  /** The head of the grammatical subject, with relative pronouns resolved, or NONE. */
  int of(int predicate) {
    int at = predicate;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int own = sentence.child(at, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
      own = own == NONE ? nameBefore(at) : own;
      int placeholder = predicates.placeholder(at);
      if (placeholder != NONE && (own == NONE || predicates.isExtraposedSubject(own))) {
        return placeholder;
      }
      if (own != NONE) {
        return resolve(own, at);
      }
      if (predicates.elided(at) != NONE) {
        return predicates.inverted(at);
      }
      if (sentence.has(at, "expl")) {
        return NONE;
      }
      int governor = sentence.head(at);
      if (governor == NONE) {
        return NONE;
      }
      switch (predicates.relation(at)) {
        case "conj" -> at = governor;
        case "xcomp" -> {
          int object = sentence.child(governor, "obj", "iobj");
          object = object == NONE ? predicates.addressee(governor) : object;
          if (sentence.tag(at).equals("VBG")
              && predicates.isSaid(at)
              && sayings.isDirective(governor)) {
            // "banned them from leaving", unlike "urged leaving"
            return isKept(at, object) ? resolve(object, governor) : NONE;
          }
          if (sentence.clauses().isTaking(governor)) {
            return sidesOf(governor);
          }
          if (object != NONE && controls(governor, at, object)) {
            return resolve(object, governor);
          }
          at = governor;
        }
        case "advcl", "csubj" -> {
          if (predicates.parent(at) == governor && sentence.clauses().isTaking(governor)) {
            return sidesOf(governor);
          }
          if (isOwnFinite(at)) {
            return NONE;
          }
          boolean beside = predicates.isKeptFrom(at) && !predicates.isPredicate(governor);
          at = beside ? sentence.head(governor) : governor;
        }
        case "ccomp", "dep" -> {
          if (isOwnFinite(at)) {
            return NONE;
          }
          at = governor;
        }
        case "acl" -> {
          if (predicates.isSaid(at) && sentence.clauses().isInfinitive(at)) {
            return sayings.isCommitment(governor) ? committed(governor) : NONE;
          }
          if (!predicates.isNoChoice(at)) {
            return aclSubject(at, governor);
          }
          at = sentence.head(governor);
        }
        case "acl:relcl" -> {
          return isOwnFinite(at) || sentence.clauses().isPassive(at) ? governor : NONE;
        }
        default -> {
          return NONE;
        }
      }
      if (!predicates.isPredicate(at)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "Norway's promise to leave", "Norway expressed its intention to leave": who will do it. */
  private int committed(int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    if (owner != NONE && !sentence.tag(owner).startsWith("PRP")) {
      return owner;
    }
    int verb = sentence.head(noun);
    return sentence.is(noun, "obj") && predicates.isPredicate(verb) ? of(verb) : owner;
  }

  private boolean isKept(int gerund, int object) {
    int preposition = Prepositions.first(sentence, gerund);
    return object != NONE
        && object < gerund
        && preposition != NONE
        && sentence.lower(preposition).equals("from");
  }

  private boolean controls(int governor, int infinitive, int object) {
    return predicates.parent(infinitive) == NONE
        && object < infinitive
        && !lexicon.is(WordClass.OBJECT_CONTROL_EXCEPTION, sentence.lemma(governor));
  }

  private boolean isOwnFinite(int predicate) {
    String tag = sentence.tag(predicate);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || sentence.has(predicate, "cop") && !sentence.has(predicate, "mark");
  }

  /** Who it took the time: the object that is no time itself. */
  private int sidesOf(int take) {
    for (int object : sentence.childrenIn(take, "iobj", "obj")) {
      if (!lexicon.is(WordClass.TIME_NOUN, sentence.lemma(object))) {
        return object;
      }
    }
    return NONE;
  }

  /** What the token stands for: the antecedent of a relative pronoun, else the token. */
  int resolve(int token, int predicate) {
    if (!isRelativePronoun(token)) {
      return token;
    }
    int clause = relativeClause(predicate);
    return clause == NONE ? nounBefore(token) : bearer(agreeing(clause, token), token);
  }

  /** "the author of several books, who lives in Oslo": a verb in the singular has no books. */
  private int agreeing(int clause, int pronoun) {
    int noun = sentence.head(clause);
    String form = sentence.tag(firstFinite(clause));
    boolean disagrees =
        sentence.lower(pronoun).equals("who")
            && (form.equals("VBZ") && sentence.tag(noun).equals("NNS")
                || form.equals("VBP") && sentence.tag(noun).equals("NN"));
    while (disagrees && sentence.is(noun, "nmod") && sentence.isNoun(sentence.head(noun))) {
      noun = sentence.head(noun);
    }
    return noun;
  }

  private int firstFinite(int clause) {
    int auxiliary = sentence.child(clause, "aux", "aux:pass", "cop");
    return auxiliary == NONE || auxiliary > clause ? clause : auxiliary;
  }

  /** A participle after a comma is said of the subject rather than of the predicate noun. */
  private int aclSubject(int participle, int noun) {
    boolean setOff = Prepositions.followsComma(sentence, participle);
    int subject = setOff && sentence.has(noun, "cop") ? sentence.child(noun, "nsubj") : NONE;
    return subject == NONE ? noun : resolve(subject, noun);
  }

  /**
   * Who is meant by the antecedent: the name before an apposition ("Jones, a pollster who works
   * for…"), or the subject that the indefinite noun is said of ("He was a lawyer who…").
   */
  private int bearer(int antecedent, int pronoun) {
    if (sentence.is(antecedent, "appos")
        && sentence.isNoun(sentence.head(antecedent))
        && !lexicon.is(WordClass.RESUMPTIVE_NOUN, sentence.lemma(antecedent))) {
      return sentence.head(antecedent);
    }
    int article = sentence.child(antecedent, "det");
    int subject = sentence.child(antecedent, "nsubj");
    boolean indefinite =
        sentence.has(antecedent, "cop")
            && subject != NONE
            && article != NONE
            && (sentence.lower(article).equals("a") || sentence.lower(article).equals("an"))
            && !sentence.lower(subject).equals("it")
            && !isRelativePronoun(subject);
    return indefinite && sentence.isNoun(antecedent) && pronoun > antecedent
        ? subject
        : kindOf(antecedent);
  }

  /** "the sort of help that they need": it is the sort that they need. */
  int kindOf(int antecedent) {
    int kind = sentence.head(antecedent);
    return sentence.is(antecedent, "nmod")
            && kind < antecedent
            && lexicon.is(WordClass.KIND_NOUN, sentence.lemma(kind))
        ? kind
        : antecedent;
  }

  /** Where the parser missed the relative clause: the noun that the pronoun follows. */
  private int nounBefore(int pronoun) {
    boolean relative = pronoun > 0 && sentence.tag(pronoun).startsWith("W");
    int before = pronoun - 1;
    if (relative && sentence.word(before).equals(",")) {
      before--;
    }
    if (!relative || before < 0 || !sentence.isNoun(before)) {
      return pronoun;
    }
    int noun = before;
    while (sentence.is(noun, "compound", "flat") && sentence.head(noun) != NONE) {
      noun = sentence.head(noun);
    }
    return noun < pronoun ? noun : before;
  }

  boolean isRelativePronoun(int token) {
    String word = sentence.lower(token);
    String tag = sentence.tag(token);
    return (tag.equals("WDT") || tag.equals("WP") || tag.equals("IN") || tag.equals("DT"))
        && (word.equals("which")
            || word.equals("who")
            || word.equals("whom")
            || word.equals("that"))
        && sentence.children(token).length <= 1;
  }

  /** "It was Lind who left": a clause with a relative pronoun behind the noun that it is about. */
  private boolean isOfCleft(int clause) {
    int noun = sentence.head(clause);
    int subject = sentence.child(clause, "nsubj", "nsubj:pass");
    return sentence.is(clause, "advcl")
        && noun != NONE
        && predicates.placeholder(noun) != NONE
        && sentence.isNoun(noun)
        && subject > noun
        && isRelativePronoun(subject);
  }

  /** The relative clause that the predicate belongs to, or NONE. */
  int relativeClause(int predicate) {
    int at = predicate;
    while (at != NONE) {
      if (sentence.is(at, "acl:relcl") || isOfCleft(at)) {
        return at;
      }
      if (!sentence.is(at, "conj", "xcomp", "ccomp", "advcl")) {
        return NONE;
      }
      at = sentence.head(at);
    }
    return NONE;
  }
}
