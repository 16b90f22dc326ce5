package org.policyclaims.actor;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Sentence;
import org.policyclaims.zones.Zone;

/**
 * Finds who issues a joint statement: whom its heading names together, or who speaks in it of what
 * is "our": "Norway and Sweden renew our support".
 */
final class Issuers {
  private Issuers() {}

  /** Whom "we" means in a statement; empty for other texts. */
  static Optional<Entity> of(
      ParsedText text, Contexts contexts, Entities entities, Referents referents) {
    if (text.sentences().isEmpty() || !isStatement(text.sentence(0), contexts)) {
      return Optional.empty();
    }
    for (Sentence sentence : text.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String names = Coordination.names(sentence, token, referents);
        boolean bodies = !names.isEmpty() && isBody(referents.at(sentence.index(), token));
        if (bodies && (sentence.index() == 0 || isOurs(sentence, token))) {
          Entity issuers = entities.nameless(Optional.empty(), true);
          issuers.phrase(names);
          return Optional.of(issuers);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isStatement(Sentence first, Contexts contexts) {
    for (int i = 0; i < first.size(); i++) {
      if (first.zone() == Zone.HEADLINE && contexts.has(Contexts.Kind.STATEMENT, first.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(Entity entity) {
    return entity.is(EntityType.COUNTRY) || entity.is(EntityType.ORGANIZATION);
  }

  /** Whether the clause of which the names are the subject speaks of "our" and "we". */
  private static boolean isOurs(Sentence sentence, int token) {
    if (!sentence.is(token, "nsubj")) {
      return false;
    }
    int clause = sentence.head(token);
    for (int i = token + 1; i <= sentence.right(clause); i++) {
      if (sentence.lower(i).equals("our") && sentence.head(i) != NONE) {
        return true;
      }
    }
    return false;
  }
}
