package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Speech after a name and a colon: "Lavrov: We see no need." */
final class ColonSpeech {
  private static final int LONGEST_NAME = 8;

  private ColonSpeech() {}

  static Optional<Draft> find(Sentence sentence) {
    int colon = Sentence.NONE;
    boolean named = false;
    for (int i = 0; i < sentence.size() && i <= LONGEST_NAME; i++) {
      if (sentence.word(i).equals(":")) {
        colon = i;
        break;
      }
      if (sentence.isVerb(i)) {
        return Optional.empty();
      }
      named |= !sentence.name(i).equals("O") || sentence.tag(i).startsWith("NNP");
    }
    if (colon < 1 || !named || colon + 2 >= sentence.size()) {
      return Optional.empty();
    }
    if (sentence.hasVerb(colon + 1, sentence.size() - 1)
        ? isTopic(sentence, colon)
        : !isHeadline(sentence, colon)) {
      return Optional.empty();
    }
    Draft draft = new Draft(sentence, Optional.empty(), new TokenSet(sentence).add(colon));
    draft.grammar = Optional.of(ReportingConstruction.SPEAKER_COLON);
    draft.content.add(colon + 1, sentence.size() - 1);
    draft.source = Optional.of(speaker(sentence, colon));
    return Optional.of(draft);
  }

  /** What stands before the colon, or its owner where it is a saying: "[Lind]'s verdict:". */
  private static Phrase speaker(Sentence sentence, int colon) {
    int owner = sentence.child(colon - 1, "nmod:poss");
    boolean name = owner != Sentence.NONE && sentence.tag(owner).startsWith("NNP");
    if (!name || !sentence.tag(colon - 1).equals("NN") || !sentence.name(colon - 1).equals("O")) {
      return new Phrase(sentence.index(), 0, colon - 1, colon - 1);
    }
    return new Phrase(sentence.index(), sentence.left(owner), owner, owner);
  }

  /** "Minsk: To Vote or Not to Vote": a place, and nobody of whom anything is said. */
  private static boolean isTopic(Sentence sentence, int colon) {
    for (int i = colon + 1; i < sentence.size(); i++) {
      if (sentence.is(i, "nsubj", "nsubj:pass", "expl")) {
        return false;
      }
    }
    return isPlace(sentence.name(colon - 1)) && !sentence.isPunctuation(sentence.size() - 1);
  }

  private static boolean isPlace(String name) {
    return switch (name) {
      case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> true;
      default -> false;
    };
  }

  /** "Minsk: no need of missiles": one name, and no full stop. */
  private static boolean isHeadline(Sentence sentence, int colon) {
    return colon <= 2
        && !sentence.name(colon - 1).equals("O")
        && !sentence.isPunctuation(sentence.size() - 1);
  }
}
