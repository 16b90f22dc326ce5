package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** The attributions of a text, each {@code source | cue | content}, a dash where empty. */
final class Sayings {
  private static final AttributionReader READER = new AttributionReader(Knowledge.none());

  private Sayings() {}

  static List<Frame> frames(String text) {
    return READER.read(Reading.parsed(text)).frames();
  }

  /** The only one. */
  static Frame only(String text) {
    List<Frame> frames = frames(text);
    assertThat(frames).hasSize(1);
    return frames.get(0);
  }

  static List<String> of(String text) {
    ParsedText parsed = Reading.parsed(text);
    return READER.read(parsed).frames().stream().map(frame -> line(parsed, frame)).toList();
  }

  /** All of them in one line, or "none"; ¶ stands for the end of a paragraph. */
  static String written(String text) {
    String line = String.join(" / ", of(text.replace("¶", "\n\n"))).replace("\n\n", "¶");
    return line.isEmpty() ? "none" : line;
  }

  private static String line(ParsedText parsed, Frame frame) {
    String source = frame.source().map(found -> parsed.span(found).in(parsed.text())).orElse("-");
    String content =
        frame.content().stream()
            .map(
                part ->
                    parsed.sentence(part.sentence()).span(part.from(), part.to()).in(parsed.text()))
            .collect(Collectors.joining(" … "));
    return source + " | " + cue(parsed, frame) + " | " + content;
  }

  private static String cue(ParsedText parsed, Frame frame) {
    if (frame.cue().isEmpty()) {
      return "-";
    }
    Sentence sentence = parsed.sentence(frame.sentence());
    List<String> parts = new ArrayList<>();
    int from = frame.cue().get(0);
    int to = from;
    for (int token : frame.cue().asList()) {
      if (token > to + 1) {
        parts.add(sentence.span(from, to).in(parsed.text()));
        from = token;
      }
      to = token;
    }
    parts.add(sentence.span(from, to).in(parsed.text()));
    return String.join(" … ", parts);
  }
}
