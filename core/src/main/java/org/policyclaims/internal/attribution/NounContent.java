package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.syntax.Sentence;

/** The content of a noun: "his claim that …", "the call for …", "a plan to …". */
final class NounContent {
  private NounContent() {}

  /** The content of the noun, or of the verb that it is the object of: "take aim at". */
  static Optional<Finding> find(CueMatch match, int verb) {
    Optional<Finding> own = predicated(match).or(() -> below(match, match.anchor()));
    boolean object = match.sentence().is(match.anchor(), "obj");
    int governor = object ? match.sentence().head(match.anchor()) : verb;
    return own.isPresent() || governor == match.anchor() ? own : below(match, governor);
  }

  /** "Our view is [that the plan will fail]". */
  private static Optional<Finding> predicated(CueMatch match) {
    Sentence sentence = match.sentence();
    int verb = sentence.head(match.anchor());
    if (verb == Sentence.NONE
        || !sentence.is(match.anchor(), "nsubj")
        || !sentence.lemma(verb).equals("be")
        || !match.entry().takes(Complement.THAT)) {
      return Optional.empty();
    }
    for (int clause : sentence.childrenIn(verb, "ccomp")) {
      if (clause > verb
          && !sentence.clauses().isInfinitive(clause)
          && sentence.has(clause, "nsubj", "nsubj:pass", "expl")) {
        return Optional.of(
            new Finding(
                TokenSet.below(sentence, clause),
                clause,
                ReportingConstruction.NOUN_COMPLEMENT,
                CueWords.ofVerb(sentence, verb)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> below(CueMatch match, int noun) {
    Sentence sentence = match.sentence();
    for (int child : sentence.children(noun)) {
      if (child < match.anchor()) {
        continue;
      }
      if (sentence.is(child, "acl", "ccomp", "csubj", "acl:relcl", "dep")
          && isThatClause(match, child)) {
        return Optional.of(clause(sentence, child));
      }
      if (sentence.is(child, "acl", "xcomp", "advcl")
          && match.entry().takes(Complement.INF)
          && sentence.clauses().isInfinitive(child)) {
        return Optional.of(clause(sentence, child));
      }
      if (sentence.is(child, "nmod", "acl", "obl", "advcl")) {
        Optional<Finding> found = prepositional(match, child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    // "concern among farmers [about the tax]" hangs on those whose concern it is
    for (int holder : sentence.childrenIn(noun, "nmod")) {
      if (holder > match.anchor() && sentence.isMarked(holder, "by", "from", "among")) {
        for (int child : sentence.childrenIn(holder, "nmod")) {
          Optional<Finding> found = prepositional(match, child);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> prepositional(CueMatch match, int head) {
    Sentence sentence = match.sentence();
    for (int marker : sentence.childrenIn(head, "case", "mark")) {
      if (match.entry().prepositions().contains(sentence.lower(marker))) {
        return Optional.of(
            new Finding(
                TokenSet.range(sentence, marker + 1, sentence.right(head)),
                head,
                ReportingConstruction.NOUN_COMPLEMENT,
                new TokenSet(sentence).add(marker)));
      }
    }
    return Optional.empty();
  }

  private static boolean isThatClause(CueMatch match, int clause) {
    Sentence sentence = match.sentence();
    return match.entry().takes(Complement.THAT)
        && (sentence.isMarked(clause, "that") || sentence.isContentOfNoun(clause));
  }

  private static Finding clause(Sentence sentence, int head) {
    return new Finding(TokenSet.below(sentence, head), head, ReportingConstruction.NOUN_COMPLEMENT);
  }
}
