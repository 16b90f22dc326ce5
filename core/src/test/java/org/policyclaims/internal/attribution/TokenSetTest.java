package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/** Some tokens of one sentence. */
class TokenSetTest {
  /** Tokens 0 to 9; the commas are 3 and 6, the full stop is 9. */
  private static final Sentence SENTENCE =
      Reading.parsed("The old port, it seems, is closed.").sentence(0);

  private static TokenSet set(int... tokens) {
    TokenSet set = new TokenSet(SENTENCE);
    for (int token : tokens) {
      set.add(token);
    }
    return set;
  }

  private static List<Integer> tokens(TokenSet set) {
    return set.toArray().asList();
  }

  @Test
  void takesARangeWithBothItsEnds() {
    assertThat(tokens(TokenSet.range(SENTENCE, 2, 4))).containsExactly(2, 3, 4);
    assertThat(tokens(TokenSet.range(SENTENCE, 2, 2))).containsExactly(2);
    assertThat(tokens(TokenSet.range(SENTENCE, 3, 2))).isEmpty();
  }

  @Test
  void takesNoTokenBeyondTheSentence() {
    assertThat(tokens(TokenSet.range(SENTENCE, -1, 1))).containsExactly(0, 1);
    assertThat(tokens(TokenSet.range(SENTENCE, 8, 12))).containsExactly(8, 9);
  }

  @Test
  void takesWhatHangsBelowAHead() {
    assertThat(tokens(TokenSet.below(SENTENCE, 0))).containsExactly(0);
    assertThat(tokens(TokenSet.below(SENTENCE, 8))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void addsAndRemovesInPlace() {
    TokenSet set = set(1);
    assertThat(set.add(3).add(5, 6).add(set(8))).isSameAs(set);
    assertThat(tokens(set)).containsExactly(1, 3, 5, 6, 8);
    assertThat(set.remove(5, 5).remove(set(8, 9))).isSameAs(set);
    assertThat(tokens(set)).containsExactly(1, 3, 6);
    assertThat(tokens(set.remove(6, 5))).containsExactly(1, 3, 6);
  }

  @Test
  void keepsWhatLiesBetween() {
    TokenSet set = TokenSet.range(SENTENCE, 1, 8);
    assertThat(set.keep(3, 6)).isSameAs(set);
    assertThat(tokens(set)).containsExactly(3, 4, 5, 6);
    assertThat(tokens(set.keep(0, 9))).containsExactly(3, 4, 5, 6);
    assertThat(tokens(set.keep(7, 9))).isEmpty();
  }

  @Test
  void tellsWhatItHas() {
    assertThat(set(0, 4).contains(0)).isTrue();
    assertThat(set(0, 4).contains(3)).isFalse();
    assertThat(set(0, 4).contains(Sentence.NONE)).isFalse();
    assertThat(set(0, 4).size()).isEqualTo(2);
    assertThat(set(0, 4).first()).isEqualTo(0);
    assertThat(set(0, 4).last()).isEqualTo(4);
    assertThat(set(0).isEmpty()).isFalse();
  }

  @Test
  void hasNeitherFirstNorLastWhereEmpty() {
    assertThat(set().isEmpty()).isTrue();
    assertThat(set().first()).isEqualTo(Sentence.NONE);
    assertThat(set().last()).isEqualTo(Sentence.NONE);
  }

  @Test
  void hasAWordWhereNotAllIsPunctuation() {
    assertThat(set(3, 4).hasWord()).isTrue();
    assertThat(set(3, 6, 9).hasWord()).isFalse();
    assertThat(set().hasWord()).isFalse();
  }

  @Test
  void runsLoseTheStopsAtTheirEdges() {
    assertThat(set(0, 1, 2, 3, 6, 7, 8, 9).runs())
        .containsExactly(new Content(0, 0, 2), new Content(0, 7, 8));
    assertThat(set(2, 3, 4).runs()).containsExactly(new Content(0, 2, 4));
    assertThat(set(3, 4).runs()).containsExactly(new Content(0, 4, 4));
    assertThat(set(3).runs()).isEmpty();
    assertThat(set().runs()).isEmpty();
  }
}
