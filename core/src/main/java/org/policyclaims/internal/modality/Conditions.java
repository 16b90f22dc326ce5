package org.policyclaims.internal.modality;

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
    for (int child : sentence.childrenIn(clause, "advcl")) {
      Optional<Kind> kind = kind(sentence, child, markers);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** The kind of condition that the clause is, if it is one. */
  static Optional<Kind> kind(Sentence sentence, int clause, ClauseMarkers markers) {
    if (!sentence.is(clause, "advcl")) {
      return Optional.empty();
    }
    boolean marked =
        markers.of(sentence, clause) == ClauseMarkers.Effect.CONDITION
            || markers.isCondition(sentence.lower(clause)) && !sentence.has(clause, "mark");
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
    String word = sentence.lower(first);
    boolean inverting = word.equals("had") || word.equals("should") || word.equals("were");
    int subject = sentence.clauses().subject(clause);
    return inverting && subject > first;
  }

  /** "if he had signed": had and a participle, and "would have" in the clause above. */
  private static boolean isCounterfactual(Sentence sentence, int clause) {
    boolean past = false;
    for (int auxiliary : sentence.childrenIn(clause, "aux", "aux:pass")) {
      past |= sentence.lower(auxiliary).equals("had");
    }
    boolean would = false;
    boolean have = false;
    int main = sentence.head(clause);
    for (int auxiliary : sentence.childrenIn(main, "aux", "aux:pass")) {
      String word = sentence.lower(auxiliary);
      would |= word.equals("would") || word.equals("could") || word.equals("might");
      have |= word.equals("have");
    }
    return past && would && have;
  }
}
