package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;

/**
 * Reads who does what each clause of a sentence says: its own subject, its agent, or whom another
 * clause lends it, by coordination, control or as the noun that it belongs to (Huddleston and
 * Pullum 2002, chapter 14).
 */
final class SubjectReader {
  /** Trees are climbed no further than this, so that a damaged tree costs no time. */
  private static final int FARTHEST_CLIMB = 12;

  /** Before whoever is to do something: "called on", "the demand to". */
  private static final String[] ASKING = {"on", "upon", "to", "for"};

  private final Sentence sentence;
  private final WordClasses words;
  private final ClauseForms forms;
  private final int[] subjects;
  private final int[] agents;

  SubjectReader(Sentence sentence, WordClasses words, ClauseForms forms) {
    this.sentence = sentence;
    this.words = words;
    this.forms = forms;
    this.subjects = new int[sentence.size()];
    this.agents = new int[sentence.size()];
    Arrays.fill(subjects, NONE);
    Arrays.fill(agents, NONE);
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.head(i);
      if (head != NONE
          && sentence.is(i, "nsubj", "nsubj:pass")
          && (subjects[head] == NONE || isNearer(i, subjects[head], head))) {
        subjects[head] = i;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (subjects[i] == NONE && (sentence.isVerb(i) || sentence.is(i, "advcl"))) {
        subjects[i] = misnamed(i);
      }
      if (forms.hasPassiveForm(i)) {
        int agent = byPhrase(i);
        agents[i] = agent == NONE && forms.isPassive(i) ? sharedAgent(i) : agent;
      }
    }
  }

  /**
   * Of two that the parser gives, the nearer one is right: "The ferry sank, [officials] said"; not
   * what belongs to the first, goes on with it or tells the time: "officials [today] said".
   */
  private boolean isNearer(int second, int first, int predicate) {
    int left = sentence.left(second);
    return second < predicate
        && second > sentence.right(first)
        && !sentence.tag(left).equals("IN")
        && !(sentence.has(first, "conj") && isBehindConjunction(left))
        && !forms.isTime(second);
  }

  private boolean isBehindConjunction(int first) {
    return sentence.tag(first).equals("CC") || sentence.tag(first - 1).equals("CC");
  }

  /** The clause's own subject, or NONE. */
  int subject(int predicate) {
    return predicate == NONE ? NONE : subjects[predicate];
  }

  /** The subject under another name. */
  private int misnamed(int verb) {
    int owner = sentence.tag(verb).equals("VBG") ? sentence.child(verb, "nmod:poss") : NONE;
    if (owner != NONE) {
      return owner; // "Kovac's calling him a liar"
    }
    int last = NONE;
    for (int child : sentence.below(verb)) {
      if (child < verb && isUnmarked(child) && !isParted(child, verb)) {
        last = child;
      }
    }
    return last;
  }

  /**
   * "With [farmers] worried about the tax", "In 2014 [Norway] cut aid": a noun before the verb that
   * no preposition marks.
   */
  private boolean isUnmarked(int noun) {
    return sentence.is(noun, "obl", "compound", "dep")
        && sentence.isNoun(noun)
        && !sentence.has(noun, "case")
        && !sentence.isDayOrMonth(noun);
  }

  /** "LEE: Thank you": the colon parts the name from the verb. */
  private boolean isParted(int noun, int verb) {
    for (int i = sentence.right(noun) + 1; i < verb; i++) {
      if (sentence.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  /** Who does what a passive says, as far as it is told. */
  int agent(int verb) {
    return agents[verb];
  }

  /** The agent, also where it hangs in the complement: "described as weak by him". */
  private int byPhrase(int verb) {
    int agent = by(verb);
    for (int child : sentence.childrenIn(verb, "xcomp", "advcl", "obl")) {
      if (agent == NONE
          && child > verb
          && sentence.isMarked(child, "as", "of")
          && !forms.hasPassiveForm(child)) {
        agent = by(child);
      }
    }
    return agent == NONE ? byPhraseOfPlace(verb) : agent;
  }

  /** "met at the door [by Anna Kowal]", which hangs on the door. */
  private int byPhraseOfPlace(int verb) {
    for (int place : sentence.childrenIn(verb, "obl")) {
      int agent = place > verb && !sentence.isMarked(place, "by") ? by(place) : NONE;
      if (agent != NONE
          && (sentence.name(agent).equals("PERSON")
              || sentence.name(agent).equals("ORGANIZATION"))) {
        return agent;
      }
    }
    return NONE;
  }

  private int by(int head) {
    return sentence.child(
        head,
        child ->
            child > head
                && sentence.is(child, "obl", "obl:agent", "nmod")
                && sentence.isMarked(child, "by")
                && isSomebody(child));
  }

  /** Unlike "by selling it", "by 40 votes", "by consensus", "by the end of May". */
  private boolean isSomebody(int token) {
    String noun = sentence.lemma(token);
    return !sentence.isTagged(token, "VBG", "CD")
        && !words.is(WordClass.MEASURE_NOUN, noun)
        && (!words.is(WordClass.WAY_NOUN, noun) || sentence.has(token, "det", "nmod:poss"))
        && !(words.is(WordClass.TIME_PART, sentence.lower(token)) && sentence.has(token, "nmod"))
        && !forms.isTime(token);
  }

  /** "drafted and signed by them": they did both, on whichever verb they hang. */
  private int sharedAgent(int verb) {
    for (int conjunct : sentence.childrenIn(verb, "conj")) {
      boolean sharing =
          !sentence.has(verb, "obl", "obl:tmod", "xcomp", "ccomp")
              && !sentence.has(conjunct, "nsubj", "nsubj:pass", "aux:pass")
              && sentence.isVerb(conjunct)
              && forms.isPassive(conjunct);
      int agent = sharing ? byPhrase(conjunct) : NONE;
      if (agent != NONE) {
        return agent;
      }
    }
    int first = sentence.is(verb, "conj") ? sentence.head(verb) : NONE;
    boolean sharing = first != NONE && sentence.isVerb(first) && forms.isPassive(first);
    int agent = sharing ? byPhrase(first) : NONE;
    return agent > verb ? agent : NONE;
  }

  /**
   * The subject of the predicate, its own or the one that it is understood with: whoever is to do
   * it, shares it, or is told of by it. What a passive is done to, as that is its subject.
   */
  int understood(int predicate) {
    int at = predicate;
    for (int climb = 0; climb < FARTHEST_CLIMB && at != NONE; climb++) {
      int own = subjects[at];
      if (own != NONE) {
        return own;
      }
      if (at != predicate && sentence.is(at, "acl") && forms.hasPassiveForm(at)) {
        return agents[at]; // "an effort led by Lee to promote it"
      }
      int controller = controller(at, sentence.relation(at));
      if (controller != NONE) {
        return controller;
      }
      at = lender(at);
    }
    return NONE;
  }

  /**
   * What the clause, or the phrase that it is part of, shares its subject with; NONE where it needs
   * one of its own.
   */
  int lender(int clause) {
    return switch (sentence.relation(clause)) {
      case "advcl", "ccomp", "dep", "csubj", "parataxis" ->
          forms.isFinite(clause) ? NONE : sentence.head(clause);
      // "Bemoaning the vote, he left", where the gerund is taken for a subject too
      case "nsubj", "nsubj:pass" ->
          subjects[sentence.head(clause)] == clause ? NONE : sentence.head(clause);
      default -> sentence.head(clause);
    };
  }

  /**
   * Whom what governs the clause makes its subject, other than the governor's own: an object, an
   * addressee, an owner, the noun that it modifies; or NONE.
   *
   * @param relation that of the clause, which a later room may know better than the tree
   */
  int controller(int clause, String relation) {
    int governor = sentence.head(clause);
    if (governor == NONE) {
      return NONE;
    }
    return switch (relation) {
      // "the law gives the agency a right to propose it"
      case "obj" -> sentence.child(governor, "iobj");
      case "xcomp", "advcl", "ccomp", "csubj" -> ofVerb(clause, relation, governor);
      case "acl" -> ofNoun(clause, governor);
      case "acl:relcl" -> isSomething(governor) ? governor : NONE;
      default -> NONE;
    };
  }

  private int ofVerb(int clause, String relation, int verb) {
    if (forms.isTaking(verb)) {
      return sidesOf(verb);
    }
    if (sentence.tag(verb).startsWith("JJ")) {
      // "was hard for them to leave", "was kind of them to leave"
      return forms.isInfinitive(clause) ? addressed(verb, clause, "for", "of") : NONE;
    }
    if (forms.hasPassiveForm(verb) || !isControlled(clause, relation, verb)) {
      return NONE;
    }
    int object = sentence.child(verb, "obj", "iobj");
    if (object == NONE) {
      return addressee(verb, clause);
    }
    if (words.is(WordClass.PRESSURE_NOUN, sentence.lemma(object))) {
      int own = addressed(object, clause, ASKING); // "put pressure on Iran to end it"
      return own == NONE ? addressed(verb, clause, ASKING) : own;
    }
    return object < clause && (object > verb || isWhom(object)) && !isReflexive(object)
        ? object
        : NONE;
  }

  /**
   * "told him [to say]", "left them [wondering]", "praised them [for helping]", unlike "used it to
   * say", "left Oslo to rest", "praised them, thanking him".
   */
  private boolean isControlled(int clause, String relation, int verb) {
    String lemma = sentence.lemma(verb);
    if (words.is(WordClass.OBJECT_CONTROL_EXCEPTION, lemma)) {
      return false;
    }
    return switch (relation) {
      case "xcomp" -> true;
      case "advcl", "ccomp" ->
          switch (sentence.tag(clause)) {
            case "VB" ->
                words.is(WordClass.TELLING_VERB, lemma)
                    || !sentence.has(verb, "obj", "iobj")
                    // "demand the mayor resign"
                    || relation.equals("ccomp") && !forms.isInfinitive(clause);
            case "VBG" ->
                sentence.isMarked(clause, "for", "of", "from", "into", "against")
                    // "assisted them in building it"
                    || sentence.isMarked(clause, "in") && words.is(WordClass.OBJECT_CONTROL, lemma);
            default -> false;
          };
      default -> false;
    };
  }

  /** Who it took the time: the object that is no time itself. */
  private int sidesOf(int take) {
    return sentence.child(
        take, object -> !words.is(WordClass.TIME_NOUN, sentence.lemma(object)), "iobj", "obj");
  }

  /** "called on [the council] to act": who is to do it stands behind a preposition. */
  private int addressee(int verb, int infinitive) {
    return sentence.tag(infinitive).equals("VB")
            && words.is(WordClass.OBJECT_CONTROL, sentence.lemma(verb))
        ? addressed(verb, infinitive, ASKING)
        : NONE;
  }

  private int addressed(int governor, int infinitive, String... prepositions) {
    return sentence.child(
        governor,
        child -> child > governor && child < infinitive && sentence.isMarked(child, prepositions),
        "obl",
        "nmod");
  }

  private int ofNoun(int clause, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    String tag = sentence.tag(clause);
    if (tag.equals("VBG") && sentence.has(clause, "mark", "case")) {
      return owner; // "his role in saying so", "a way of knowing it"
    }
    if (tag.equals("VB")) {
      return ofInfinitive(clause, noun, owner);
    }
    // "met the minister, denying it", "was a minister, trained in Oslo", unlike "the minister,
    // denying it, left", "according to the minister, denying it, they left"
    boolean loose =
        sentence.isSetOff(clause)
            && (tag.equals("VBG") || sentence.has(noun, "cop"))
            && (sentence.head(noun) < noun || sentence.has(noun, "cop"));
    return !loose && isSomething(noun) ? noun : NONE;
  }

  /** "Berlin's promise to add soldiers", "the pressure on Iran to end it", "voiced its wish to". */
  private int ofInfinitive(int clause, int noun, int owner) {
    if (words.is(WordClass.PRESSURE_NOUN, sentence.lemma(noun))) {
      int own = addressed(noun, clause, ASKING);
      return own == NONE && sentence.is(noun, "obj")
          ? addressed(sentence.head(noun), clause, ASKING)
          : own;
    }
    return owner == NONE || sentence.tag(owner).startsWith("PRP") && sentence.is(noun, "obj")
        ? NONE
        : owner;
  }

  private boolean isSomething(int token) {
    return sentence.isNoun(token) || sentence.tag(token).startsWith("PRP");
  }

  private boolean isWhom(int token) {
    return sentence.isWord(token, "whom", "who");
  }

  private boolean isReflexive(int token) {
    return words.is(WordClass.REFLEXIVE, sentence.lower(token));
  }
}
