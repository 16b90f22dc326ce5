package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.List;
import org.policyclaims.Stance;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.syntax.Sentence;

/** What the sayings of one sentence mean for its clauses and phrases. */
final class Sayings {
  private final Sentence words;
  private final int sentence;
  private final List<Frame> frames;
  private final int[] contents;

  private Sayings(Sentence sentence, List<Frame> frames) {
    this.words = sentence;
    this.sentence = sentence.index();
    this.frames = frames;
    this.contents = new int[sentence.size()];
    Arrays.fill(contents, NONE);
    for (Frame frame : frames) {
      if (frame.anchor() != NONE && !frame.joins()) {
        contents[frame.anchor()] = frame.contentHead();
        int governor = frame.contentHead() == NONE ? NONE : sentence.head(frame.contentHead());
        if (governor != NONE && frame.word().contains(governor) && contents[governor] == NONE) {
          // "stands ready [to act]": the infinitive hangs on the second word of the cue
          contents[governor] = frame.contentHead();
        }
      }
    }
  }

  /** The sayings whose cues stand in the sentence. */
  static Sayings in(Sentence sentence, Attributions attributions) {
    return new Sayings(sentence, attributions.in(sentence.index()));
  }

  /** No sayings: each is a clause like any other. */
  static Sayings none(Sentence sentence) {
    return new Sayings(sentence, List.of());
  }

  /** For each token that reports a saying, the head of what is said; else NONE. */
  int[] contents() {
    return contents;
  }

  /**
   * Whether noun and verb make one saying: "voiced its intention", "reaffirmed its commitment",
   * unlike "explained its decision", "announced a plan".
   */
  boolean isVoiced(int noun, int verb) {
    return frames.stream()
        .anyMatch(
            frame ->
                frame.anchor() == noun
                    && (frame.word().contains(verb)
                        || isIntention(frame)
                            && isOwn(noun)
                            && (frame.cue().contains(verb) || words.is(noun, "conj"))));
  }

  private static boolean isIntention(Frame frame) {
    return frame.stance() == Stance.PROMISE || frame.stance() == Stance.INTEND;
  }

  /** "their commitment", or "commitment" alone: that of whoever speaks of it. */
  private boolean isOwn(int noun) {
    int owner = words.child(noun, "nmod:poss");
    return owner == NONE ? !words.has(noun, "det") : words.tag(owner).startsWith("PRP");
  }

  /** Whether the cue tells others what to do: "called for boycotting it". */
  boolean isDirective(int cue) {
    return frames.stream()
        .filter(frame -> frame.anchor() == cue)
        .map(Frame::stance)
        .anyMatch(stance -> stance == Stance.DEMAND || stance == Stance.PROPOSE);
  }

  /** "sees the treaty as [a threat]", which the verb says and does not judge. */
  boolean describes(int verb, int predicate) {
    return frames.stream()
        .anyMatch(
            frame ->
                frame.anchor() == verb
                    && frame.contentHead() == predicate
                    && isOpinion(frame.stance()));
  }

  private static boolean isOpinion(Stance stance) {
    return switch (stance) {
      case SAY, CLAIM, BELIEVE, DOUBT, REPORT, ARGUE -> true;
      default -> false;
    };
  }

  /** Whether the cue binds its own source to do what it brings: "its intention to act". */
  boolean isCommitment(int cue) {
    return frames.stream()
        .filter(frame -> frame.anchor() == cue)
        .map(Frame::stance)
        .anyMatch(
            stance ->
                switch (stance) {
                  case PROMISE, THREATEN, DECIDE, INTEND -> true;
                  default -> false;
                });
  }

  /**
   * Whether the token tells of the saying that the other one is part of: it is of the cue or the
   * source. "said he" is no part of a phrase in what he said, wherever the parser hangs it.
   */
  boolean tellsOf(int token, int part) {
    for (Frame frame : frames) {
      if (frame.covers(sentence, part)
          && !frame.covers(sentence, token)
          && (frame.cue().contains(token) || isSource(frame, token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSource(Frame frame, int token) {
    return frame
        .source()
        .filter(phrase -> phrase.sentence() == sentence)
        .filter(phrase -> phrase.from() <= token && token <= phrase.to())
        .isPresent();
  }
}
