package org.policyclaims.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Ends a content where the sentence goes on with another saying of the same speaker: "denied the
 * report, saying that …", which the parser often hangs into what was denied; or with what others
 * say of it: "says that Oslo paid, a claim that Bergen denies".
 */
final class ContentLimits {
  private ContentLimits() {}

  static void apply(List<Draft> drafts) {
    for (List<Draft> inSentence : Draft.bySentence(drafts)) {
      applyInSentence(inSentence.get(0).sentence, inSentence);
    }
  }

  private static void applyInSentence(Sentence sentence, List<Draft> drafts) {
    for (Draft draft : drafts) {
      cutBeforeNoun(sentence, draft, drafts);
      if (addsSaying(sentence, draft)) {
        outerOf(draft, drafts).ifPresent(outer -> cut(sentence, outer, draft));
      } else if (isSecondSaying(sentence, draft)) {
        outerOf(draft, drafts)
            .filter(outer -> isLikely(sentence, outer, draft))
            .ifPresent(outer -> cutBefore(sentence, outer, draft));
      }
    }
  }

  /** ", a claim that Bergen denies": the noun takes up what was said, and ends it. */
  private static void cutBeforeNoun(Sentence sentence, Draft noun, List<Draft> drafts) {
    int clause = relativeOf(sentence, noun);
    int comma = clause == Sentence.NONE ? Sentence.NONE : commaBefore(sentence, noun.anchor());
    for (Draft draft : drafts) {
      if (draft.anchor() < comma
          && draft.content.contains(noun.anchor())
          && draft.content.last() <= sentence.right(clause)) {
        draft.content.removeFrom(comma);
      } else if (comma != Sentence.NONE && draft.anchor() == clause && draft.hasContent()) {
        // "that" is what Bergen denies, and opens no clause that is claimed
        noun.content.remove(0, sentence.size());
      }
    }
  }

  /** The verb that has a cue noun for its object: "a claim that Bergen [denies]". */
  private static int relativeOf(Sentence sentence, Draft noun) {
    boolean saying =
        noun.match
            .filter(match -> match.entry().pos() == CueEntry.PartOfSpeech.NOUN)
            .filter(match -> match.entry().takes(Complement.THAT))
            .isPresent();
    if (saying) {
      for (int clause : sentence.childrenIn(noun.anchor(), "acl", "acl:relcl")) {
        if (sentence.clauses().subject(clause) > noun.anchor()) {
          return clause;
        }
      }
    }
    return Sentence.NONE;
  }

  /** The comma with nothing but an article between it and the noun, or NONE. */
  private static int commaBefore(Sentence sentence, int noun) {
    boolean article = noun > 1 && sentence.tag(noun - 1).equals("DT");
    int comma = article ? noun - 2 : noun - 1;
    boolean opens = article || sentence.tag(noun).equals("NNS");
    return opens && comma > 0 && sentence.word(comma).equals(",") ? comma : Sentence.NONE;
  }

  /** ", and others said that …": a clause of its own, unlike "and that others said so". */
  private static boolean isSecondSaying(Sentence sentence, Draft draft) {
    if (draft.match.isEmpty() || !draft.hasContent()) {
      return false;
    }
    int anchor = draft.match.get().anchor();
    return (draft.match.get().entry().takesClause() || isBehindQuotation(sentence, anchor))
        && sentence.is(anchor, "conj")
        && sentence.has(anchor, "cc")
        && !sentence.has(anchor, "mark");
  }

  /** says that it “hurt them,” and [calls] for talks. */
  private static boolean isBehindQuotation(Sentence sentence, int verb) {
    int before = sentence.left(verb) - 1;
    return sentence.closesQuotation(before) && !sentence.has(verb, "nsubj", "nsubj:pass");
  }

  private static boolean isLikely(Sentence sentence, Draft outer, Draft second) {
    CueMatch first = outer.match.orElseThrow();
    int anchor = second.match.orElseThrow().anchor();
    String tag = sentence.tag(anchor);
    if (second.quoted && second.content.first() > anchor) {
      return true;
    }
    return first.entry().pos() == CueEntry.PartOfSpeech.VERB
        && sentence.tag(first.anchor()).equals(tag)
        && (sentence.has(anchor, "nsubj")
            || !tag.equals("VB")
                && !tag.equals("VBG")
                && !tag.equals("VBN")
                && !sentence.tag(sentence.clauses().firstVerb(sentence.head(anchor))).equals(tag));
  }

  private static void cutBefore(Sentence sentence, Draft outer, Draft second) {
    int anchor = second.match.orElseThrow().anchor();
    int start = sentence.left(anchor);
    outer.content.removeFrom(start);
    if (!sentence.has(anchor, "nsubj")) {
      second.sharesSourceOf = Optional.of(outer);
    }
  }

  /** ", saying that …", ", adding, “…”". */
  private static boolean addsSaying(Sentence sentence, Draft draft) {
    if (draft.match.isEmpty() || !draft.hasContent()) {
      return false;
    }
    CueMatch match = draft.match.get();
    int first = draft.cue.first();
    return match.entry().takesClause()
        && sentence.tag(match.anchor()).equals("VBG")
        && !sentence.has(match.anchor(), "aux", "nsubj")
        && sentence.isWord(first - 1, ",", "--", "—", "–", "-");
  }

  private static Optional<Draft> outerOf(Draft added, List<Draft> drafts) {
    int anchor = added.match.orElseThrow().anchor();
    Draft best = null;
    for (Draft draft : drafts) {
      if (draft != added
          && draft.match.isPresent()
          && draft.match.get().anchor() < anchor
          && draft.content.contains(anchor)) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  private static void cut(Sentence sentence, Draft outer, Draft added) {
    int anchor = added.match.orElseThrow().anchor();
    int last = Math.max(sentence.right(anchor), added.content.last());
    outer.content.remove(added.cue.first() - 1, last);
    added.sharesSourceOf = Optional.of(outer);
  }
}
