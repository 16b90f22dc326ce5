package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Any text comes through, and a long one in linear time. */
class RobustnessTest {
  private final ActorReader reader = new ActorReader(Optional.empty());

  private Actors read(ParsedText text) {
    return reader.read(text, new Attributions(List.of()));
  }

  @Test
  void oddTextsComeThrough() {
    for (String odd :
        List.of(
            "",
            ".",
            "...",
            "?!",
            "he",
            "himself",
            "Itself, they said.",
            "Who?",
            "\uD83D",
            "\uDC00 Putin \uD83D",
            "😀😀 said he",
            "MOSCOW!!!",
            "the the the",
            "“",
            "''it''",
            "- - -",
            "Mr.",
            "President",
            "(NATO",
            "’s",
            "Putin's's its it itself",
            "1 2 3 4",
            "al-",
            "and and and Russia and")) {
      ParsedText text = Reading.parsed(odd);
      Actors actors = read(text);
      for (Sentence sentence : text.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          for (int j = i; j < sentence.size(); j++) {
            assertThat(actors.of(new Phrase(sentence.index(), i, j, j))).isNotNull();
          }
        }
      }
    }
  }

  @Test
  void aSentenceOfNamesComesThrough() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      names.append("Ann Smith").append((char) ('a' + i % 26)).append(" and Russia, ");
    }
    assertThat(read(Reading.parsed(names + "met him."))).isNotNull();
  }
}
