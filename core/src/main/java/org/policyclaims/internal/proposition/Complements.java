package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the object of a predicate and the fixed words before it. */
final class Complements {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;

  Complements(Sentence sentence, Lexicon lexicon, Predicates predicates) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = predicates;
  }

  /** The complement of the predicate; relative pronouns are not yet resolved in it. */
  Complement of(int predicate) {
    boolean state = sentence.clauses().isState(predicate);
    if (sentence.isVerb(predicate) && !sentence.has(predicate, "cop") && !state) {
      return ofVerb(predicate);
    }
    if (sentence.tag(predicate).startsWith("JJ") || sentence.isVerb(predicate)) {
      return ofAdjective(predicate);
    }
    int preposition = sentence.child(predicate, "case");
    if (preposition != NONE && preposition < predicate) {
      return ofPrepositional(predicate, Prepositions.last(sentence, predicate));
    }
    if (sentence.tag(predicate).startsWith("RB") || sentence.tag(predicate).equals("IN")) {
      return Complement.none();
    }
    return Complement.of(predicate, false);
  }

  /** "interested in the plan": the phrase whose preposition follows the adjective. */
  private Complement ofAdjective(int adjective) {
    for (int child : sentence.children(adjective)) {
      if (child > adjective && sentence.is(child, "obl", "nmod")) {
        int first = Prepositions.first(sentence, child);
        if (first == adjective + 1
            && !sentence.tag(child).startsWith("JJ") // "more useful than beautiful"
            && predicates.takesComplement(adjective, sentence.lower(first))
            && !sentence.clauses().isTime(child)) {
          int last = Prepositions.last(sentence, child);
          return new Complement(
              child,
              false,
              first,
              last,
              NONE,
              List.of(Prepositions.of(sentence, child).split(" ")),
              List.of(child));
        }
      }
      if (child > adjective && isContent(child)) {
        return new Complement(child, true, NONE, NONE, NONE, List.of(), List.of(child));
      }
    }
    return Complement.none();
  }

  /**
   * "is in the port"; "is at odds with Russia": a noun without article in a prepositional phrase is
   * part of the action, as the preposition is.
   */
  private Complement ofPrepositional(int noun, int preposition) {
    if (sentence.clauses().isTime(noun)) {
      return Complement.of(noun, false);
    }
    String own = Prepositions.cases(sentence, noun);
    List<String> words = new ArrayList<>(List.of(own.split(" ")));
    int from = sentence.child(noun, "case");
    if (!isBare(noun, preposition)) {
      return new Complement(noun, false, from, preposition, NONE, words, List.of(noun));
    }
    words.add(sentence.lower(noun));
    for (int child : sentence.children(noun)) {
      int first = Prepositions.first(sentence, child);
      if (child > noun
          && sentence.is(child, "nmod", "obl")
          && first == noun + 1
          && !sentence.clauses().isTime(child)) {
        words.addAll(List.of(Prepositions.of(sentence, child).split(" ")));
        return new Complement(
            child, false, from, Prepositions.last(sentence, child), NONE, words, List.of(child));
      }
    }
    return new Complement(NONE, false, from, noun, NONE, words, List.of());
  }

  /**
   * "in talks", "in active talks", unlike "in the talks", "in peace talks" and "between failure and
   * success".
   */
  private boolean isBare(int noun, int preposition) {
    for (int i = preposition + 1; i < noun; i++) {
      if (!sentence.is(i, "amod") || sentence.head(i) != noun) {
        return false;
      }
    }
    return sentence.tag(noun).startsWith("NN")
        && !sentence.tag(noun).startsWith("NNP")
        && Arrays.stream(sentence.childrenIn(noun, "conj"))
            .allMatch(conjunct -> sentence.has(conjunct, "nsubj", "nsubj:pass", "cop"));
  }

  private Complement ofVerb(int verb) {
    int particle = particle(verb);
    String particleWord =
        particle == NONE
            ? ""
            : isResult(sentence, lexicon, particle) ? stateOf(particle) : result(particle);
    List<String> lemma = particle == NONE ? List.of() : List.of(particleWord);
    boolean passive = sentence.clauses().isPassive(verb);
    int object = object(verb) == particle ? NONE : object(verb);
    if (object == NONE && (isNamed(verb) || !sentence.has(verb, "ccomp", "xcomp"))) {
      object = sentence.child(verb, "iobj");
    }
    if (object != NONE && sentence.tag(object).startsWith("W") && sentence.has(verb, "xcomp")) {
      object = NONE;
    }
    if (object == NONE) {
      object = subjectOfSmallClause(verb);
    }
    if (object == NONE) {
      object = measure(verb);
    }
    if (object == NONE) {
      object = proForm(verb);
    }
    if (object != NONE
        && particle != NONE
        && isResult(sentence, lexicon, particle)
        && lexicon.is(WordClass.REFLEXIVE, sentence.lower(object))) {
      return new Complement(
          NONE,
          false,
          object,
          object,
          particle,
          List.of(sentence.lower(object), stateOf(particle)),
          List.of(object));
    }
    if (object != NONE && !passive) {
      Complement plain =
          new Complement(object, false, NONE, NONE, particle, lemma, List.of(object));
      return withNoun(verb, object, particle).orElse(plain);
    }
    if (object != NONE) {
      return new Complement(object, false, NONE, NONE, particle, lemma, List.of(object));
    }
    if (!passive) {
      for (int child : particle == NONE ? sentence.children(verb) : behind(verb, particle)) {
        if (sentence.is(child, "obl", "nmod")) {
          String preposition = Prepositions.of(sentence, child);
          boolean one =
              particle == NONE
                  ? isOneWith(verb, preposition)
                  : lexicon.isPhrasal(sentence.lemma(verb), particleWord, preposition);
          boolean follows = child > verb || sentence.tag(child).startsWith("W");
          if (one
              && follows
              && !sentence.clauses().isTime(child)
              && Prepositions.governed(sentence, lexicon, child) == NONE) {
            if (preposition.isEmpty()) {
              return new Complement(child, false, NONE, NONE, particle, lemma, List.of(child));
            }
            return fixed(child, particle, lemma);
          }
        }
      }
    }
    int state = particle == NONE ? state(verb) : NONE;
    if (state != NONE) {
      return ofPrepositional(state, Prepositions.last(sentence, state)).spending(state);
    }
    int fronted = frontedObject(verb);
    if (fronted != NONE && !passive) {
      return new Complement(fronted, false, NONE, NONE, particle, lemma, List.of(fronted));
    }
    int shared = sharedObject(verb);
    if (shared != NONE && !passive && clausalObject(verb) == NONE) {
      return new Complement(shared, false, NONE, NONE, particle, lemma, List.of());
    }
    int clause = clausalObject(verb);
    if (clause == NONE && particle != NONE) {
      clause = behindResult(verb, particle);
    }
    if (clause != NONE && !passive) {
      return new Complement(clause, true, NONE, NONE, particle, lemma, List.of(clause));
    }
    return new Complement(NONE, false, NONE, NONE, particle, lemma, List.of());
  }

  /** "remains at odds with Riga", as "is at odds with Riga"; unlike "remains in office". */
  private int state(int verb) {
    return Arrays.stream(sentence.childrenIn(verb, "obl"))
        .filter(noun -> lexicon.is(WordClass.STAYING_VERB, sentence.lemma(verb)))
        .filter(noun -> Prepositions.first(sentence, noun) == verb + 1)
        .filter(
            noun ->
                isBare(noun, Prepositions.last(sentence, noun)) && !sentence.clauses().isTime(noun))
        .filter(noun -> sentence.child(noun, "nmod") > noun)
        .findFirst()
        .orElse(NONE);
  }

  /** What hangs on the verb or, "got away with it", on its particle. */
  private int[] behind(int verb, int particle) {
    return Ints.concat(sentence.children(verb), sentence.children(particle));
  }

  /** "refer to"; also "pull out of", whose particle was read as part of the preposition. */
  private boolean isOneWith(int verb, String preposition) {
    int space = preposition.indexOf(' ');
    String lemma = sentence.lemma(verb);
    return space < 0
        ? lexicon.isPrepositional(lemma, preposition)
        : lexicon.isPhrasal(
            lemma, preposition.substring(0, space), preposition.substring(space + 1));
  }

  private Complement fixed(int object, int particle, List<String> lemma) {
    List<String> words = new ArrayList<>(lemma);
    String preposition = Prepositions.of(sentence, object);
    words.addAll(List.of(preposition.split(" ")));
    int from = Prepositions.first(sentence, object);
    int to = Prepositions.last(sentence, object);
    return new Complement(object, false, from, to, particle, words, List.of(object));
  }

  /** "called the vote a sham", where the vote was read as who gets something. */
  private boolean isNamed(int verb) {
    int complement = sentence.child(verb, "xcomp");
    return complement != NONE
        && sentence.isNoun(complement)
        && lexicon.is(WordClass.NAMING_VERB, sentence.lemma(verb));
  }

  /** "called the vote a sham", where the vote was read as the subject of the sham. */
  private int subjectOfSmallClause(int verb) {
    int complement = sentence.child(verb, "xcomp");
    boolean small =
        complement != NONE && !sentence.isVerb(complement) && !sentence.has(complement, "cop");
    return small ? sentence.clauses().subject(complement) : NONE;
  }

  /** The object: of two, "gave them a letter", the second, unless it is a time. */
  private int object(int verb) {
    int first = sentence.child(verb, "obj");
    if (first == NONE) {
      int fronted = sentence.child(verb, "obl:npmod");
      return fronted != NONE && sentence.tag(fronted).startsWith("W")
          ? fronted
          : shifted(sentence, lexicon, verb);
    }
    int recipient = recipient(verb);
    if (recipient == NONE) {
      return sentence.clauses().isComplementizer(first) ? NONE : first;
    }
    int[] objects = sentence.childrenIn(verb, "obj");
    return objects[objects.length - 1];
  }

  /** "noted with concern [the rise of prices]": a long object behind how it is done, or NONE. */
  static int shifted(Sentence sentence, Lexicon lexicon, int verb) {
    if (sentence.has(verb, "obj", "iobj", "ccomp", "xcomp", "cop")
        || sentence.clauses().isPassive(verb)
        || lexicon.is(WordClass.INTRANSITIVE_VERB, sentence.lemma(verb))) {
      return NONE;
    }
    int manner =
        sentence.child(
            verb, child -> Prepositions.first(sentence, child) == verb + 1, "obl", "nmod");
    if (manner == NONE) {
      return NONE;
    }
    boolean named = lexicon.is(WordClass.ADVERBIAL_NOUN, sentence.lemma(manner));
    IntPredicate begins =
        noun ->
            sentence.left(noun) == manner + 1
                && sentence.isNoun(noun)
                && !sentence.has(noun, "case", "mark")
                && (sentence.isTagged(manner + 1, "DT", "PRP$", "PDT")
                    || named && sentence.tag(noun).startsWith("NNP"));
    int behind = sentence.child(manner, begins, "appos", "nmod", "nmod:npmod", "obj", "dep");
    return behind == NONE ? sentence.child(verb, begins, "nsubj", "dep", "obl:npmod") : behind;
  }

  /** Who is given something, where the tree has two objects: the first. */
  int recipient(int verb) {
    int[] objects = sentence.childrenIn(verb, "obj");
    int last = objects.length - 1;
    return last > 0 && objects[0] > verb && !sentence.clauses().isTime(objects[last])
        ? objects[0]
        : NONE;
  }

  /** "rose 5%": how much stands in the object's place. */
  private int measure(int verb) {
    int measure = sentence.child(verb, "obl:npmod");
    return measure != NONE
            && sentence.left(measure) == verb + 1
            && !sentence.clauses().isTime(measure)
        ? measure
        : NONE;
  }

  /** "did so": what was done is told before. */
  private int proForm(int verb) {
    int so = verb + 1;
    boolean stands =
        so < sentence.size()
            && sentence.lemma(verb).equals("do")
            && sentence.lower(so).equals("so")
            && sentence.head(so) == verb;
    return stands ? so : NONE;
  }

  /** "signed and ratified the treaty": one object after two verbs. */
  private int sharedObject(int verb) {
    int fronted = sharedPronoun(verb);
    if (fronted != NONE) {
      return fronted;
    }
    if (sentence.is(verb, "conj")
        && !sentence.has(verb, "nsubj", "nsubj:pass", "obl", "xcomp", "ccomp")) {
      int object = sentence.child(sentence.head(verb), "obj");
      return object > verb ? object : NONE;
    }
    int next = conjunctBehind(verb);
    return next == NONE ? NONE : sentence.child(next, "obj");
  }

  /** "which they did not seek but accepted": what stands before the first verb is the second's. */
  private int sharedPronoun(int verb) {
    if (!sentence.is(verb, "conj")
        || sentence.has(verb, "nsubj", "nsubj:pass", "aux:pass", "cop", "obj", "xcomp", "ccomp")
        || lexicon.is(WordClass.INTRANSITIVE_VERB, sentence.lemma(verb))) {
      return NONE;
    }
    return pronounBefore(sentence.head(verb));
  }

  /** The verb that is tied to this one with nothing else behind it: "signed and ratified". */
  private int conjunctBehind(int verb) {
    for (int conjunct : sentence.childrenIn(verb, "conj")) {
      boolean tied =
          sentence.left(conjunct) == verb + 1
              && sentence.tag(verb + 1).equals("CC")
              && sentence.tag(conjunct).equals(sentence.tag(verb))
              && !sentence.has(conjunct, "nsubj", "nsubj:pass", "aux", "xcomp", "ccomp");
      if (tied && !lexicon.is(WordClass.INTRANSITIVE_VERB, sentence.lemma(verb))) {
        return conjunct;
      }
    }
    return NONE;
  }

  /** "which he is expected to win": the pronoun hangs on the outer verb. */
  private int frontedObject(int verb) {
    return sentence.is(verb, "xcomp") ? pronounBefore(sentence.head(verb)) : NONE;
  }

  /** The relative or interrogative object that stands before its verb, or NONE. */
  private int pronounBefore(int verb) {
    int object = sentence.child(verb, "obj");
    return object != NONE && object < verb && sentence.tag(object).startsWith("W") ? object : NONE;
  }

  /** "certain that they left", unless both are one action. */
  private boolean isContent(int clause) {
    return predicates.isContent(clause)
        && (!sentence.is(clause, "xcomp") || sentence.clauses().isWhether(clause))
        && predicates.parent(clause) == NONE;
  }

  /** "made sure [that it was safe]", "left open [whether it was]". */
  private int behindResult(int verb, int result) {
    int clause = clausalObject(result);
    return clause == NONE && isResult(sentence, lexicon, result)
        ? Arrays.stream(Ints.concat(sentence.children(verb), sentence.children(result)))
            .filter(child -> sentence.is(child, "advcl") && sentence.clauses().isWhether(child))
            .findFirst()
            .orElse(NONE)
        : clause;
  }

  private int clausalObject(int verb) {
    for (int child : sentence.children(verb)) {
      if (predicates.isContent(child)
          && predicates.isPredicate(child)
          && predicates.parent(child) == NONE) {
        return child;
      }
    }
    return contentBehindOccasion(verb);
  }

  /** "said in a letter that …": what is said hangs on the occasion. */
  private int contentBehindOccasion(int verb) {
    if (!lexicon.says(sentence.lemma(verb))) {
      return NONE;
    }
    return Arrays.stream(sentence.childrenIn(verb, "obl"))
        .flatMap(occasion -> Arrays.stream(sentence.childrenIn(occasion, "acl", "acl:relcl")))
        .filter(sentence::isContentOfNoun)
        .findFirst()
        .orElse(NONE);
  }

  private int particle(int verb) {
    int particle = sentence.child(verb, "compound:prt");
    if (particle != NONE) {
      return particle;
    }
    if (isParticle(verb + 1, verb)) {
      return verb + 1;
    }
    int object = sentence.child(verb, "obj");
    int behind = object == NONE ? NONE : sentence.right(object) + 1;
    return object > verb && isParticle(behind, verb) ? behind : fixedResult(verb);
  }

  /** "left the port [open]", "bring the thieves [to justice]". */
  private int fixedResult(int verb) {
    int object = sentence.child(verb, "obj");
    return Arrays.stream(
            object == NONE
                ? sentence.children(verb)
                : Ints.concat(sentence.children(verb), sentence.childrenIn(object, "amod")))
        .filter(child -> child > verb && sentence.is(child, "xcomp", "obl", "obj", "amod"))
        .filter(
            child ->
                isResult(sentence, lexicon, child)
                    || lexicon.isPhrasal(sentence.lemma(verb), result(child), ""))
        .findFirst()
        .orElse(NONE);
  }

  /**
   * "left the port open", "kept the rate unchanged", "made sure that it was open", "found itself
   * isolated": the state is what the verb does.
   */
  static boolean isResult(Sentence sentence, Lexicon lexicon, int state) {
    int head = sentence.head(state);
    boolean behindObject = sentence.is(state, "amod") && head < state && sentence.is(head, "obj");
    int verb = behindObject ? sentence.head(head) : head;
    return verb != NONE
        && verb < state
        && (behindObject || sentence.is(state, "xcomp"))
        && (sentence.tag(state).startsWith("JJ") || isState(sentence, state))
        && (lexicon.is(WordClass.RESULT_VERB, sentence.lemma(verb))
            || sentence.lemma(verb).equals("find") && hasItself(sentence, lexicon, verb))
        && !sentence.has(state, "cop", "case", "mark", "conj");
  }

  /** "left the town [divided]", unlike "left them working", "left it to be sold". */
  private static boolean isState(Sentence sentence, int participle) {
    return sentence.isTagged(participle, "VBN", "VBD")
        && sentence.clauses().agent(participle) == NONE
        && !sentence.has(participle, "aux", "aux:pass", "nsubj", "nsubj:pass", "obj");
  }

  private static boolean hasItself(Sentence sentence, Lexicon lexicon, int verb) {
    int object = sentence.child(verb, "obj");
    return object != NONE && lexicon.is(WordClass.REFLEXIVE, sentence.lower(object));
  }

  /** "left it [open]", "left it [little changed]". */
  private String stateOf(int result) {
    boolean little = result > 0 && sentence.isWord(result - 1, "little", "barely", "hardly", "not");
    return (little ? sentence.lower(result - 1) + " " : "") + sentence.lower(result);
  }

  private String result(int token) {
    boolean bare = !sentence.has(token, "det", "amod", "nmod:poss", "nmod");
    return bare ? (Prepositions.cases(sentence, token) + " " + sentence.lower(token)).trim() : "";
  }

  /** "sent [back] the envoy", "sent the envoy [back]", taken for an adverb. */
  private boolean isParticle(int token, int verb) {
    return token < sentence.size()
        && sentence.head(token) == verb
        && sentence.is(token, "advmod")
        && lexicon.isPhrasal(sentence.lemma(verb), sentence.lower(token), "")
        && isParticleTag(sentence.tag(token));
  }

  private static boolean isParticleTag(String tag) {
    return tag.equals("RP") || tag.equals("RB") || tag.equals("IN");
  }

  /** "familiarized himself with", "put pressure on". */
  private Optional<Complement> withNoun(int verb, int noun, int particle) {
    boolean reflexive = lexicon.is(WordClass.REFLEXIVE, sentence.lower(noun));
    Set<String> prepositions =
        reflexive
            ? Set.of()
            : lexicon.light(
                sentence.lemma(verb),
                lightNoun(noun, sentence.lemma(noun).toLowerCase(Locale.ROOT)));
    if (!reflexive && prepositions.isEmpty() || particle != NONE || noun < verb) {
      return Optional.empty();
    }
    for (int head : new int[] {verb, noun}) {
      for (int child : sentence.children(head)) {
        int first =
            child > noun && sentence.is(child, "obl", "nmod")
                ? Prepositions.first(sentence, child)
                : NONE;
        if (first == noun + 1) {
          String preposition = Prepositions.of(sentence, child);
          boolean one =
              reflexive
                  ? lexicon.isReflexive(sentence.lemma(verb), preposition)
                  : prepositions.contains(preposition);
          if (one) {
            List<String> words = lightWords(noun);
            words.addAll(List.of(preposition.split(" ")));
            return Optional.of(
                new Complement(
                    child,
                    false,
                    verb + 1,
                    Prepositions.last(sentence, child),
                    NONE,
                    words,
                    List.of(noun, child)));
          }
        }
      }
    }
    if (!reflexive && prepositions.contains("")) {
      return Optional.of(
          new Complement(NONE, false, verb + 1, noun, NONE, lightWords(noun), List.of(noun)));
    }
    return Optional.empty();
  }

  /**
   * The noun as the verb takes it, "part" or "an end"; what an adjective or another article tells
   * apart is an object as any other: "poses a threat to".
   */
  private String lightNoun(int noun, String form) {
    StringBuilder words = new StringBuilder();
    for (int child : sentence.children(noun)) {
      if (child < noun) {
        words.append(sentence.lower(child)).append(' ');
      }
    }
    return words.append(form).toString();
  }

  private List<String> lightWords(int noun) {
    return new ArrayList<>(List.of(lightNoun(noun, sentence.lower(noun)).split(" ")));
  }
}
