package org.policyclaims.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The attributions of a text.
 *
 * @param frames all of them, in the order of their cues
 */
public record Attributions(List<Frame> frames) {

  /** Copies the list. */
  public Attributions {
    frames = List.copyOf(frames);
  }

  /** The frames whose content holds the token, outermost (widest content) first. */
  public List<Frame> around(int sentence, int token) {
    List<Frame> around = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame.covers(sentence, token)) {
        around.add(frame);
      }
    }
    around.sort(Comparator.comparingInt(Attributions::width).reversed());
    return around;
  }

  private static int width(Frame frame) {
    return frame.content().stream().mapToInt(part -> part.to() - part.from() + 1).sum();
  }
}
