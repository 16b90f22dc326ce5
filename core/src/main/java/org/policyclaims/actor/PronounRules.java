package org.policyclaims.actor;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.HashMap;
import java.util.Map;
import org.policyclaims.EntityType;
import org.policyclaims.attribution.Frame;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** Finds whom the pronouns of one text mean, by agreement, nearness and role. */
final class PronounRules {
  /** What being the doer in a possessive's own clause is worth. */
  private static final double OWN_CLAUSE = 2.5;

  /** What being the agent that the construction provides is worth: "praised China for her help". */
  private static final double CONTROLLED = 5;

  /** What being the source of the saying is worth to a pronoun in what is said. */
  private static final double SOURCE = 3.5;

  /** What being the last one who spoke is worth to the pronoun that a cue hangs on. */
  private static final double LAST_SPEAKER = 1.5;

  /** An antecedent must be at least this prominent. */
  private static final double LEAST = 0.9;

  /** The same for "it", which most often means no named thing. */
  private static final double LEAST_FOR_IT = 1.2;

  /** How far "who" looks back, in tokens. */
  private static final int FARTHEST = 25;

  private final Contexts contexts;
  private final Referents referents;
  private final Voices voices;
  private final Memory memory;
  private Entity lastSpeaker;

  PronounRules(Contexts contexts, Referents referents, Voices voices, Memory memory) {
    this.contexts = contexts;
    this.referents = referents;
    this.voices = voices;
    this.memory = memory;
  }

  /** Whom "I" and "we" mean: the source of the quotation, else the author, who is nobody here. */
  Entity speaker(Sentence sentence, int token) {
    Frame frame = voices.around(sentence.index(), token);
    boolean quoted = voices.isQuoted(sentence.index(), token);
    if (frame == null && quoted) {
      frame = voices.near(sentence);
    }
    return frame == null || !quoted ? null : source(frame);
  }

  private Entity source(Frame frame) {
    Phrase phrase = Voices.source(frame);
    return referents.at(phrase.sentence(), phrase.head());
  }

  /** Whom "who", "which", "that" and "whose" mean: what the clause hangs on. */
  Entity relative(Sentence sentence, int token) {
    Entity antecedent = antecedent(sentence, token);
    String lower = sentence.lower(token);
    boolean thingToo = lower.equals("whose") && antecedent != null;
    if (!lower.startsWith("who") || thingToo) {
      return antecedent;
    }
    boolean human =
        antecedent != null && (antecedent.is(EntityType.PERSON) || antecedent.isPlural());
    return human ? antecedent : personBefore(sentence, token);
  }

  private Entity antecedent(Sentence sentence, int token) {
    int at = token;
    for (int i = 0; i < 8 && at != NONE; i++) {
      if (sentence.is(at, "acl:relcl", "acl")) {
        int head = sentence.head(at);
        return head == NONE || head > token ? null : referents.at(sentence.index(), head);
      }
      at = sentence.head(at);
    }
    // a clause that the parser hung elsewhere follows its name
    int before = token - 1;
    if (before > 0 && sentence.word(before).equals(",")) {
      before--;
    }
    Entity entity = before < 0 ? null : referents.at(sentence.index(), before);
    return entity != null && entity.isNamed() ? entity : null;
  }

  /** Whom "who" means where its clause hangs on a thing or nowhere: the nearest person before. */
  private Entity personBefore(Sentence sentence, int token) {
    for (int i = token - 1; i >= 0 && i > token - FARTHEST; i--) {
      Entity entity = referents.at(sentence.index(), i);
      if (entity != null && (entity.is(EntityType.PERSON) || entity.isPlural())) {
        return entity;
      }
    }
    return null;
  }

  /** Whom a pronoun of the third person means, or null. */
  Entity third(Sentence sentence, int token, Pronoun pronoun) {
    if (pronoun == Pronoun.IT && isExpletive(sentence, token)) {
      return null;
    }
    int clause = Grammar.clauseOf(sentence, token);
    int doer = doer(sentence, token, clause);
    if (Pronoun.isReflexive(sentence.lower(token))) {
      Entity self = doer == NONE ? null : referents.at(sentence.index(), doer);
      if (self != null && pronoun.agreement(self) > Double.NEGATIVE_INFINITY) {
        self.vote(pronoun.gender());
        return self;
      }
    }
    boolean quoted = voices.isQuoted(sentence.index(), token);
    Map<Entity, Double> scores =
        new HashMap<>(memory.prominence(sentence.index(), token, quoted, Memory.WINDOW));
    cataphor(sentence, token, scores);
    addRoles(sentence, token, clause, doer, quoted, scores);
    exclude(sentence, token, clause, doer, scores);
    if (System.getenv("DBG") != null) {
      System.out.println(
          "DBG "
              + sentence.span(token).start()
              + " "
              + sentence.word(token)
              + " "
              + scores.entrySet().stream()
                  .map(
                      e ->
                          e.getKey().canonical()
                              + "#"
                              + e.getKey().number()
                              + ":"
                              + e.getKey().type().orElse(null)
                              + ":"
                              + e.getKey().gender()
                              + "="
                              + Math.round(e.getValue() * 100) / 100.0)
                  .toList());
    }
    return best(pronoun, scores, sentence.index());
  }

  private int doer(Sentence sentence, int token, int clause) {
    int doer = Grammar.doer(sentence, clause, contexts);
    return doer == token ? NONE : doer;
  }

  /** "With his usual calm, Putin said": the subject that a fronted phrase waits for. */
  private void cataphor(Sentence sentence, int token, Map<Entity, Double> scores) {
    int subject = Grammar.ownSubject(sentence, sentence.root());
    if (subject == NONE || subject <= token || sentence.head(token) == sentence.root()) {
      return;
    }
    Entity entity = referents.at(sentence.index(), subject);
    if (entity != null && entity.isNamed()) {
      scores.merge(entity, 2.6, Double::sum);
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
      Entity source = source(frame);
      if (source != null && quoted) {
        scores.remove(source);
      } else if (source != null && !frame.judging()) {
        scores.merge(source, SOURCE, Double::sum);
      }
    }
    if (lastSpeaker != null && !quoted && sentence.is(token, "nsubj")) {
      scores.computeIfPresent(lastSpeaker, (entity, score) -> score + LAST_SPEAKER);
    }
    if (!sentence.tag(token).equals("PRP$")) {
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
    }
  }

  private static void promote(Entity entity, double worth, Map<Entity, Double> scores) {
    if (entity != null) {
      scores.merge(entity, worth, Double::sum);
    }
  }

  /** The doer, or whose it is: "Berlin's pledge to add soldiers to its army". */
  private Entity behind(Sentence sentence, int doer) {
    Entity entity = referents.at(sentence.index(), doer);
    if (entity == null || entity.isNamed() || entity.type().isPresent()) {
      return entity;
    }
    int owner = sentence.child(doer, "nmod:poss", "compound");
    Entity behind = owner == NONE ? null : referents.at(sentence.index(), owner);
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
    if (!within && contexts.has(Contexts.Kind.GAIN_VERB, sentence.lemma(clause))) {
      return object;
    }
    if (contexts.has(Contexts.Kind.BENEFIT_NOUN, sentence.lemma(object))) {
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
      remove(scores, owned == NONE ? null : referents.at(index, owned));
      return;
    }
    boolean subject = sentence.is(token, "nsubj", "nsubj:pass");
    boolean adverbial = Grammar.isAdverbial(sentence, clause);
    if (!subject && !adverbial && doer != NONE) {
      remove(scores, referents.at(index, doer));
    }
    if (subject && clause != NONE) {
      for (int object : sentence.childrenIn(clause, "obj", "iobj")) {
        remove(scores, referents.at(index, object));
      }
    }
  }

  /** Takes out an entity and all of the same name: Turkey with the Turks. */
  private static void remove(Map<Entity, Double> scores, Entity entity) {
    if (entity == null) {
      return;
    }
    scores.remove(entity);
    if (entity.isNamed() && entity.code().isPresent()) {
      scores.keySet().removeIf(other -> other.code().equals(entity.code()));
    }
  }

  private Entity best(Pronoun pronoun, Map<Entity, Double> scores, int sentence) {
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int persons = 0;
    boolean woman = false;
    if (pronoun == Pronoun.SHE) {
      for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
        woman |=
            candidate.getKey().is(EntityType.PERSON)
                && candidate.getKey().gender() == Gender.FEMALE
                && candidate.getValue() >= LEAST;
      }
    }
    double least = pronoun == Pronoun.IT ? LEAST_FOR_IT : LEAST;
    for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
      Entity entity = candidate.getKey();
      double agreement = pronoun.agreement(entity);
      if (agreement == Double.NEGATIVE_INFINITY
          || candidate.getValue() < least
          || woman && entity.is(EntityType.COUNTRY)) {
        continue;
      }
      if (entity.is(EntityType.PERSON)) {
        persons++;
      }
      double score = candidate.getValue() + agreement + 0.15 * Math.log1p(entity.mentions());
      if (score > bestScore || score == bestScore && best.number() < entity.number()) {
        best = entity;
        bestScore = score;
      }
    }
    if (best == null && pronoun.gender() != Gender.UNKNOWN) {
      return memory.lastOf(pronoun.gender(), sentence);
    }
    if (best != null && persons == 1 && best.is(EntityType.PERSON)) {
      best.vote(pronoun.gender());
    }
    return best;
  }

  /** "it appears that", "it is unlikely to": it means nothing. */
  private boolean isExpletive(Sentence sentence, int token) {
    if (sentence.is(token, "expl")) {
      return true;
    }
    if (!sentence.lower(token).equals("it")) {
      return false;
    }
    int predicate = sentence.head(token);
    if (predicate == NONE) {
      return false;
    }
    if (contexts.has(Contexts.Kind.WEATHER, sentence.lemma(predicate))) {
      return true;
    }
    boolean clause = sentence.has(predicate, "ccomp", "xcomp", "csubj", "advcl", "csubj:pass");
    if (sentence.is(token, "nsubj", "nsubj:pass")) {
      return clause && contexts.has(Contexts.Kind.WEATHER_LIKE, sentence.lemma(predicate))
          || sentence.has(predicate, "cop") && sentence.has(predicate, "ccomp", "csubj");
    }
    // "make it clear that"
    return sentence.is(token, "obj") && sentence.has(predicate, "ccomp");
  }

  /** Notes who spoke last, for the "he" of the next cue. */
  void spoke(Entity entity) {
    lastSpeaker = entity;
  }
}
