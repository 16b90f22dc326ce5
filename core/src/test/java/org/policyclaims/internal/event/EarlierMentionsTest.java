package org.policyclaims.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.syntax.Phrase;

/** Mentions stand in sentences 0, 1, 2 …, one in each; some tell a word. */
class EarlierMentionsTest {
  private final List<Integer> asked = new ArrayList<>();

  private EarlierMentions<String> telling(String... words) {
    return new EarlierMentions<>(
        mention -> Optional.of(mention.sentence() - 1).filter(i -> i >= 0).map(this::mention),
        mention -> {
          asked.add(mention.sentence());
          return words[mention.sentence()];
        },
        word -> word.endsWith("!"),
        (near, far) -> far.isEmpty() ? near : far);
  }

  private Phrase mention(int sentence) {
    return new Phrase(sentence, 0, 0, 0);
  }

  @Test
  void theNearestThatTellsEnoughEndsTheSearch() {
    EarlierMentions<String> mentions = telling("first!", "second!", "", "");
    assertThat(mentions.before(mention(4), "")).isEqualTo("second!");
    assertThat(asked).containsExactly(3, 2, 1);
  }

  @Test
  void whereNoneTellsEnoughTheFarthestWordCounts() {
    assertThat(telling("", "far", "near", "").before(mention(4), "")).isEqualTo("far");
    assertThat(telling("", "", "").before(mention(3), "nothing")).isEqualTo("nothing");
    assertThat(telling().before(mention(0), "nothing")).isEqualTo("nothing");
  }

  @Test
  void eachIsAskedOnceAndAnswersForItsOwnPlace() {
    EarlierMentions<String> mentions = telling("", "far", "", "near", "");
    assertThat(mentions.before(mention(5), "")).isEqualTo("far");
    assertThat(mentions.before(mention(1), "")).isEmpty();
    assertThat(mentions.before(mention(2), "")).isEqualTo("far");
    assertThat(mentions.before(mention(5), "")).isEqualTo("far");
    assertThat(asked).containsExactly(4, 3, 2, 1, 0);
  }
}
