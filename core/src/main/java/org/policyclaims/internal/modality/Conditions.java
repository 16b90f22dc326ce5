package org.policyclaims.internal.modality;

import java.util.Arrays;
import java.util.Optional;
import org.policyclaims.internal.syntax.Sentence;

/** Finds conditional clauses, with a conjunction or by inversion ("Had Minsk signed, …"). */
final class Conditions {
  /** The kind of condition. */
  enum Kind {
    OPEN,
    COUNTERFACTUAL
  }

  private Conditions() {}

  /** The condition that the clause hangs on, if one depends on it. */
  static Optional<Kind> under(Sentence sentence, int clause, ClauseMarkers markers) {
    return Arrays.stream(sentence.childrenIn(clause, "advcl"))
        .boxed()
        .flatMap(child -> kind(sentence, child, markers).stream())
        .findFirst();
  }

  /** The kind of condition that the clause is, if it is one. */
  static Optional<Kind> kind(Sentence sentence, int clause, ClauseMarkers markers) {
    if (!sentence.is(clause, "advcl")) {
      return Optional.empty();
    }
    boolean marked =
        markers.of(sentence, clause) == ClauseMarkers.Effect.CONDITION
            || markers.isCondition(sentence, clause) && !sentence.has(clause, "mark");
    boolean inverted = isInverted(sentence, clause);
    if (!marked && !inverted) {
      return Optional.empty();
    }
    return Optional.of(isCounterfactual(sentence, clause) ? Kind.COUNTERFACTUAL : Kind.OPEN);
  }

  private static boolean isInverted(Sentence sentence, int clause) {
    int first = sentence.left(clause);
    if (!sentence.is(first, "aux", "aux:pass", "cop") || sentence.head(first) != clause) {
      return false;
    }
    return sentence.isWord(first, "had", "should", "were")
        && sentence.clauses().subject(clause) > first;
  }

  /** "if he had signed": had and a participle, and "would have" in the clause above. */
  private static boolean isCounterfactual(Sentence sentence, int clause) {
    int main = sentence.head(clause);
    return hasAuxiliary(sentence, clause, "had")
        && hasAuxiliary(sentence, main, "would", "could", "might")
        && hasAuxiliary(sentence, main, "have");
  }

  private static boolean hasAuxiliary(Sentence sentence, int verb, String... words) {
    return Arrays.stream(sentence.childrenIn(verb, "aux", "aux:pass"))
        .anyMatch(auxiliary -> sentence.isWord(auxiliary, words));
  }
}
