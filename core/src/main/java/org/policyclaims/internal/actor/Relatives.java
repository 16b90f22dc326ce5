package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Sentence;

/** Finds whom "who", "which", "that" and "whose" mean: what their clause hangs on. */
final class Relatives {
  private static final int HIGHEST_CLIMB = 8;

  /** How far "who" looks back, in tokens. */
  private static final int FARTHEST = 25;

  private final Referents referents;

  Relatives(Referents referents) {
    this.referents = referents;
  }

  /** Whom the pronoun means, or null. */
  Entity resolve(Sentence sentence, int token) {
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
    for (int i = 0; i < HIGHEST_CLIMB && at != NONE; i++) {
      if (sentence.is(at, "acl:relcl", "acl")) {
        int head = sentence.head(at);
        boolean several =
            head != NONE
                && (sentence.is(head, "conj") || sentence.has(head, "conj"))
                && isOfAll(sentence, token);
        return head == NONE || head > token || several ? null : named(sentence, head);
      }
      at = sentence.head(at);
    }
    // a clause that the parser hung elsewhere follows its name
    int before = token - 1;
    if (before > 0 && sentence.word(before).equals(",")) {
      before--;
    }
    Entity entity = referents.at(sentence.index(), before);
    return entity != null && entity.isNamed() ? entity : null;
  }

  /** Whom the noun means; in "Smith is a liar and a thief who …" it is said of its subject. */
  private Entity named(Sentence sentence, int noun) {
    Entity entity = referents.at(sentence.index(), noun);
    int predicate = Grammar.firstConjunct(sentence, noun);
    boolean said =
        sentence.has(noun, "cop")
            || sentence.has(predicate, "cop")
            || sentence.hasChild(
                predicate, other -> other < noun && sentence.has(other, "cop"), "conj");
    if (entity != null && entity.isNamed() || !said) {
      return entity;
    }
    int subject = sentence.clauses().subject(noun);
    if (subject == NONE) {
      subject = sentence.clauses().subject(predicate);
    }
    return subject == NONE ? entity : referents.at(sentence.index(), subject);
  }

  /** "all of whom", "both of which" */
  private static boolean isOfAll(Sentence sentence, int token) {
    return token > 1
        && sentence.lower(token - 1).equals("of")
        && sentence.isWord(
            token - 2, "all", "both", "most", "some", "many", "each", "neither", "none");
  }

  /** Whom "who" means where its clause hangs on a thing or nowhere: the nearest person before. */
  private Entity personBefore(Sentence sentence, int token) {
    for (int i = token - 1; i >= 0 && i > token - FARTHEST; i--) {
      if (sentence.is(i, "nmod:poss", "compound")) {
        continue;
      }
      Entity entity = referents.at(sentence.index(), i);
      if (entity != null && (entity.is(EntityType.PERSON) || entity.isPlural())) {
        return isOfAll(sentence, token) && !entity.isPlural() ? null : entity;
      }
    }
    return null;
  }
}
