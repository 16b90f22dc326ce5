package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policyclaims.internal.syntax.ParsedText;

/** The attributions and quotations of a text. Immutable and thread-safe. */
public final class Attributions {
  private final List<Frame> frames;
  private final Map<Integer, List<Frame>> byContentSentence = new HashMap<>();
  private final Map<Integer, List<Frame>> byCueSentence = new HashMap<>();
  private final Map<Integer, List<Quote>> quotesBySentence = new HashMap<>();
  private final Map<Integer, List<Content>> nobodys;

  /**
   * Takes the attributions.
   *
   * @param frames all of them, in the order of their cues
   */
  public Attributions(List<Frame> frames) {
    this(frames, List.of(), List.of());
  }

  /** Takes the attributions of a text, and finds what stands in quotation marks there. */
  public Attributions(List<Frame> frames, ParsedText text) {
    this(frames, QuoteFinder.find(text), List.of());
  }

  /**
   * Takes the attributions.
   *
   * @param frames all of them, in the order of their cues
   * @param quotes what stands in quotation marks
   * @param nobodys whole sentences in quotation marks of which nobody tells who says them
   */
  Attributions(List<Frame> frames, List<Quote> quotes, List<Content> nobodys) {
    this.nobodys = nobodys.stream().collect(Collectors.groupingBy(Content::sentence));
    this.frames = List.copyOf(frames);
    for (Frame frame : frames) {
      byCueSentence.computeIfAbsent(frame.sentence(), key -> new ArrayList<>()).add(frame);
      frame.content().stream()
          .map(Content::sentence)
          .distinct()
          .forEach(
              sentence ->
                  byContentSentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(frame));
    }
    for (Quote quote : quotes) {
      for (int sentence = quote.fromSentence(); sentence <= quote.toSentence(); sentence++) {
        quotesBySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(quote);
      }
    }
  }

  /** All attributions, in the order of their cues. */
  public List<Frame> frames() {
    return frames;
  }

  /** Whether the token is quoted, and nobody tells from whom. */
  public boolean isNobodys(int sentence, int token) {
    return nobodys.getOrDefault(sentence, List.of()).stream()
        .anyMatch(part -> part.contains(sentence, token));
  }

  /** The frames whose cue stands in the sentence. */
  public List<Frame> in(int sentence) {
    return List.copyOf(byCueSentence.getOrDefault(sentence, List.of()));
  }

  /** The frames whose source says what the token is part of, outermost (widest) first. */
  public List<Frame> around(int sentence, int token) {
    List<Frame> around = new ArrayList<>();
    for (Frame frame : byContentSentence.getOrDefault(sentence, List.of())) {
      if (frame.says(sentence, token)) {
        around.add(frame);
      }
    }
    around.sort(Comparator.comparingInt(Attributions::width).reversed());
    return around;
  }

  /** Whether the token stands in quotation marks. */
  public boolean isQuoted(int sentence, int token) {
    return quotesBySentence.getOrDefault(sentence, List.of()).stream()
        .anyMatch(quote -> quote.encloses(sentence, token));
  }

  private static int width(Frame frame) {
    return frame.content().stream().mapToInt(part -> part.to() - part.from() + 1).sum();
  }
}
