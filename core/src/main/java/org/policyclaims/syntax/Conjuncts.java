package org.policyclaims.syntax;

import static org.policyclaims.tokens.Tokens.NONE;

import java.util.List;
import org.policyclaims.lexicon.SayingVerbs;
import org.policyclaims.tokens.Tokens;

/**
 * Hangs a second verb on the first one that it can go with. What is joined is of one form: "calls
 * on Norway to free the crew and <em>requests</em> Sweden to pay" tells two things of who calls, as
 * no finite verb goes with an infinitive (Quirk et al. 1985, 13.44). And of three sayings that are
 * joined the second is none of what the first one brings: "recalls that the mandate ends in June,
 * <em>calls</em> upon Norway to extend it and requests Sweden to pay".
 */
final class Conjuncts {
  private final Lemmas lemmas;
  private final SayingVerbs sayings;

  Conjuncts(Lemmas lemmas, SayingVerbs sayings) {
    this.lemmas = lemmas;
    this.sayings = sayings;
  }

  /** Mends the trees. */
  void read(List<Tokens> sentences) {
    sentences.forEach(this::mend);
  }

  private void mend(Tokens tokens) {
    for (int verb = 1; verb < tokens.size(); verb++) {
      if (!tokens.relations[verb].equals("conj") || !isPastOrPresent(tokens, verb)) {
        continue;
      }
      int first = tokens.heads[verb];
      boolean apart = !goesWith(tokens, verb, first) || isSecondSaying(tokens, verb, first);
      int fitting = apart && !hasSubjectBefore(tokens, verb) ? above(tokens, first, verb) : NONE;
      if (fitting != NONE) {
        tokens.heads[verb] = fitting;
        takeObject(tokens, verb);
      }
    }
  }

  private static boolean isPastOrPresent(Tokens tokens, int verb) {
    return tokens.tags[verb].equals("VBZ") || tokens.tags[verb].equals("VBD");
  }

  /** Whether the two may be joined; regular pasts are often taken for participles, and back. */
  private static boolean goesWith(Tokens tokens, int verb, int first) {
    return switch (tokens.tags[first]) {
      case "VB" -> !has(tokens, first, "mark", "to");
      case "VBN" ->
          tokens.tags[verb].equals("VBZ")
              || tokens.lowers[verb].endsWith("ed")
              || !has(tokens, first, "aux", "had");
      default -> true;
    };
  }

  private boolean isSecondSaying(Tokens tokens, int verb, int first) {
    return tokens.relations[first].equals("ccomp")
        && tokens.tags[first].equals(tokens.tags[verb])
        && has(tokens, first, "mark", "that")
        && tokens.words[verb - 1].equals(",")
        && isSaying(tokens, verb)
        && !isSaying(tokens, first)
        && isSaying(tokens, tokens.heads[first]);
  }

  private boolean isSaying(Tokens tokens, int verb) {
    String lemma = lemmas.of(tokens.lowers[verb], tokens.tags[verb]);
    return sayings.contains(lemma)
        || sayings.isDemanding(lemma)
        || verb + 1 < tokens.size() && sayings.isDemanding(lemma + " " + tokens.lowers[verb + 1]);
  }

  private static boolean has(Tokens tokens, int head, String relation, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == head
          && tokens.relations[i].equals(relation)
          && tokens.lowers[i].equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSubjectBefore(Tokens tokens, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == verb && tokens.relations[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb above of the same form. */
  private static int above(Tokens tokens, int first, int verb) {
    int at = tokens.heads[first];
    while (at != NONE && !(at < verb && tokens.tags[at].equals(tokens.tags[verb]))) {
      at = tokens.heads[at];
    }
    return at;
  }

  /** Who is asked to do something behind an active verb is no subject of it. */
  private static void takeObject(Tokens tokens, int verb) {
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == verb && tokens.relations[i].equals("nsubj")) {
        tokens.relations[i] = "obj";
      }
    }
  }
}
