package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.actor.SalienceModel.Role;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds whom the pronouns of one text mean, by agreement, nearness and role. */
final class PronounRules {
  private static final WordClasses WORDS = WordClasses.standard();

  /** What being the doer in a possessive's own clause is worth. */
  private static final double OWN_CLAUSE = 2.5;

  /** What being the agent that the construction provides is worth: "praised China for her help". */
  private static final double CONTROLLED = 6.5;

  /** What being the one addressed is worth to a pronoun further down. */
  private static final double ADDRESSED = 3;

  private static final int HIGHEST_CLIMB = 4;

  /** What being the source of the saying is worth to a pronoun in what is said. */
  private static final double SOURCE = 3.5;

  /** What being the last one who spoke is worth to the pronoun that a cue hangs on. */
  private static final double LAST_SPEAKER = 1.5;

  /** What issuing the text is worth to a body that was spoken of just before. */
  private static final double ITSELF = 1.5;

  /** What being the subject that a fronted phrase waits for is worth. */
  private static final double AWAITED = 2.6;

  /** What being an object too is worth to an object. */
  private static final double PARALLEL = 1.5;

  /** What being the subject costs one whom an "it" further down in its clause might mean. */
  private static final double NOT_PARALLEL = 1;

  /** What being the one of whom something is said is worth: "said of Holt". */
  private static final double TOPIC = 4;

  /** What being a thing is worth where the verb is one of things, and costs whoever is none. */
  private static final double FITTING = 1;

  private static final double UNFITTING = 2.5;

  /** What being "she" costs a country. */
  private static final double NO_COUNTRY = 2;

  /** What each doubling of the mentions so far is worth, roughly. */
  private static final double FAMILIARITY = 0.15;

  /** An antecedent must be at least this prominent. */
  private static final double LEAST = 0.9;

  /** The same with its agreement. */
  private static final double LEAST_IN_ALL = 0.2;

  /** The same for "it", which most often means no named thing. */
  private static final double LEAST_FOR_IT = 1.5;

  private final Expletives expletives;
  private final Referents referents;
  private final QuotedSpeech voices;
  private final SalienceModel memory;
  private final Authors authors;
  private final Speakers speakers;
  private final Map<Entity, Gender> taken = new HashMap<>();
  private Entity lastSpeaker;

  PronounRules(
      Referents referents,
      QuotedSpeech voices,
      SalienceModel memory,
      Authors authors,
      Speakers speakers) {
    this.expletives = new Expletives();
    this.referents = referents;
    this.voices = voices;
    this.memory = memory;
    this.authors = authors;
    this.speakers = speakers;
  }

  /** The source of the quotation that the token stands in; null outside of quotations. */
  Entity speaker(Sentence sentence, int token) {
    if (!voices.isQuoted(sentence.index(), token)) {
      return null;
    }
    Frame frame = voices.quoting(sentence.index(), token);
    if (frame == null) {
      frame = voices.near(sentence);
    }
    return frame == null ? null : source(frame);
  }

  /**
   * Whom "I" or "we" means: only a person is "I", and outside of what others say that is whoever's
   * turn it is, or the author.
   */
  Entity first(Sentence sentence, int token) {
    boolean one = sentence.isWord(token, "i", "i.", "me", "my", "mine", "myself");
    Entity own = speakers.at(sentence).or(authors::together).orElse(null);
    Entity meant = own != null && isOwnWord(sentence, token, own) ? own : speaker(sentence, token);
    boolean person = meant != null && (meant.is(EntityType.PERSON) || meant.type().isEmpty());
    return one && !person ? null : meant;
  }

  /** Whose turn it is, else the person whose text it is. */
  private Optional<Entity> speaking(Sentence sentence) {
    return speakers
        .at(sentence)
        .or(() -> authors.together().filter(author -> author.is(EntityType.PERSON)));
  }

  /** Whether the author says the word, or tells that the author says, thinks or decides it. */
  private boolean isOwnWord(Sentence sentence, int token, Entity author) {
    if (voices.isQuoted(sentence.index(), token)) {
      return false;
    }
    Frame around = voices.around(sentence.index(), token);
    return around == null || source(around) == author;
  }

  private Entity source(Frame frame) {
    Phrase phrase = QuotedSpeech.source(frame);
    return referents.at(phrase.sentence(), phrase.head());
  }

  /** Whom a pronoun of the third person means, or null. */
  Entity third(Sentence sentence, int token, Pronoun pronoun) {
    if (pronoun == Pronoun.IT && expletives.isExpletive(sentence, token)) {
      return null;
    }
    int clause = Grammar.clauseOf(sentence, token);
    int doer = doer(sentence, token, clause);
    if (Pronoun.isReflexive(sentence.lower(token))) {
      int beside = sentence.head(token);
      // "Japan itself", else the doer
      int meant = beside != NONE && beside == token - 1 && sentence.isNoun(beside) ? beside : doer;
      Entity self = referents.at(sentence.index(), meant);
      if (self != null && pronoun.agreement(self) > Double.NEGATIVE_INFINITY) {
        self.vote(pronoun.gender());
        return self;
      }
    }
    boolean quoted = voices.isQuoted(sentence.index(), token);
    Map<Entity, Double> scores =
        new HashMap<>(memory.prominence(sentence.index(), token, quoted, SalienceModel.WINDOW));
    cataphor(sentence, token, scores);
    addRoles(sentence, token, clause, doer, quoted, scores);
    exclude(sentence, token, clause, doer, scores);
    if (!quoted && voices.speaks(sentence.index(), token)) {
      memory.namedInQuotation(sentence, token).forEach(scores::remove);
      preferSpeakers(pronoun, scores);
    }
    if (pronoun == Pronoun.IT && sentence.tag(token).equals("PRP")) {
      choose(sentence, token, clause, scores);
    }
    return best(pronoun, scores, sentence, token);
  }

  /** A thing says nothing where somebody else might: "They said so". */
  private static void preferSpeakers(Pronoun pronoun, Map<Entity, Double> scores) {
    boolean somebody =
        scores.entrySet().stream()
            .filter(candidate -> candidate.getValue() >= LEAST)
            .map(Map.Entry::getKey)
            .anyMatch(
                entity ->
                    !entity.isThing() && pronoun.agreement(entity) > Double.NEGATIVE_INFINITY);
    if (somebody) {
      scores.keySet().removeIf(Entity::isThing);
    }
  }

  private int doer(Sentence sentence, int token, int clause) {
    int doer = sentence.clauses().understoodSubject(clause);
    return doer == token ? NONE : doer;
  }

  /** "With his usual calm, Putin said": the subject that a fronted phrase waits for. */
  private void cataphor(Sentence sentence, int token, Map<Entity, Double> scores) {
    int subject = sentence.clauses().subject(sentence.root());
    if (subject == NONE || subject <= token || sentence.head(token) == sentence.root()) {
      return;
    }
    Entity entity = referents.at(sentence.index(), subject);
    if (entity != null && entity.isNamed()) {
      scores.merge(entity, AWAITED, Double::sum);
    }
  }

  private void addRoles(
      Sentence sentence,
      int token,
      int clause,
      int doer,
      boolean quoted,
      Map<Entity, Double> scores) {
    int index = sentence.index();
    Frame around = voices.around(index, token);
    Frame frame = around == null && quoted ? voices.near(sentence) : around;
    if (frame != null) {
      promote(topic(frame), TOPIC, scores);
      Entity source = source(frame);
      if (source != null && (quoted || isCalled(sentence, token, frame))) {
        scores.remove(source);
      } else if (source != null && !frame.judging() && !isAccordingTo(frame)) {
        scores.merge(source, SOURCE, Double::sum);
      }
    }
    if (!quoted) {
      // who speaks is no third person
      speaking(sentence).ifPresent(scores::remove);
      // but a body tells of itself in its own conclusions
      authors
          .together()
          .filter(author -> !author.is(EntityType.PERSON))
          .ifPresent(author -> scores.computeIfPresent(author, (entity, score) -> score + ITSELF));
    }
    if (lastSpeaker != null && !quoted && sentence.is(token, "nsubj")) {
      scores.computeIfPresent(lastSpeaker, (entity, score) -> score + LAST_SPEAKER);
    }
    if (!sentence.tag(token).equals("PRP$")) {
      int addressee = addresseeAbove(sentence, clause);
      promote(referents.at(index, addressee), ADDRESSED, scores);
      return;
    }
    int controller = controller(sentence, token, clause);
    if (controller != NONE) {
      promote(referents.at(index, controller), CONTROLLED, scores);
    } else if (doer != NONE && doer < token) {
      Entity entity = behind(sentence, doer);
      boolean subject = sentence.is(doer, "nsubj", "nsubj:pass");
      promote(entity, subject ? OWN_CLAUSE : CONTROLLED, scores);
      if (referents.at(index, doer) != entity) {
        scores.remove(referents.at(index, doer));
      }
      if (entity == null || !entity.isNamed() || !agrees(sentence, token, entity)) {
        promote(objectBefore(sentence, token, clause), OWN_CLAUSE, scores);
      }
    }
  }

  /** Of whom it is said: "“He lied,” she said of Holt"; or null. */
  private Entity topic(Frame frame) {
    if (frame.anchor() == NONE) {
      return null;
    }
    Sentence sentence = voices.sentence(frame);
    for (int about : sentence.childrenIn(frame.anchor(), "obl")) {
      String preposition = Grammar.preposition(sentence, about);
      if (preposition.equals("of") || preposition.equals("about")) {
        return referents.at(sentence.index(), about);
      }
    }
    return null;
  }

  private static boolean agrees(Sentence sentence, int token, Entity entity) {
    return Pronoun.of(sentence.lower(token))
        .filter(pronoun -> pronoun.agreement(entity) > Double.NEGATIVE_INFINITY)
        .isPresent();
  }

  /** "tied Smith to her husband": whom the verb is done to, where its doer is no woman; or null. */
  private Entity objectBefore(Sentence sentence, int token, int clause) {
    int object = sentence.child(clause, "obj");
    boolean before = object != NONE && object < token && !sentence.isUnder(token, object);
    return before ? referents.at(sentence.index(), object) : null;
  }

  /** Who is to do what the clause hangs on: "urged Iran to resume the talks that it had left". */
  private int addresseeAbove(Sentence sentence, int clause) {
    int at = clause;
    for (int i = 0; i < HIGHEST_CLIMB && at != NONE; i++) {
      at = sentence.head(at);
      if (at != NONE && sentence.isVerb(at) && sentence.clauses().subject(at) == NONE) {
        int doer = sentence.clauses().understoodSubject(at);
        boolean subject = doer == NONE || sentence.is(doer, "nsubj", "nsubj:pass");
        return subject || doer > clause ? NONE : doer;
      }
    }
    return NONE;
  }

  private static void promote(Entity entity, double worth, Map<Entity, Double> scores) {
    if (entity != null) {
      scores.merge(entity, worth, Double::sum);
    }
  }

  /** "Bush's calling him a jerk": who is called so is another than the one who calls them so. */
  private static boolean isCalled(Sentence sentence, int token, Frame frame) {
    return frame.construction() == ReportingConstruction.SECONDARY_PREDICATE
        && sentence.is(token, "obj", "iobj", "nsubj");
  }

  /**
   * "According to X" names its source behind the content, whose pronouns cannot look ahead to X.
   */
  private static boolean isAccordingTo(Frame frame) {
    return frame.cueLemma().startsWith("according");
  }

  /** The doer, or whose it is: "Berlin's pledge to add soldiers to its army". */
  private Entity behind(Sentence sentence, int doer) {
    Entity entity = referents.at(sentence.index(), doer);
    if (entity == null || entity.isNamed() || entity.type().isPresent()) {
      return entity;
    }
    int owner = sentence.child(doer, "nmod:poss", "compound");
    Entity behind = referents.at(sentence.index(), owner);
    return behind == null || !behind.isNamed() ? entity : behind;
  }

  /** The object that the construction makes the agent of the possessive's phrase. */
  private int controller(Sentence sentence, int token, int clause) {
    if (clause == NONE) {
      return NONE;
    }
    int object = sentence.child(clause, "obj");
    if (object == NONE || object >= token) {
      return NONE;
    }
    boolean within = sentence.isUnder(token, object) && !sentence.is(sentence.head(token), "nmod");
    if (!within && WORDS.is(WordClass.GAIN_VERB, sentence.lemma(clause))) {
      return object;
    }
    if (WORDS.is(WordClass.BENEFIT_NOUN, sentence.lemma(object))) {
      for (int i = object + 1; i < token; i++) {
        if (sentence.lower(i).equals("for") && sentence.is(i, "case")) {
          int beneficiary = sentence.head(i);
          return beneficiary < token ? beneficiary : NONE;
        }
      }
    }
    return NONE;
  }

  /**
   * A pronoun that is no possessive does not mean its clause's subject, a possessive not its noun.
   */
  private void exclude(
      Sentence sentence, int token, int clause, int doer, Map<Entity, Double> scores) {
    int index = sentence.index();
    if (sentence.tag(token).equals("PRP$")) {
      int owned = sentence.head(token);
      remove(scores, referents.at(index, owned));
      return;
    }
    boolean subject = sentence.is(token, "nsubj", "nsubj:pass");
    boolean adverbial =
        Grammar.isAdverbial(sentence, clause) && sentence.clauses().subject(clause) == NONE;
    // "praised her, thanking her"; winning may be what is "earning him a place"
    boolean direct =
        clause != NONE
            && sentence.head(token) == clause
            && !sentence.has(clause, "mark")
            && (sentence.is(token, "obj")
                || sentence.is(token, "iobj") && !sentence.has(clause, "obj"));
    if (!subject && doer != NONE && (!adverbial || direct && sentence.is(doer, "nsubj"))) {
      remove(scores, referents.at(index, doer));
    }
    if (subject && clause != NONE) {
      for (int object : sentence.childrenIn(clause, "obj", "iobj", "obl")) {
        remove(scores, referents.at(index, object));
      }
    }
  }

  /** What an "it" can be by its verb: what is done to it, or what it does. */
  private void choose(Sentence sentence, int token, int clause, Map<Entity, Double> scores) {
    boolean object = sentence.is(token, "obj");
    boolean oblique = sentence.is(token, "obl", "nmod");
    if (object || oblique) {
      boolean somebody =
          clause != NONE && WORDS.is(WordClass.ADDRESSEE_VERB, sentence.lemma(clause));
      for (Entity entity : Set.copyOf(scores.keySet())) {
        Role role = memory.role(entity);
        boolean agent = !entity.isThing() && role == Role.SUBJECT;
        if (role == Role.OBJECT) {
          scores.merge(entity, PARALLEL, Double::sum);
        } else if (agent && object && !somebody) {
          // "Norway drafted a treaty. Sweden rejected it."
          scores.remove(entity);
        } else if (agent && !somebody) {
          scores.merge(entity, -NOT_PARALLEL, Double::sum);
        }
      }
    } else if (isOfThings(sentence, token, clause)) {
      scores.replaceAll((entity, score) -> score + (entity.isNamed() ? -UNFITTING : FITTING));
    }
  }

  /** "it expires", "it enters into force", "it was ratified" */
  private boolean isOfThings(Sentence sentence, int token, int clause) {
    if (clause == NONE || sentence.head(token) != clause) {
      return false;
    }
    String lemma = sentence.lemma(clause);
    if (sentence.is(token, "nsubj:pass")) {
      return WORDS.is(WordClass.THING_PATIENT_VERB, lemma);
    }
    if (WORDS.is(WordClass.THING_VERB, lemma)) {
      return true;
    }
    return sentence.hasChild(
        clause,
        complement ->
            WORDS.is(WordClass.EFFECT_NOUN, sentence.lemma(complement))
                && !sentence.has(complement, "amod", "compound", "nmod:poss", "det"),
        "obj",
        "obl");
  }

  /** Takes out an entity and all of the same name: Turkey with the Turks. */
  private static void remove(Map<Entity, Double> scores, Entity entity) {
    if (entity == null) {
      return;
    }
    scores.remove(entity);
    if (isOfState(entity)) {
      scores.keySet().removeIf(other -> isOfState(other) && other.home().equals(entity.home()));
    }
  }

  /** A state, who acts for it, or its people. */
  private static boolean isOfState(Entity entity) {
    return entity.isNamed()
        && (entity.code().isPresent() || entity.is(EntityType.GROUP) && entity.home().isPresent());
  }

  private Entity best(Pronoun pronoun, Map<Entity, Double> scores, Sentence sentence, int token) {
    boolean possessive = sentence.tag(token).equals("PRP$");
    double least = pronoun == Pronoun.IT && !possessive ? LEAST_FOR_IT : LEAST;
    boolean woman = pronoun == Pronoun.SHE && hasWoman(scores);
    // a country is "her" more often than "she"
    double malus = sentence.lower(token).equals("she") ? NO_COUNTRY : 0;
    Entity best = null;
    double bestScore = LEAST_IN_ALL;
    int persons = 0;
    for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
      Entity entity = candidate.getKey();
      boolean country = entity.is(EntityType.COUNTRY);
      double agreement = pronoun.agreement(entity) - (country ? malus : 0);
      if (agreement == Double.NEGATIVE_INFINITY
          || candidate.getValue() < least
          || isTakenOtherwise(entity, pronoun)
          || woman && country) {
        continue;
      }
      persons += entity.is(EntityType.PERSON) ? 1 : 0;
      double score = candidate.getValue() + agreement + FAMILIARITY * Math.log1p(entity.mentions());
      boolean later = score == bestScore && best != null && best.number() < entity.number();
      if (score > bestScore || later) {
        best = entity;
        bestScore = score;
      }
    }
    if (best == null && pronoun.gender() != Gender.UNKNOWN) {
      return nobodyNear(pronoun, scores, sentence, token);
    }
    if (best != null && pronoun.gender() != Gender.UNKNOWN && best.is(EntityType.PERSON)) {
      taken.put(best, pronoun.gender());
      if (persons == 1) {
        best.vote(pronoun.gender());
      }
    }
    return best;
  }

  /** One person is not both "he" and "she". */
  private boolean isTakenOtherwise(Entity entity, Pronoun pronoun) {
    return entity.gender() == Gender.UNKNOWN
        && !taken.getOrDefault(entity, pronoun.gender()).agrees(pronoun.gender());
  }

  /** The last one named who agrees, or one without a name who is nearer: "the ambassador". */
  private Entity nobodyNear(
      Pronoun pronoun, Map<Entity, Double> scores, Sentence sentence, int token) {
    Entity last = memory.lastOf(pronoun.gender(), sentence.index(), speaker(sentence, token));
    boolean own = speaking(sentence).filter(speaking -> speaking == last).isPresent();
    if (last != null && !own && !isTakenOtherwise(last, pronoun)) {
      return last;
    }
    Entity nameless = null;
    double most = LEAST_IN_ALL;
    for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
      Entity entity = candidate.getKey();
      if (!entity.isNamed()
          && entity.is(EntityType.PERSON)
          && pronoun.agreement(entity) >= 0
          && !isTakenOtherwise(entity, pronoun)
          && candidate.getValue() > most) {
        nameless = entity;
        most = candidate.getValue();
      }
    }
    return nameless;
  }

  private static boolean hasWoman(Map<Entity, Double> scores) {
    for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
      Entity entity = candidate.getKey();
      if (entity.is(EntityType.PERSON)
          && entity.gender() == Gender.FEMALE
          && candidate.getValue() >= LEAST) {
        return true;
      }
    }
    return false;
  }

  /** Notes who spoke last, for the "he" of the next cue. */
  void spoke(Entity entity) {
    lastSpeaker = entity;
  }
}
