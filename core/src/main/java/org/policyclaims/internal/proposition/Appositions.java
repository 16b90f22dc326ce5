package org.policyclaims.internal.proposition;

import java.util.Optional;
import org.policyclaims.Construction;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** "Lukashenka, president of Belarus, …" is a claim of identity. */
final class Appositions {
  private final Sentence sentence;
  private final Phrases phrases;
  private final Reliability reliability;

  Appositions(Sentence sentence, Phrases phrases, Reliability reliability) {
    this.reliability = reliability;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The proposition of the apposition that the token heads. */
  Optional<ClauseReading> read(int token) {
    if (!sentence.is(token, "appos")) {
      return Optional.empty();
    }
    int name = sentence.head(token);
    boolean identity =
        name < token
            && sentence.tag(token).startsWith("NN")
            && sentence.isNoun(name)
            && !sentence.tag(name).equals("CD")
            && (!sentence.name(name).equals("O") || !sentence.name(token).equals("O"))
            && !(sentence.name(name).equals("LOCATION") && sentence.name(token).equals("LOCATION"))
            && !(sentence.tag(name).equals("NNS") && sentence.name(token).equals("LOCATION"))
            && !(sentence.name(name).equals("PERSON") && sentence.name(token).equals("PERSON"))
            && (isProper(name) != isProper(token) || sentence.has(token, "nmod", "nmod:poss"))
            && !isListed(token)
            && !sentence.has(token, "case", "cc")
            && sentence.isSetOff(token);
    if (!identity) {
      return Optional.empty();
    }
    Phrase subject = phrases.of(name);
    Phrase object = phrases.of(token);
    if (subject.overlaps(object)) {
      return Optional.empty();
    }
    return Optional.of(
        ClauseReading.verbless(
            sentence,
            PropositionKind.APPOSITION,
            Construction.APPOSITION,
            token,
            Actions.nominal(sentence, object),
            "be",
            subject,
            Optional.of(object),
            reliability));
  }

  private boolean isProper(int token) {
    return sentence.tag(token).startsWith("NNP");
  }

  /** Whether it is one of a list: "Christie, Bush, and Kasich". */
  private boolean isListed(int token) {
    int next = sentence.right(token) + 1;
    if (sentence.isWord(next, ",")) {
      next++;
    }
    return next < sentence.size() && sentence.tag(next).equals("CC")
        || sentence.has(sentence.head(token), "conj");
  }
}
