package org.policyclaims.proposition;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.Arrays;
import java.util.List;
import org.policyclaims.attribution.Attributions;
import org.policyclaims.attribution.Frame;
import org.policyclaims.syntax.Sentence;

/** What the sayings of one sentence mean for its clauses and phrases. */
final class Sayings {
  private final int sentence;
  private final List<Frame> frames;
  private final int[] contents;

  private Sayings(Sentence sentence, List<Frame> frames) {
    this.sentence = sentence.index();
    this.frames = frames;
    this.contents = new int[sentence.size()];
    Arrays.fill(contents, NONE);
    for (Frame frame : frames) {
      if (frame.anchor() != NONE && !frame.joins()) {
        contents[frame.anchor()] = frame.contentHead();
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
