package org.policyclaims.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.policyclaims.Quotation;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Content;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Which words of a text stand in quotation marks, and in whose mouth. */
final class QuotedSpeech {
  /** For how many sentences a quotation goes on without its speaker being named again. */
  private static final int CARRIED = 6;

  private final ParsedText text;
  private final Attributions attributions;
  private final Map<Integer, List<Part>> bySentence = new HashMap<>();

  /** A run of tokens that a source says. */
  record Part(Frame frame, Content content) {}

  QuotedSpeech(ParsedText text, Attributions attributions) {
    this.text = text;
    this.attributions = attributions;
    for (Frame frame : attributions.frames()) {
      if (frame.source().isEmpty() || frame.joins()) {
        continue;
      }
      for (Content content : frame.content()) {
        bySentence
            .computeIfAbsent(content.sentence(), sentence -> new ArrayList<>())
            .add(new Part(frame, content));
      }
    }
  }

  /** The sentence of the frame's cue. */
  Sentence sentence(Frame frame) {
    return text.sentence(frame.sentence());
  }

  /** Whether the token names somebody who says something in its sentence. */
  boolean speaks(int sentence, int token) {
    return attributions.in(sentence).stream()
        .filter(frame -> frame.source().isPresent() && !frame.joins())
        .map(QuotedSpeech::source)
        .anyMatch(source -> source.sentence() == sentence && source.head() == token);
  }

  /** Whether the token stands in quotation marks. */
  boolean isQuoted(int sentence, int token) {
    return attributions.isQuoted(sentence, token);
  }

  /** The innermost frame with a source whose content holds the token, or null. */
  Frame around(int sentence, int token) {
    return innermost(sentence, token, frame -> true);
  }

  /**
   * The innermost such frame that is no part of a quotation itself, or null: in "You know I will"
   * you know it, but who says "I" is another.
   */
  Frame quoting(int sentence, int token) {
    return innermost(
        sentence, token, frame -> !isQuoted(source(frame).sentence(), source(frame).head()));
  }

  private Frame innermost(int sentence, int token, Predicate<Frame> fits) {
    Part best = null;
    for (Part part : bySentence.getOrDefault(sentence, List.of())) {
      if (part.content().contains(sentence, token)
          && fits.test(part.frame())
          && (best == null || width(part) <= width(best))) {
        best = part;
      }
    }
    return best == null ? null : best.frame();
  }

  private static int width(Part part) {
    return part.content().to() - part.content().from();
  }

  /** The frames with content in the sentence. */
  List<Part> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /**
   * The frame of a quotation in the sentence or before it in its paragraph, to carry on, or null.
   */
  Frame near(Sentence sentence) {
    int index = sentence.index();
    for (int at = index; at >= 0 && at >= index - CARRIED; at--) {
      if (text.sentence(at).block() != sentence.block()) {
        return null;
      }
      List<Part> parts = in(at);
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).frame().quotation() != Quotation.INDIRECT) {
          return parts.get(i).frame();
        }
      }
    }
    return null;
  }

  /** The phrase of a frame's source. */
  static Phrase source(Frame frame) {
    return frame.source().orElseThrow();
  }
}
