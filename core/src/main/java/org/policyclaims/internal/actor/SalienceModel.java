package org.policyclaims.internal.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What was spoken of in the last few sentences, and how prominently. Bounded, so that a search
 * takes the same time in a long text as in a short one.
 */
final class SalienceModel {
  /** How many sentences back a pronoun may reach. */
  static final int WINDOW = 4;

  /** How far back a person is still in mind where nobody nearer agrees. */
  private static final int LONG_WINDOW = 12;

  private static final int MOST = 160;

  /** What a sentence further back is worth. */
  private static final double FADING = 0.55;

  /** What further mentions beside the most prominent one add. */
  private static final double REPETITION = 0.3;

  /** What is said inside a quotation counts less for words outside it. */
  private static final double FROM_QUOTATION = 0.45;

  /** What is said outside a quotation counts nearly as much within. */
  private static final double INTO_QUOTATION = 0.8;

  private final Deque<Occurrence> occurrences = new ArrayDeque<>();
  private final Set<Entity> people = new LinkedHashSet<>();
  private final Map<Entity, Role> roles = new HashMap<>();
  private Occurrence lastMan;
  private Occurrence lastWoman;

  /** What somebody or something was in their clause. */
  enum Role {
    SUBJECT,
    OBJECT,
    OTHER
  }

  /** An entity where it was spoken of. */
  record Occurrence(
      Entity entity, int sentence, int token, double prominence, boolean quoted, Role role) {}

  void add(Occurrence occurrence) {
    Entity entity = occurrence.entity();
    roles.put(entity, occurrence.role());
    if (entity.isNamed() && entity.is(EntityType.PERSON) && people.size() < MOST) {
      people.add(entity);
    }
    if (entity.isNamed() && entity.is(EntityType.PERSON) && occurrence.prominence() > 1) {
      if (entity.gender() != Gender.FEMALE) {
        lastMan = occurrence;
      }
      if (entity.gender() != Gender.MALE) {
        lastWoman = occurrence;
      }
    }
    occurrences.addLast(occurrence);
    if (occurrences.size() > MOST) {
      occurrences.removeFirst();
    }
  }

  /**
   * The last person of that gender who was spoken of not too long ago and does not speak, or null.
   */
  Entity lastOf(Gender gender, int sentence, Entity speaker) {
    Occurrence last = gender == Gender.MALE ? lastMan : lastWoman;
    boolean fits =
        last != null && sentence - last.sentence() <= LONG_WINDOW && last.entity() != speaker;
    return fits ? last.entity() : null;
  }

  /** What the entity was where it was spoken of last. */
  Role role(Entity entity) {
    return roles.getOrDefault(entity, Role.OTHER);
  }

  /** The persons named so far, up to some number. */
  Set<Entity> people() {
    return people;
  }

  /** Forgets what stands too far back. */
  void enter(int sentence) {
    while (!occurrences.isEmpty() && occurrences.peekFirst().sentence() < sentence - WINDOW) {
      occurrences.removeFirst();
    }
  }

  /**
   * Those whom the sentence names in quotation marks before the token: “Holt has friends,” she
   * said, and is not Holt.
   */
  Set<Entity> namedInQuotation(Sentence sentence, int token) {
    Set<Entity> named = new LinkedHashSet<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.sentence() == sentence.index()
          && occurrence.quoted()
          && occurrence.token() < token
          && sentence.tag(occurrence.token()).startsWith("NNP")) {
        named.add(occurrence.entity());
      }
    }
    return named;
  }

  /** How prominent each entity is for a word at that place. */
  Map<Entity, Double> prominence(int sentence, int token, boolean quoted, int window) {
    Map<Entity, double[]> sums = new HashMap<>();
    Iterator<Occurrence> latestFirst = occurrences.descendingIterator();
    while (latestFirst.hasNext()) {
      Occurrence occurrence = latestFirst.next();
      int back = sentence - occurrence.sentence();
      if (back > window) {
        break;
      }
      if (back == 0 && occurrence.token() >= token) {
        continue;
      }
      double worth = occurrence.prominence() * Math.pow(FADING, back);
      if (occurrence.quoted() != quoted) {
        worth *= quoted ? INTO_QUOTATION : FROM_QUOTATION;
      }
      double[] sum = sums.computeIfAbsent(occurrence.entity(), entity -> new double[2]);
      sum[0] = Math.max(sum[0], worth);
      sum[1] += worth;
    }
    Map<Entity, Double> prominence = new HashMap<>();
    sums.forEach((entity, sum) -> prominence.put(entity, sum[0] + REPETITION * (sum[1] - sum[0])));
    return prominence;
  }
}
