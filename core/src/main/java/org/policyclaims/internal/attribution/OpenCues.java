package org.policyclaims.internal.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.policyclaims.Stance;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Cues that no lexicon needs to list: the finite verb that stands with its subject right behind a
 * quotation that ends in a comma, "…," the mayor fumed, is a verb of saying there.
 */
final class OpenCues {
  private static final int LONGEST_SPEAKER = 15;

  private OpenCues() {}

  /** The cue behind the closing mark. */
  static Optional<CueMatch> after(Sentence sentence, int mark) {
    int verb = mark + 1;
    if (verb >= sentence.size()) {
      return Optional.empty();
    }
    if (isPlainVerb(sentence, verb)) {
      int subject = sentence.child(verb, "nsubj", "obj");
      boolean inverted = subject > verb && sentence.left(subject) == verb + 1;
      return inverted && sentence.tag(subject).startsWith("NNP")
          ? Optional.of(match(sentence, verb))
          : Optional.empty();
    }
    while (verb < sentence.size() && verb - mark <= LONGEST_SPEAKER && !sentence.isVerb(verb)) {
      if (sentence.isWord(verb, ".", ";", ":") || sentence.isQuotationMark(verb)) {
        return Optional.empty();
      }
      verb++;
    }
    boolean stands =
        verb < sentence.size()
            && isPlainVerb(sentence, verb)
            && sentence.child(verb, "obj", "xcomp") < verb
            && isSpeaker(sentence, sentence.child(verb, "nsubj"), mark, verb);
    return stands ? Optional.of(match(sentence, verb)) : Optional.empty();
  }

  private static boolean isSpeaker(Sentence sentence, int subject, int mark, int verb) {
    return subject > mark && subject < verb && !sentence.tag(subject).startsWith("W");
  }

  private static boolean isPlainVerb(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return (tag.equals("VBD") || tag.equals("VBZ"))
        && !sentence.is(token, "aux", "aux:pass", "cop")
        && !sentence.hasLemma(token, "be", "have");
  }

  private static CueMatch match(Sentence sentence, int verb) {
    CueEntry entry =
        new CueEntry(
            sentence.lemma(verb),
            ImmutableList.of(sentence.lemma(verb)),
            CueEntry.PartOfSpeech.VERB,
            ImmutableSet.of(Complement.QUOTE),
            ImmutableSet.of(),
            Stance.SAY,
            ImmutableSet.of());
    return new CueMatch(sentence, entry, verb, verb, new TokenSet(sentence).add(verb));
  }
}
