package org.policyclaims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.syntax.Sentence;

/** Cues that are prepositions: "according to the ministry". */
final class PrepositionalCues {
  private PrepositionalCues() {}

  static List<Draft> find(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.lower(i).equals("according") && sentence.lower(i + 1).equals("to")) {
        accordingTo(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Draft> accordingTo(Sentence sentence, int token) {
    int noun = sentence.head(token);
    if (noun < token) {
      return Optional.empty();
    }
    TokenSet cue = new TokenSet(sentence).add(token, token + 1);
    Draft draft = new Draft(sentence, Optional.empty(), cue);
    int clause = sentence.head(noun);
    if (clause == Sentence.NONE) {
      return Optional.empty();
    }
    while (sentence.head(clause) != Sentence.NONE && !sentence.has(clause, "nsubj", "nsubj:pass")) {
      clause = sentence.head(clause);
    }
    draft.content.add(TokenSet.below(sentence, clause));
    int to = sentence.right(noun);
    for (int i = noun + 1; i <= to; i++) {
      if (sentence.lower(i).equals(",") && token == 0) {
        to = i - 1;
      }
    }
    draft.content.remove(token, to);
    draft.head = clause;
    draft.source =
        SourceFinder.phrase(sentence, noun, cue, draft.content)
            .map(phrase -> new Source(phrase, false));
    return Optional.of(draft);
  }
}
