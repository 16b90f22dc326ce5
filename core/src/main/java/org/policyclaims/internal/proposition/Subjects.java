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

  /** The head of the grammatical subject, with relative pronouns resolved, or NONE. */
  int of(int predicate) {
    int at = predicate;
    for (int steps = 0; steps < sentence.size() && at != NONE; steps++) {
      int own = own(at);
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
      if (isLeftOpen(at) || isTooEarly(at)) {
        return NONE;
      }
      int controller =
          predicates.parent(at) == NONE || sentence.clauses().isTaking(governor)
              ? sentence.clauses().controller(at, predicates.relation(at))
              : NONE;
      if (controller != NONE) {
        return resolve(controller, governor);
      }
      at = sentence.clauses().lender(at);
    }
    return NONE;
  }

  /** Its own subject: a clause or the "it" that announces one too. */
  private int own(int predicate) {
    int subject = sentence.clauses().subject(predicate);
    int own = subject == NONE ? sentence.child(predicate, "csubj", "csubj:pass") : subject;
    int placeholder = predicates.placeholder(predicate);
    return placeholder != NONE && (own == NONE || predicates.isExtraposedSubject(own))
        ? placeholder
        : own;
  }

  /**
   * "called for selling it", "voiced a demand to sell it": who is to do so is not said, unlike in
   * "voiced its intention to sell it".
   */
  private boolean isLeftOpen(int clause) {
    int governor = sentence.head(clause);
    return predicates.isSaid(clause)
        && (sentence.isVerb(governor)
            ? sentence.tag(clause).equals("VBG")
                && sayings.isDirective(governor)
                && !isKeptFrom(clause)
            : !sayings.isCommitment(governor));
  }

  /** "it is too early to sell": "it" sells nothing. */
  private boolean isTooEarly(int infinitive) {
    int adjective = sentence.head(infinitive);
    int it = adjective == NONE ? NONE : sentence.clauses().subject(adjective);
    return it != NONE
        && predicates.isExcess(infinitive)
        && sentence.lower(it).equals("it")
        && lexicon.is(WordClass.EXTRAPOSING_ADJECTIVE, sentence.lower(adjective));
  }

  /** "banned them from leaving", unlike "urged leaving": who is not to do it is named. */
  private boolean isKeptFrom(int gerund) {
    int preposition = Prepositions.first(sentence, gerund);
    return sentence.isWord(preposition, "from");
  }

  /** What the token stands for: the antecedent of a relative pronoun, else the token. */
  int resolve(int token, int predicate) {
    if (!isRelativePronoun(token)) {
      return token;
    }
    int clause = relativeClause(predicate);
    return clause == NONE ? nounBefore(token) : bearer(agreeing(clause, token), token);
  }

  /**
   * "the author of several books, who lives in Oslo", "the ports of the union which were closed": a
   * verb in the singular has no books, one in the plural no union. Somebody is the outermost noun.
   */
  private int agreeing(int clause, int pronoun) {
    int noun = sentence.head(clause);
    int verb = sentence.clauses().firstVerb(clause);
    boolean one = sentence.isTagged(verb, "VBZ") || sentence.isWord(verb, "was");
    boolean many = sentence.isTagged(verb, "VBP") || sentence.isWord(verb, "were");
    if (!sentence.is(pronoun, "nsubj", "nsubj:pass")
        || !(one && isMany(noun) || many && isOne(noun))) {
      return noun;
    }
    boolean somebody = sentence.isWord(pronoun, "who");
    int agreeing = noun;
    int above = noun;
    while (sentence.is(above, "nmod")
        && sentence.isNoun(sentence.head(above))
        && (somebody || agreeing == noun)) {
      above = sentence.head(above);
      if (somebody || (one ? isOne(above) : isMany(above))) {
        agreeing = above;
      }
    }
    return agreeing;
  }

  private boolean isMany(int noun) {
    return sentence.tag(noun).equals("NNS") || sentence.has(noun, "conj");
  }

  private boolean isOne(int noun) {
    return sentence.tag(noun).equals("NN") && !sentence.has(noun, "conj");
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
    int subject = sentence.clauses().subject(antecedent);
    boolean indefinite =
        sentence.has(antecedent, "cop")
            && subject != NONE
            && sentence.isWord(article, "a", "an")
            && !sentence.isWord(subject, "it", "this", "that")
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
    String tag = sentence.tag(token);
    return (tag.equals("WDT") || tag.equals("WP") || tag.equals("IN") || tag.equals("DT"))
        && sentence.isWord(token, "which", "who", "whom", "that")
        && sentence.children(token).length <= 1;
  }

  /** "It was Lind who left": a clause with a relative pronoun behind the noun that it is about. */
  private boolean isOfCleft(int clause) {
    int noun = sentence.head(clause);
    int subject = sentence.clauses().subject(clause);
    return sentence.is(clause, "advcl")
        && sentence.isNoun(noun)
        && sentence.clauses().cleftClause(noun) == clause
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
