package org.policyclaims.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.proposition.PropositionArgument;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** A proposition as this room asks for it. */
record Clause(Sentence sentence, Proposition proposition) {

  /** Under which keys a table may have the predicate: with its particle and preposition first. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    int predicate = proposition.predicate();
    String bare = Words.lemma(sentence, predicate);
    int particle = sentence.child(predicate, "compound:prt");
    if (particle != Sentence.NONE) {
      String phrasal = bare + " " + sentence.lower(particle);
      keys.add(phrasal + " " + next(particle));
      keys.add(phrasal);
    }
    // "set fire to", "take hostage", "call for": what the proposition took into its action
    List<String> taken = proposition.taken();
    for (int words = taken.size(); words > 0; words--) {
      keys.add(bare + " " + String.join(" ", taken.subList(0, words)));
    }
    // "put Norway on notice", "brought him to trial"
    for (PropositionArgument argument : proposition.arguments()) {
      Phrase phrase = argument.phrase();
      if (argument.preposition().isPresent() && phrase.from() == phrase.to()) {
        keys.add(
            bare + " " + argument.preposition().get() + " " + Words.lemma(sentence, phrase.head()));
      }
    }
    keys.add(bare);
    return keys;
  }

  /** Whether the key leaves out the predicate's particle: "beat" of "beat back". */
  boolean leavesOut(String key) {
    return key.indexOf(' ') < 0 && sentence.has(proposition.predicate(), "compound:prt");
  }

  private String next(int token) {
    return token + 1 < sentence.size() ? sentence.lower(token + 1) : "";
  }

  /** What the action has taken up, among it a noun: "talks" in "hold talks with". */
  List<String> taken() {
    return proposition.taken();
  }

  /** The words that govern the predicate within the action, the innermost first. */
  List<Integer> governors() {
    List<Integer> found = new ArrayList<>();
    for (int token : proposition.chain().asList()) {
      if (token != proposition.predicate()) {
        found.add(0, token);
      }
    }
    return found;
  }

  Optional<Phrase> object() {
    return proposition.object();
  }

  /** The participant behind the preposition; of a verb with two objects, the bare one too. */
  List<Phrase> behind(String preposition) {
    return proposition.arguments().stream()
        .filter(argument -> argument.preposition().orElse("").equals(preposition))
        .map(PropositionArgument::phrase)
        .filter(phrase -> !sentence.clauses().isTime(phrase.head()))
        .toList();
  }
}
